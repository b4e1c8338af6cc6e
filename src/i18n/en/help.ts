import type { help as Nb } from '#/i18n/nb/help.ts';

export const help: typeof Nb = {
  title: 'Help',
  lead: 'How to use the app in short, from preparation to hand-over. The help works offline.',
  contents: 'Contents',
  topics: [
    {
      id: 'before',
      title: 'Before the day',
      steps: [
        'Choose “New workshop”. It starts with steps, phases and questions that you can change.',
        'Fill in “About the workshop”, and adjust “Programme” and “Participants and groups”. Everything is saved as you type.',
        'Go to “Timeline” to see what is to be done when. Tick off what is done, add tasks of your own, and save the deadlines as a calendar file.',
        'To make the groups from a list, choose “Make a list of participants” under “Participants and groups”, and paste the names. The list stays on your device and goes into no file unless you choose so. When somebody says no, the app suggests who should move.',
        'Print group sheets, table cards and the door list under “Print for the day”. The group sheets are the reserve if a tablet fails.',
        'Go to “Knowledge” to write a case paper or import it from Word. Each paragraph gets a mark, such as F1, that the groups can cite.',
        'Go to “Knowledge” and “Import a table” to bring in statistics, the Place Standard or statements from Excel, CSV or JSON-stat. Correct what the app guessed wrongly, and say where the figures come from.',
        'Do you need a map or a report? Attach PDF files and pictures when you edit the case paper, or at the end of a source. They go with the plan and can be read without a network.',
        'Open the app on each tablet while it has a network, and go to “Ready for use offline” under Settings. Every line should be in order.',
        'Go to “Hand out”, and give the plan file to each tablet. There, the group chooses “Open file”, brings in the plan and picks its group.',
      ],
    },
    {
      id: 'table',
      title: 'At the table',
      steps: [
        'New as a note-taker? Choose “New here? See how to write” under “Run”, and practise on the programme of the day. The practice is deleted when you end it.',
        'Go to “Run”, and choose the step you are in. Each question has a tab of its own.',
        'Choose “Set the clock” to see how much time you have left. Read the clock code on the screen in the room with the camera, or tap “Start now” together with the facilitator. The clock is the tablet’s own.',
        'Write the note at the bottom, choose what kind of note it is, and press Enter. It is saved.',
        'Choose “Link to knowledge” to show which figure, paragraph or statement the note rests on.',
        'Mark what matters most as main points. Main points can be turned into points of the draft decision.',
        'In step 4 the group writes its draft: one point for each decision, with who is responsible, a deadline and the knowledge it rests on.',
        'When you have finished, choose “Send to the facilitator”. Read the receipt code aloud, and compare.',
      ],
    },
    {
      id: 'facilitate',
      title: 'Leading the day and collecting',
      steps: [
        'Under “Run” you start the clock. It goes on even if you lock the screen or reload the page. “Undo” takes back one tap too many, and “Previous phase” goes on where the phase was left.',
        'When you are behind the programme, choose “See where time can be saved”. You decide what is shortened, and the plan stays as it is.',
        'Choose “Open the screen” to show step, questions and clock on the big screen. It never shows names or notes. If the big screen has a device of its own, open the plan there, set the clock and choose “Show in this window”.',
        '“Planned and used time” shows how long each phase took. If you start the clock far from the time the workshop is set to, it counts as a rehearsal.',
        'The roll-call shows what each group has delivered to this device.',
        'Go to “Decision” and “Collect”, and open the groups’ files. The order does not matter, and a file can be opened more than once.',
        'If something was changed on two devices, both versions are kept. Choose the wording under “Conflicts”.',
      ],
    },
    {
      id: 'handOver',
      title: 'Handing over and deleting',
      steps: [
        'Go to “Report” under “Hand over”. Choose a document and its parts, and read it through: what you see is what will be in it. Save it as a web page or text, or print it.',
        'Go to “Package” to gather everything for the case officer and the archive in one zip file. Read through the words that look like names before you save it.',
        'Go to “Hand over”, and save the files for the case officer and the archive.',
        'Enter date, receiver and case number under “Delivered”.',
        'Delete the workshop from the device when everything has been handed over. The app deletes nothing by itself.',
        'On a group’s tablet, choose “Confirmed received” when the facilitator has got the file. Then the tablet can be emptied under “Hand over”.',
      ],
    },
    {
      id: 'trouble',
      title: 'If something goes wrong',
      steps: [
        'The line at the top says whether everything is saved. If it says “Not saved”, leave the page open and choose “Export now”.',
        'Did you close the app in the middle of a sentence? Open it again at the same place. The text is there.',
        'Did you delete something? Choose “Undo”, or find it in the trash under Settings.',
        'Did you bring in the wrong file? Choose “Undo import” under “Hand over”.',
        'If a file cannot be opened, the app says what is wrong. Nothing on the device is changed by such a file.',
        'If the app is open in two windows, you can write in one of them at a time. Choose “Write here instead” to switch.',
      ],
    },
    {
      id: 'keys',
      title: 'Keyboard shortcuts',
      steps: [
        'Enter saves the note. Shift + Enter starts a new line.',
        'Alt + 1 to 5 chooses input, agreement, disagreement, question or proposal.',
        'Escape closes a dialog or cancels an edit.',
        'On the big screen: B or a full stop makes it black, F fills the screen, K shows the clock code.',
        'Tab goes forward, Shift + Tab goes back. Everything in the app can be done with the keyboard.',
      ],
    },
  ],
};
