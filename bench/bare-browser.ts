import { type ChildProcess, spawn } from 'node:child_process';
import { chromiumArguments } from '../tests/kit/chromium.ts';
import { slowdown } from './page.ts';

export interface BareBrowser {
  readonly newPage: () => Promise<BarePage>;
  readonly close: () => Promise<void>;
}

export interface BarePage {
  /** A command of the Chrome DevTools Protocol, to this page. */
  readonly send: Send;
  /** What the expression comes to, once it is settled. Throws what it throws. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly goto: (url: string) => Promise<void>;
  /** Key after key, with so many milliseconds between them. */
  readonly type: (text: string, delay: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

type Send = (method: string, parameters?: object) => Promise<Answer>;

/** As much of the protocol's answers as is read here. */
interface Answer {
  readonly targetId?: string;
  readonly sessionId?: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/**
 * Chromium as people have it, with the profile in this folder: nothing listens to what its pages fetch. Whoever listens, as
 * Playwright does, has the browser find out for every request which line asked for it, and for that each function on
 * the way is read anew: a third of a cold start at this speed.
 */
export async function bareBrowser(profile: string): Promise<BareBrowser> {
  const child = spawn(
    process.env.CHROMIUM ?? 'chromium',
    [
      ...chromiumArguments(),
      ...undisturbed,
      '--headless',
      '--window-size=1024,768',
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const send = connection(child);
  return {
    newPage: () => newPage(send),
    close: async () => {
      await send('Browser.close');
      await ended;
    },
  };
}

/** No experiments, no helpers of the browser's own, and a window that counts as seen. */
const undisturbed = [
  '--disable-field-trial-config',
  '--disable-extensions',
  '--disable-features=Translate,OptimizationHints',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-back-forward-cache',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--mute-audio',
];

type SendTo = (method: string, parameters?: object, sessionId?: string) => Promise<Answer>;

/** One message after another, each ended by a zero byte, on the third and the fourth of the browser's streams. */
function connection(child: ChildProcess): SendTo {
  const [, , , into, out] = child.stdio;
  if (!into || !('write' in into) || !out || !('setEncoding' in out)) throw new Error('No pipe to Chromium');
  const waiting = new Map<number, (message: Message) => void>();
  let unread = '';
  out.setEncoding('utf8');
  out.on('data', (text: string) => {
    const parts = (unread + text).split('\0');
    unread = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  let last = 0;
  return (method, parameters = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (result) resolve(result);
        else reject(new Error(`${method}: ${error?.message}`));
      });
      into.write(`${JSON.stringify({ id, method, params: parameters, ...(sessionId && { sessionId }) })}\0`);
    });
}

/** As on a tablet. */
export async function slowPage(browser: BareBrowser): Promise<BarePage> {
  const page = await browser.newPage();
  await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

async function newPage(sendTo: SendTo): Promise<BarePage> {
  const { targetId } = await sendTo('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await sendTo('Target.attachToTarget', { targetId, flatten: true });
  const send: Send = (method, parameters) => sendTo(method, parameters, sessionId);
  return {
    send,
    evaluate: async (expression) => {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return answer.result?.value;
    },
    goto: async (url) => {
      await send('Page.navigate', { url });
    },
    type: async (text, delay) => {
      for (const key of text) {
        await send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
        await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
        await new Promise((rest) => setTimeout(rest, delay));
      }
    },
    close: async () => {
      await sendTo('Target.closeTarget', { targetId });
    },
  };
}
