import { documentFonts } from '#/cli/document-fonts.ts';
import { makeForm } from '#/documents/make-form.ts';
import { makePackage } from '#/handover/package.ts';
import { packageParts } from '#/handover/package-file.ts';
import { packageWords } from '#/i18n/package-words.ts';
import { knowledge, notes, plan, workshopId } from './files.ts';
import { report } from './measurement.ts';

/** The whole package of 40 groups with 250 notes each, over 50,000 pieces of knowledge. */
export async function measurePackage(): Promise<boolean> {
  const groups = Array.from({ length: 40 }, (_, i) => notes(i + 1, 250)).flat();
  const revisions = [...plan(40), ...knowledge(), ...groups];
  const app = { name: 'politisk-verksted', version: '0.0.0' };
  const toMake = { workshopId, revisions, attachments: [], kind: 'archive', persons: false } as const;
  const words = await packageWords('nb');
  const begun = performance.now();
  const made = await makePackage(
    { ...toMake, parts: packageParts, app },
    words,
    ({ form, outline, words: said }) => makeForm(form, outline, said, documentFonts),
  );
  return report({
    name: `package of 40 groups and 10,000 notes (${Math.round((made?.bytes.length ?? 0) / 1e6)} MB), in Node`,
    value: performance.now() - begun,
    unit: 'ms',
    limit: 30_000,
  });
}
