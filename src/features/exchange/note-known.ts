import type { OpenedFile } from '#/exchange/decode.ts';
import { keepAttachments } from '#/storage/attachments.ts';
import type { Exchange } from '#/storage/rows.ts';
import { changeExchange } from '#/storage/sessions.ts';
import { bytesIn, type IntakeState } from './intake.ts';

/**
 * Everything in the file but perhaps the bytes of attachments is here already. An earlier note of the same file stays,
 * since it can undo what it brought; also one that another window makes at this moment.
 */
export async function noteKnown(exchange: Exchange, opened: OpenedFile): Promise<IntakeState> {
  const attachments = bytesIn(opened);
  if (attachments.length > 0) {
    const kept = await keepAttachments(exchange.workshopId, attachments, opened.revisions);
    if (!kept.ok) return { step: 'problem', problem: kept.problem };
  }
  let row = exchange;
  const saved = await changeExchange(exchange.id, (earlier) => {
    row = earlier && !earlier.undone ? earlier : exchange;
    return row;
  });
  if (!saved.ok) return { step: 'problem', problem: saved.problem };
  return { step: 'received', exchange: row, known: true, undo: 'nothing' };
}
