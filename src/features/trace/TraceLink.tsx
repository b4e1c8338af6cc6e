import { type LinkProps, Link as RouterLink, useLocation } from 'react-router';
import { isSingle } from './use-address.ts';

/** From one place of the trace to another; whoever goes back to the whole finds it as it was chosen. */
export function TraceLink(props: LinkProps) {
  return <RouterLink {...props} state={{ whole: useWholeSearch() }} />;
}

/** What was chosen where the whole trace was looked at last; empty for whoever came straight to one point. */
export function useWholeSearch(): string {
  const { search, state } = useLocation();
  if (!isSingle(search)) return search;
  const { whole } = (state ?? {}) as { readonly whole?: unknown };
  return typeof whole === 'string' ? whole : '';
}
