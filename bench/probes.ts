/** Functions that run in the measured page. Each stands alone: nothing from outside it reaches the page. */

/** Milliseconds from each key to the next picture. */
export function keyTimes(): { stop: () => number[] } {
  const times: number[] = [];
  const channel = new MessageChannel();
  const waiting: number[] = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    for (const start of waiting.splice(0)) times.push(now - start);
  };
  const onKey = (event: KeyboardEvent) => {
    requestAnimationFrame(() => {
      waiting.push(event.timeStamp);
      channel.port2.postMessage(null);
    });
  };
  addEventListener('keydown', onKey, true);
  return {
    stop: () => {
      removeEventListener('keydown', onKey, true);
      return times;
    },
  };
}

/** Clicks the button: milliseconds until a picture that has a field for searching. */
export function watchForSearch(label: string): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const look = () => {
      const ready = document.querySelector('input[type=search]');
      requestAnimationFrame(ready ? () => setTimeout(() => resolve(performance.now() - start)) : look);
    };
    [...document.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
    look();
  });
}

/** Milliseconds from each key in the picker's field until the page holds what it finds, and until the picture that shows it. */
export function searchTimes(): {
  /** Resolves when so many keys have their answer. */
  readonly answered: (count: number) => Promise<void>;
  readonly stop: () => { readonly held: number[]; readonly shown: number[] };
} {
  const held: number[] = [];
  const shown: number[] = [];
  let pressed = 0;
  const isAnswered = () =>
    document.querySelector('dialog[aria-busy], dialog [aria-busy]')?.getAttribute('aria-busy') === 'false';
  const onKey = (event: KeyboardEvent) => {
    pressed = event.timeStamp;
    const look = () => {
      if (isAnswered()) setTimeout(() => shown.push(performance.now() - event.timeStamp));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  // The last to hear of the letter: what it changes is in the page by now.
  const onInput = () => isAnswered() && held.push(performance.now() - pressed);
  addEventListener('keydown', onKey, true);
  addEventListener('input', onInput);
  return {
    answered: async (count) => {
      while (shown.length < count) await new Promise((rest) => setTimeout(rest, 100));
    },
    stop: () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('input', onInput);
      return { held, shown };
    },
  };
}

/** Milliseconds from each Enter until the note stands in the list and the status line says «Lagret»: only after the commit. */
export function noteTimes(words: { list: string; saved: string }): {
  readonly times: number[];
  /** Resolves when so many notes are saved. */
  readonly saved: (count: number) => Promise<void>;
} {
  const times: number[] = [];
  let pressed: number | null = null;
  /** Somebody who writes takes a breath after a note: the next one begins when the list has taken it over and the page rests. */
  let tell = () => {};
  let list: Element | null = null;
  let status: Element | null = null;
  // Runs within what is measured, at every change of the page: a search through a long list would count as the app's time.
  const look = () => {
    if (!list?.isConnected) list = document.querySelector(`ol[aria-label="${words.list}"]`);
    if (!status?.isConnected) status = document.querySelector('strong');
    const waiting = list?.lastElementChild?.getAttribute('data-saved') ?? null;
    if (pressed !== null && waiting !== 'false' && status?.textContent?.startsWith(words.saved)) {
      times.push(performance.now() - pressed);
      pressed = null;
    }
    if (pressed === null && waiting === null) tell();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') pressed = event.timeStamp;
    },
    true,
  );
  return {
    times,
    saved: (count) =>
      new Promise((resolve) => {
        tell = () => times.length >= count && requestIdleCallback(() => resolve());
        look();
      }),
  };
}

/** A page with a field, a list and a status that shows a line, puts a row and says so, and does nothing else. For `noteTimes`. */
export async function bareNotes(words: { list: string; saved: string }): Promise<void> {
  document.body.innerHTML = `<strong></strong><section><ol aria-label="${words.list}"></ol><textarea></textarea></section>`;
  const opened = indexedDB.open('bare', 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore('rows', { autoIncrement: true });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const field = document.querySelector('textarea');
  const status = document.querySelector('strong');
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !status) return;
    event.preventDefault();
    const line = document.createElement('li');
    line.textContent = field.value;
    line.dataset.saved = 'false';
    document.querySelector('ol')?.append(line);
    const text = field.value.padEnd(900, 'x');
    field.value = '';
    status.textContent = '';
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ text });
    transaction.oncomplete = () => {
      delete line.dataset.saved;
      status.textContent = words.saved;
    };
  });
}

/** Resolves when the page has such an element. */
export function present(selector: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector)) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

export function pressButton(label: string): void {
  [...document.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
}

/** As somebody who marks all that stands in the field and deletes it; the field has the focus. */
export function emptyField(selector: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  input?.focus();
  input?.select();
  if (input?.value) document.execCommand('delete');
}

/** Marks the picture in which the composer of a new page can be typed in. Runs before the page's own scripts. */
export function markComposer(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('section textarea') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('composer')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the opening of the page to the mark. */
export function composerTime(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [mark] = list.getEntriesByName('composer');
      if (mark) resolve(mark.startTime);
    }).observe({ type: 'mark', buffered: true });
  });
}

/** Clicks the link to a screen and waits for its field and its list: milliseconds until the picture after. */
export function watchForComposer({ href, label }: { href: string; label: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const link = document.querySelector<HTMLAnchorElement>(`a[href^="${href}"]`);
    if (!link) return reject(new Error(`No link to ${href}`));
    const start = performance.now();
    const look = () => {
      const ready =
        document.querySelector('textarea') &&
        document.querySelectorAll(`[aria-label="${label}"] > li`).length > 0;
      requestAnimationFrame(ready ? () => setTimeout(() => resolve(performance.now() - start)) : look);
    };
    link.click();
    look();
  });
}

/** What IndexedDB itself needs for as many rows of this size, in as many strict transactions. Milliseconds. */
export async function rawPut(work: { count: number; bytes: number; transactions: number }): Promise<number> {
  const opened = indexedDB.open('bare', 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore('rows', { keyPath: 'id' });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const text = 'x'.repeat(work.bytes);
  const each = work.count / work.transactions;
  const start = performance.now();
  for (let i = 0; i < work.transactions; i += 1) {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    for (let j = 0; j < each; j += 1) transaction.objectStore('rows').put({ id: `${i}-${j}`, text });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  const took = performance.now() - start;
  database.close();
  indexedDB.deleteDatabase('bare');
  return took;
}

/** The longest task of the page; the browser tells of those over 50 ms. */
export function watchBlocks(): { readonly longest: () => number } {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  return { longest: () => longest };
}
