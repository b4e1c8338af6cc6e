import type { Bookmark, PDFDocument } from 'pdfkit';

/** Adds a bookmark to a heading under the last one of a higher level. Chapters are open, what is in them is folded. */
export type AddBookmark = (level: number, text: string, top: number) => void;

export function bookmarksIn(doc: PDFDocument): AddBookmark {
  const open = [doc.outline];
  return (level, text, top) => {
    // A level that was passed over hangs under the one above it.
    open.length = Math.min(open.length, level);
    const above = open.at(-1) ?? doc.outline;
    open.push(above.addItem(text, { expanded: false, top }));
  };
}

/** Says of each how many can be seen under it; pdfkit does so for some, and not for the whole, which an archive asks for. */
export function countBookmarks({ outline }: PDFDocument): void {
  if (outline.children.length === 0) return;
  outline.outlineData.Count = outline.children.reduce((sum, { children }) => sum + 1 + children.length, 0);
  for (const { children, outlineData } of outline.children) {
    children.forEach(countFolded);
    if (children.length > 0) outlineData.Count = children.length;
  }
}

/** What is folded is counted below nought: so many would come to sight. */
function countFolded({ children, outlineData }: Bookmark): void {
  children.forEach(countFolded);
  if (children.length > 0) outlineData.Count = -children.length;
}
