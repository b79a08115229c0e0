/** Writes `src/known/official-images.data.ts` from the lists of Docker Hub's official images. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of the table, not yet formatted.
 *
 * @param folder of a checkout of github.com/docker-library/official-images, or its `library`.
 * @param day of the look at it, `YYYY-MM-DD`.
 */
export function officialImagesTable(folder: string, day: string): string {
  const library = existsSync(join(folder, 'library')) ? join(folder, 'library') : folder;
  const names = readdirSync(library).filter((name) => /^[a-z][a-z\d._-]*$/.test(name));
  assert.notEqual(names.length, 0, `${library} lists no image`);
  return `import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

// Written by \`npm run refresh -- base-images\`.

/** The official images of Docker Hub. */
export const officialImages: Knowledge<{ readonly names: ReadonlySet<string> }> = {
  source: 'https://github.com/docker-library/official-images, library/',
  asOf: '${day}',
  names: ${setOf(names)},
};
`;
}

/** Each word once, in the order of the alphabet, in lines of a width that people read. */
function setOf(words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of [...new Set(words)].sort()) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > 110) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return `wordSet(\`\n${lines.map((line) => `    ${line}`).join('\n')}\n  \`)`;
}
