let context: AudioContext | undefined;

/** To be called in a tap: a browser lets nothing sound before somebody has touched the page. */
export async function allowSound(): Promise<void> {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  await context.resume().catch(() => {});
}

/** Two soft tones, as from a bell far away. Silent where the browser cannot or may not. */
export function playSoftTone(): void {
  if (context?.state !== 'running') return;
  strike(context, 587.33, 0);
  strike(context, 440, 0.35);
}

function strike(to: AudioContext, pitch: number, after: number): void {
  const begin = to.currentTime + after;
  const tone = to.createOscillator();
  const volume = to.createGain();
  tone.type = 'sine';
  tone.frequency.value = pitch;
  // A tone that begins or ends at once clicks.
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(0.12, begin + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + 1.2);
  tone.connect(volume).connect(to.destination);
  tone.start(begin);
  tone.stop(begin + 1.3);
}
