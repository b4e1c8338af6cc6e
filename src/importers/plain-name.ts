/** The name of a file without its folder and ending. */
export function plainName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
}
