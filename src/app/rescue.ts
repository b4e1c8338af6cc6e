import { saveFile } from '#/platform/files.ts';
import { rescueCopy } from '#/storage/backup.ts';

/** A file with everything on this device, also what could not be stored and is only on the screen. */
export async function saveRescueFile(): Promise<void> {
  const text = await rescueCopy();
  saveFile({ name: 'politisk-verksted_redning.json', mime: 'application/json', content: text });
}
