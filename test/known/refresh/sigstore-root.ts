/** Writes `src/known/sigstore-root.data.ts` from the trusted root that the client of Sigstore begins with. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Seeds {
  readonly [mirror: string]:
    | { readonly 'root.json': string; readonly targets: Readonly<Record<string, string>> }
    | undefined;
}

/**
 * The text of the table, not yet formatted.
 *
 * @param folder of the npm package `@sigstore/tuf`.
 * @param day of the look at it, `YYYY-MM-DD`.
 */
export function sigstoreRootTable(folder: string, day: string): string {
  const seeds = JSON.parse(readFileSync(join(folder, 'seeds.json'), 'utf8')) as Seeds;
  const seed = seeds['https://tuf-repo-cdn.sigstore.dev'];
  const trusted = seed?.targets['trusted_root.json'];
  assert.ok(trusted && seed['root.json'], `${folder} has no trusted root`);
  const decoded = (text: string) => JSON.stringify(JSON.parse(Buffer.from(text, 'base64').toString()));
  return `import type { Knowledge } from './knowledge.ts';

// Written by \`npm run refresh -- sigstore\`.

/**
 * Whose certificates, logs and clocks are believed: those of the public Sigstore; and who signs what these are from then on, by
 * TUF.
 */
export const sigstoreRoot: Knowledge<{ readonly trustedRoot: unknown; readonly tufRoot: unknown }> = {
  source: 'https://tuf-repo-cdn.sigstore.dev, trusted_root.json and root.json, as the npm package @sigstore/tuf has it',
  asOf: '${day}',
  trustedRoot: ${decoded(trusted)},
  tufRoot: ${decoded(seed['root.json'])},
};
`;
}
