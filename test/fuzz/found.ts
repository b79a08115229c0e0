import type { Input } from './mutate.ts';

/** Inputs for which something did not hold once, as small as they are, and what that was. */
export const found: readonly (Input & { readonly was: string })[] = [];
