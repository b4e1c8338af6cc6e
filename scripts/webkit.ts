import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsScreen } from '../src/i18n/nb/documents-screen.ts';
import { nb } from '../src/i18n/nb.ts';
import { serveApp } from '../tests/kit/app-server.ts';
import { exampleScreens } from '../tests/kit/example-screens.ts';
import { eventually, startScreen, startWebKit, type WebKit } from './webkit/driver.ts';

// A group's tablet in WebKit: set up, written on, killed, and started again while the server is gone.

const workshop = 'w/eksempel-omradesatsing';
const notes = `${workshop}/run/gruppe-3/step/trinn-5?question=sporsmal-5-2`;
const field = `section[aria-label="${nb.notes.composer.region}"] textarea`;
const folder = mkdtempSync(join(tmpdir(), 'politisk-verksted-webkit-'));
const pictures = 'test-results/webkit';
mkdirSync(join(pictures, 'screens'), { recursive: true });
const complaints: string[] = [];
const results: boolean[] = [];
const server = await serveApp('dist');
const screen = await startScreen();
let webkit = await start();

try {
  console.log('\n▸ The first visit');
  await webkit.open(server.url);
  await webkit.until('the service worker is in control', () => navigator.serviceWorker.controller !== null);
  await webkit.click('button', nb.home.welcome.start);
  await webkit.click('button', nb.home.tryExample);
  await webkit.until('the plan of the example', says, 'h1', nb.plan.about.title);
  await takePicture('plan');
  await webkit.open(server.url + notes);
  await webkit.type(field, 'Skrevet i WebKit\uE007');
  await webkit.until('the note in the list', says, 'main li', 'Skrevet i WebKit');
  await webkit.type(field, 'Halv setning');
  await webkit.until('«Lagret»', says, 'section', nb.common.status.savedAt('').trim());
  await takePicture('notes');
  holds('a note and half a sentence are saved', true);

  console.log('\n▸ The battery goes flat, and there is no server any more');
  webkit.kill();
  await server.stop();
  webkit = await start();
  await webkit.open(server.url + notes);
  await webkit.until('the note in the list', says, 'main li', 'Skrevet i WebKit');
  holds('the app comes from the service worker, and the note is there', true);
  await webkit.until('the half sentence', holdsText, field, 'Halv setning');
  holds('the half sentence is in its field', true);

  console.log('\n▸ Every main screen');
  for (const address of exampleScreens) await visit(address);
  await visit(`/${workshop}/hand-over/package`);

  console.log('\n▸ A page that is left while it saves, and an attached document');
  await webkit.open(server.url + notes);
  await webkit.until('the note in the list', says, 'main li', 'Skrevet i WebKit');
  await webkit.type(field, '\uE007');
  await webkit.open(`${server.url}${workshop}/knowledge/paper/sak-1/edit`);
  await webkit.until('the button to attach', says, 'button', nb.attachments.add);
  const pdf = readFileSync('tests/fixtures/attachments/plan-for-brygga.pdf').toString('base64');
  await webkit.ask(chooseFile, 'Plan.pdf', 'application/pdf', pdf);
  await webkit.click('a', nb.attachments.openNamed('Plan'));
  await webkit.until('the words of its first page', says, 'article', 'Innbyggerne ønsker seg flere benker');
  await webkit.until('the first page, drawn', isDrawn);
  await takePicture('attachment');
  holds('a PDF is attached, and read without a server', true);

  console.log('\n▸ Files');
  await saveFileOn(`${workshop}/run/gruppe-3/send`, 'the group’s file');
  await saveFileOn(`${workshop}/hand-over`, 'the session file');

  console.log('\n▸ Documents, made on the device');
  await webkit.open(`${server.url}${workshop}/hand-over/report`);
  await webkit.until('the whole preview', () => document.querySelector('article[aria-busy=false]'));
  for (const [form, beginning] of [
    ['docx', 'PK'],
    ['pdf', '%PDF-1.7'],
  ] as const) {
    const file = await fileSavedBy(documentsScreen.forms[form], `.${form}`, `the report as ${form}`);
    holds(`the report as ${form}, ${file.length} bytes`, file.toString('latin1').startsWith(beginning));
  }

  console.log('\n▸ All along');
  const asked = readFileSync(join(folder, 'requests'), 'utf8').trim().split('\n');
  const foreign = asked.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(server.url));
  holds(`no request left the origin ${foreign}`, asked.length > 0 && foreign.length === 0);
  holds(`nothing was complained of on the console ${complaints}`, complaints.length === 0);
} catch (error) {
  await takePicture('failed').catch(() => {});
  holds([String(error), ...complaints].join('\n    '), false);
} finally {
  webkit.kill();
  screen.kill();
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

const failed = results.filter((good) => !good).length;
console.log(`\nwebkit: ${results.length - failed} passed, ${failed} failed; pictures in ${pictures}`);
process.exit(failed === 0 ? 0 : 1);

function start(): Promise<WebKit> {
  return startWebKit(folder, (line) => {
    if (/^CONSOLE (JS )?ERROR/.test(line)) complaints.push(line);
  });
}

async function visit(address: string): Promise<void> {
  await webkit.open(new URL(address, server.url).href);
  const title = await webkit.until(`a heading on ${address}`, () =>
    document.querySelector('[aria-busy=true]') ? null : document.querySelector('h1')?.textContent,
  );
  const isFailure = title === nb.common.crash.title || title === nb.common.notFound.title;
  holds(`${address}: ${title}`, !isFailure);
  await takePicture(`screens/${address.replaceAll(/[^a-z0-9]+/gi, '-')}`);
}

async function saveFileOn(address: string, what: string): Promise<void> {
  await webkit.open(server.url + address);
  const file = await fileSavedBy(nb.exchange.offer.save, '.json', what);
  const text = JSON.stringify(JSON.parse(file.toString('utf8')));
  holds(`${what} is saved, with the note in it`, text.includes('Skrevet i WebKit'));
}

/** The whole file: WebKit gives it its name when it is complete. */
async function fileSavedBy(button: string, ending: string, what: string): Promise<Buffer> {
  const downloads = join(folder, 'downloads');
  rmSync(downloads, { recursive: true, force: true });
  await webkit.click('button', button);
  return eventually(
    `${what} among the downloads`,
    async () => {
      const name = existsSync(downloads) && readdirSync(downloads).find((each) => each.endsWith(ending));
      const bytes = name ? readFileSync(join(downloads, name)) : null;
      return bytes?.length ? bytes : null;
    },
    120,
  );
}

async function takePicture(name: string): Promise<void> {
  writeFileSync(join(pictures, `${name}.png`), await webkit.picture());
}

function says(selector: string, text: string): boolean {
  return [...document.querySelectorAll(selector)].some((each) => each.textContent?.includes(text));
}

function holdsText(selector: string, text: string): boolean {
  return document.querySelector<HTMLTextAreaElement>(selector)?.value === text;
}

/** As a person's choice in the last field for files on the screen: WebDriver reaches only fields in sight. */
function chooseFile(name: string, type: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name, { type }));
  const field = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].at(-1);
  if (!field) throw new Error('No field for files');
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether anything on the page is darker than paper. */
function isDrawn(): boolean {
  const canvas = document.querySelector('canvas');
  const size = canvas?.width ? ([0, 0, canvas.width, canvas.height] as const) : null;
  const pixels = size && canvas?.getContext('2d')?.getImageData(...size).data;
  return pixels?.some((value, at) => at % 4 === 0 && pixels[at + 3] === 255 && value < 100) ?? false;
}

function holds(what: string, good: boolean): void {
  results.push(good);
  console.log(`  ${good ? '✓' : '✗'} ${what}`);
}
