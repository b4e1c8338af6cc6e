import { watchPaper } from '#/features/shared/use-on-paper.ts';

/** Paper is white: a device in dark mode prints as one in light mode, also the colours that components bring along. */
export function keepPaperLight(): void {
  const { dataset } = document.documentElement;
  const usual = dataset.colorScheme ?? 'auto';
  watchPaper((isOnPaper) => {
    dataset.colorScheme = isOnPaper ? 'light' : usual;
  });
}
