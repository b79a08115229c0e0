/** Writes `src/known/sigstore-root.data.ts` from the trusted root that the client of Sigstore begins with. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Seeds {
  readonly [mirror: string]: { readonly targets: Readonly<Record<string, string>> } | undefined;
}

/**
 * The text of the table, not yet formatted.
 *
 * @param folder of the npm package `@sigstore/tuf`.
 * @param day of the look at it, `YYYY-MM-DD`.
 */
export function sigstoreRootTable(folder: string, day: string): string {
  const seeds = JSON.parse(readFileSync(join(folder, 'seeds.json'), 'utf8')) as Seeds;
  const root = seeds['https://tuf-repo-cdn.sigstore.dev']?.targets['trusted_root.json'];
  assert.ok(root, `${folder} has no trusted root`);
  return `import type { Knowledge } from './knowledge.ts';

// Written by \`npm run refresh -- sigstore\`.

/** Whose certificates, logs and clocks are believed: those of the public Sigstore. */
export const sigstoreRoot: Knowledge<{ readonly trustedRoot: unknown }> = {
  source: 'https://tuf-repo-cdn.sigstore.dev, trusted_root.json, as the npm package @sigstore/tuf has it',
  asOf: '${day}',
  trustedRoot: ${JSON.stringify(JSON.parse(Buffer.from(root, 'base64').toString()))},
};
`;
}
