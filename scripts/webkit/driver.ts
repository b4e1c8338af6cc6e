import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A WebKit on the screen, driven by WebDriver. */
export interface WebKit {
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page, with what it is given. */
  readonly ask: <A extends readonly unknown[], T>(inPage: (...given: A) => T, ...given: A) => Promise<T>;
  /** Asks again until the page answers something else than false, null or undefined. */
  readonly until: <A extends readonly unknown[], T>(
    what: string,
    inPage: (...given: A) => T,
    ...given: A
  ) => Promise<T>;
  /** A person's click on the first thing this selector finds, among those that say this. */
  readonly click: (selector: string, text?: string) => Promise<unknown>;
  readonly type: (selector: string, keys: string) => Promise<void>;
  readonly picture: () => Promise<Buffer>;
  /** SIGKILL to the window and every process of it, as by a flat battery. */
  readonly kill: () => void;
}

/** Starts WebKitWebDriver and a window on the profile in this folder. Console lines go to `onConsole`. */
export async function startWebKit(folder: string, onConsole: (line: string) => void): Promise<WebKit> {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      PV_WEBKIT: folder,
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  driver.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter((each) => each.startsWith('CONSOLE'))) onConsole(line);
  });
  const server = `http://127.0.0.1:${port}`;
  await eventually('WebKitWebDriver answers', async () => (await fetch(`${server}/status`)).ok);
  const session = await call(`${server}/session`, {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: join(process.cwd(), 'scripts/webkit/window.py'), args: [] },
      },
    },
  });
  return windowOf(`${server}/session/${(session as { sessionId: string }).sessionId}`, folder, driver);
}

function windowOf(session: string, folder: string, driver: ChildProcess): WebKit {
  const ask: WebKit['ask'] = async (inPage, ...given) =>
    (await call(`${session}/execute/sync`, {
      script: `return (${inPage.toString()}).apply(null, arguments)`,
      args: given,
    })) as never;
  const until: WebKit['until'] = (what, inPage, ...given) =>
    eventually(what, () => ask(inPage, ...given)) as never;
  const find = (selector: string, text: string) =>
    until(`${selector} «${text}»`, visibleElement, selector, text) as Promise<unknown>;
  const element = async (selector: string, text = '') => {
    const found = (await find(selector, text)) as Readonly<Record<string, string>>;
    return `${session}/element/${Object.values(found)[0]}`;
  };
  return {
    open: async (url) => void (await call(`${session}/url`, { url })),
    ask,
    until,
    click: (selector, text) =>
      eventually(`a click on ${selector} «${text}»`, async () => {
        await call(`${await element(selector, text)}/click`, {});
        return true;
      }),
    type: async (selector, keys) => void (await call(`${await element(selector)}/value`, { text: keys })),
    picture: async () => Buffer.from((await call(`${session}/screenshot`)) as string, 'base64'),
    kill: () => {
      const window = readFileSync(join(folder, 'pid'), 'utf8');
      const parts = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .flatMap(([pid, parent]) => (parent === window && pid ? [pid] : []));
      for (const pid of [window, ...parts]) process.kill(Number(pid), 'SIGKILL');
      driver.kill();
    },
  };
}

function visibleElement(selector: string, text: string): Element | undefined {
  const found = [...document.querySelectorAll(selector)].find(
    (each) =>
      each.getClientRects().length > 0 &&
      `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(text),
  );
  found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found;
}

/** The X server that the windows are drawn on, where there is no screen. */
export async function startScreen(): Promise<ChildProcess> {
  const number = 90 + Math.floor(Math.random() * 400);
  const screen = spawn('Xvfb', [`:${number}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await eventually('the screen is there', async () => existsSync(`/tmp/.X11-unix/X${number}`));
  process.env.DISPLAY = `:${number}`;
  return screen;
}

export async function eventually<T>(
  what: string,
  check: () => Promise<T>,
  seconds = 20,
): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  let last: unknown = 'nothing';
  while (Date.now() < end) {
    try {
      const answer = await check();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Waited ${seconds} s for: ${what} (${last})`);
}

async function call(url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  const problem = value as { error?: string; message?: string } | null;
  if (problem?.error) throw new Error(`${problem.error}: ${problem.message}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
