import type { offline as Nb } from '#/i18n/nb/offline.ts';

export const offline: typeof Nb = {
  title: 'Ready for use offline',
  lead: 'Go through this on every device before the workshop. Then you know that everything works where there is no network.',
  checking: 'Checking the device …',
  ready: 'The device is ready for use offline.',
  notReady: (n) =>
    n === 1
      ? 'One thing must be put right before the device is ready.'
      : `${n} things must be put right before the device is ready.`,
  checkAgain: 'Check again',
  print: 'Print',
  state: { ok: 'OK', advice: 'Advice', problem: 'Put right' },
  checkedAt: (when) => `Checked ${when}`,
  device: (name) => `Device: ${name}`,
  files: {
    title: 'The app is downloaded',
    complete: (files, size) => `All ${files} files are on the device (${size}).`,
    incomplete: (missing, files) =>
      `${missing} of ${files} files are missing or damaged. Connect to the network and choose “Fetch what is missing”.`,
    notInstalled:
      'The download has not finished. Leave the page open with a network for a moment, and check again. If that does not help, reload the page.',
    unsupported:
      'The browser cannot run the app offline. Use an ordinary window (not private) in Safari, Chrome, Edge or Firefox.',
    repair: 'Fetch what is missing',
    list: 'Show the files',
    kept: 'On the device',
    missing: 'Missing',
    file: 'File',
    size: 'Size',
    status: 'Status',
  },
  database: {
    title: 'The device can save',
    works: 'Tried to write, read and delete. It works.',
    fails: (reason) =>
      `The device could not save (${reason}). Use an ordinary window (not private), and see that there is free space.`,
  },
  persistence: {
    title: 'Lasting storage',
    granted: 'The browser has promised not to delete anything by itself.',
    notGranted:
      'The browser may delete what you have saved when space runs low. Ask for lasting storage, or install the app.',
    refused: 'The browser said no for now. Install the app on the device, and ask again from there.',
    unknown: 'The browser does not say whether storage lasts. Install the app on the device if you can.',
    ask: 'Ask for lasting storage',
  },
  space: {
    title: 'Free space',
    enough: (free, used) => `${free} free. The app uses ${used}.`,
    little: (free) => `Only ${free} free. Make room on the device before the workshop.`,
    unknown: 'The browser does not tell how much space is free. Look in the settings of the device.',
  },
  clock: {
    title: 'The clock',
    rightByServer: (time) => `${time}. Agrees with the server.`,
    looksRight: (time) => `${time}. See that it agrees with your watch.`,
    wrong: (time, minutes) =>
      `${time}. The clock is ${minutes} minutes wrong. Set it in the settings of the device. Nothing is lost, but the times of the notes will be wrong.`,
    beforeBuild: (time) =>
      `${time}. That is before this version of the app was made, so the clock is wrong. Set it in the settings of the device.`,
  },
  wakeLock: {
    title: 'The screen stays on',
    works: 'The app can keep the screen on while a step runs.',
    missing: 'The app cannot keep the screen on. Set “auto-lock” to a long time on the day.',
  },
  installed: {
    title: 'Installed on the device',
    yes: 'The app is open as an installed app.',
    no: 'The app is open in a tab of the browser. That works, but an installed app is safer:',
  },
  version: {
    title: 'Version',
    text: (version, date) => `${version}, made on ${date}.`,
  },
  install: {
    button: 'Install the app',
    iosShare:
      'Tap the Share button (the square with an arrow) and choose “Add to Home Screen”. Then open the app from there. What you write in Safari does not follow, so do this before you begin.',
    androidMenu: 'Open the menu\u00a0⋮ of the browser and choose “Install app” or “Add to Home screen”.',
    chromeDesktop:
      'Press the install icon at the right of the address bar, or choose “Install” in the menu\u00a0⋮.',
    edgeDesktop: 'Open the menu … and choose “Apps”, then “Install this site as an app”.',
    safariDock: 'Choose “File” and “Add to Dock” in the menu at the top. Then open the app from there.',
    firefoxDesktop:
      'Firefox on a computer does not install apps. The app works offline in the tab. Make a bookmark, and use an ordinary window.',
    otherBrowser: 'Look for “Install” or “Add to Home screen” in the menu of the browser.',
    installed: 'The app is installed on this device.',
  },
  update: {
    label: 'New version',
    ready: 'A new version is ready. Everything you have written is saved and comes along.',
    now: 'Update now',
    later: 'Later',
    applying: 'Updating …',
    otherWindows: 'The app is open in several windows. Close the others, and try again.',
    notSaved:
      'What you have written could not be secured just now, so the update waits. See that the device has free space, and try again.',
    elsewhere: 'The app has been updated in another window. Reload to go on here.',
    partMissing:
      'A part of the app could not be fetched. What you have written is saved. Connect to the network and reload.',
    reload: 'Reload',
  },
};
