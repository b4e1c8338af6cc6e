/** A stretch of text in one style; `break` is a line break. */
export interface Run {
  readonly style: 'plain' | 'strong' | 'emphasis' | 'break';
  readonly text: string;
}

/** The runs as text in the tiny Markdown subset that paragraphs are written in. */
export function textOfRuns(runs: readonly Run[]): string {
  let text = '';
  for (const run of joined(runs)) text += marked(run, text);
  return text
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** Spaces as one; neighbours of one style as one run, so that «**fa****kta**» is never written. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const { style, text } of runs) {
    const said =
      style === 'break'
        ? text
        : text.replaceAll(/[ \t\r\n\f\u200b\ufeff\u00ad]+/g, (space) =>
            /[ \t\r\n\f]/.test(space) ? ' ' : '',
          );
    const last = all.at(-1);
    const alike =
      last && (last.style === style || (said.trim() === '' && style !== 'break' && last.style !== 'break'));
    if (last && alike) all[all.length - 1] = { ...last, text: last.text + said };
    else all.push({ style, text: said });
  }
  return all;
}

/** The signs stand close to the words. Where they could not be read again, the words stand alone. */
function marked({ style, text }: Run, before: string): string {
  const words = text.trim();
  if (style === 'plain' || style === 'break' || words === '' || words.includes('*')) return text;
  const sign = style === 'strong' ? '**' : '*';
  const inWord = sign === '*' && /[\p{L}\p{N}*]$/u.test(before) && !/^\s/.test(text);
  if (inWord || (sign === '*' && words.includes('_'))) return text;
  const [start = '', end = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  return `${start}${sign}${words}${sign}${end}`;
}
