import { withTexts } from './clean-text.ts';
import type { Outline } from './outline.ts';

/**
 * The library writes `{bullets-0}` where the number of a list belongs, and the name of a picture in the same way; when all is
 * written it puts the numbers in, also where a person typed just that. A brace in a text is this sign until then. No text holds it
 * (`withCleanTexts`), and the library lets it through.
 */
const hidden = '\u007F';

/** Not in drawings: they are files of their own, named by what is in them. */
export function withBracesHidden(outline: Outline): Outline {
  const { blocks, ...about } = outline;
  return {
    ...withTexts(about, hide),
    blocks: blocks.map((block) =>
      block.type === 'figure'
        ? { ...block, caption: hide(block.caption), alternative: hide(block.alternative) }
        : withTexts(block, hide),
    ),
  };
}

export function withBracesShown(xml: string): string {
  return xml.replaceAll(hidden, '{');
}

function hide(text: string): string {
  return text.replaceAll('{', hidden);
}
