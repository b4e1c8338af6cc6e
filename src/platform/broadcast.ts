/** Talks to this app's other windows on this device. Nothing happens where the browser cannot. */
export interface Channel {
  readonly say: (message: unknown) => void;
  readonly close: () => void;
}

export function openChannel(name: string, onMessage: (message: unknown) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { say: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => onMessage(event.data);
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}
