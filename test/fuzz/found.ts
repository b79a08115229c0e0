import type { Input } from './mutate.ts';
import { token } from './seeds.ts';

/** Inputs for which something did not hold once, as small as they are, and what that was. */
export const found: readonly (Input & { readonly was: string })[] = [
  { was: 'a token behind a letter was told', kind: 'dockerfile', text: `U${token}` },
  { was: 'a token that is the name of a variable was told', kind: 'dockerfile', text: `FROM a\nENV ${token}=x\n` },
];
