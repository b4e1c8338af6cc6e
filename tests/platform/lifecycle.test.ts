import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onHidden, onVisible } from '#/platform/lifecycle.ts';

const page = { document: new EventTarget(), window: new EventTarget() };

beforeEach(() => {
  page.document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  page.window = new EventTarget();
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('addEventListener', page.window.addEventListener.bind(page.window));
  vi.stubGlobal('removeEventListener', page.window.removeEventListener.bind(page.window));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function becomes(visibilityState: DocumentVisibilityState): void {
  Object.assign(page.document, { visibilityState });
  page.document.dispatchEvent(new Event('visibilitychange'));
}

test('a page that is hidden says so, whichever way the browser tells it', () => {
  const hidden = vi.fn();
  onHidden(hidden);
  becomes('hidden');
  becomes('visible');
  page.window.dispatchEvent(new Event('pagehide'));
  expect(hidden).toHaveBeenCalledTimes(2);
});

test('a page that comes back says so, also from the back-forward cache', () => {
  const visible = vi.fn();
  onVisible(visible);
  becomes('hidden');
  becomes('visible');
  page.window.dispatchEvent(new Event('pageshow'));
  expect(visible).toHaveBeenCalledTimes(2);
});

test('whoever has left is not called', () => {
  const hidden = vi.fn();
  onHidden(hidden)();
  becomes('hidden');
  page.window.dispatchEvent(new Event('pagehide'));
  expect(hidden).not.toHaveBeenCalled();
});
