export interface FileToSave {
  readonly name: string;
  readonly mime: string;
  readonly content: string | ArrayBuffer | Blob;
}

/** Hands a file to the browser's own download. */
export function saveFile({ name, mime, content }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Revoked late: Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
