import type { Wording } from '#/i18n/cli-texts.ts';
import { openWhole } from './open-file.ts';
import type { FoundProblem, Outcome } from './problems.ts';

/** Climbs the ladder with every file and says which are whole and genuine. */
export async function check(files: readonly string[], { cli, format }: Wording): Promise<Outcome> {
  const lines: string[] = [];
  const facts: { readonly file: string; readonly ok: boolean; readonly receipt: string | null }[] = [];
  const problems: FoundProblem[] = [];
  for (const file of files) {
    const opened = await openWhole(file);
    if (opened.ok) {
      const { receipt, revisions } = opened.value;
      lines.push(cli.whole(file, format.number(revisions.length), receipt));
      facts.push({ file, ok: true, receipt });
    } else {
      problems.push({ file, problem: opened.problem });
      facts.push({ file, ok: false, receipt: null });
    }
  }
  return { lines, facts: { files: facts }, problems };
}
