declare const __APP_VERSION__: string | undefined;
declare const __BUILD_DATE__: string | undefined;

/** Which app this is. Filled in by the build (vite.config.ts); tests and tools run unbuilt. */
export const build = {
  version: typeof __APP_VERSION__ === 'undefined' ? '0.0.0' : __APP_VERSION__,
  /** ISO date of the source the app was built from. */
  date: typeof __BUILD_DATE__ === 'undefined' ? '1970-01-01' : __BUILD_DATE__,
} as const;
