import type { PDFDocument } from 'pdfkit';

/**
 * What the document tells of itself, as PDF/A wants it. pdfkit puts the title into the XML as it is written, so that an «&»
 * in it would break the file: this takes the place of that step.
 */
export function tellMetadata(doc: PDFDocument, language: string): void {
  const { Title, Author, Creator, Producer, CreationDate } = doc.info;
  const created = CreationDate instanceof Date ? `${CreationDate.toISOString().slice(0, 19)}Z` : '';
  const addInfo = () =>
    doc.appendXML(`
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>${created}</xmp:CreateDate>
            <xmp:ModifyDate>${created}</xmp:ModifyDate>
            <xmp:CreatorTool>${escaped(Creator)}</xmp:CreatorTool>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>${escaped(Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>${escaped(Producer)}</pdf:Producer>
        </rdf:Description>
        `);
  Object.assign(doc, { _addInfo: addInfo });
}

function escaped(text: unknown): string {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
