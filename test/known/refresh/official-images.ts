/** Writes `src/known/official-images.data.ts` from the lists of Docker Hub's official images. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distributions } from '../../../src/known/moving-tags.ts';
import { tagWords } from '../../../src/known/tag-words.data.ts';

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
  const variants = names
    .filter((name) => !distributions.has(`library/${name}`))
    .flatMap((name) => tagsIn(readFileSync(join(library, name), 'utf8')))
    .flatMap(variantsIn);
  return `import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

// Written by \`npm run refresh -- base-images\`.

/** The official images of Docker Hub. */
export const officialImages: Knowledge<{
  readonly names: ReadonlySet<string>;
  readonly variants: ReadonlySet<string>;
}> = {
  source: 'https://github.com/docker-library/official-images, library/',
  asOf: '${day}',
  names: ${setOf(names)},
  /**
   * Variants, with or without a version of their own: a tag of nothing else names the newest release (\`node:alpine3.23\`,
   * \`maven:eclipse-temurin-21\`, \`python:slim\`).
   */
  variants: ${setOf(variants)},
};
`;
}

/** `Tags:` and `SharedTags:` have names with commas between; longer lists go on in lines that begin with a blank. */
function tagsIn(list: string): string[] {
  return [...list.matchAll(/^(?:Shared)?Tags:(.*(?:\n[ \t].*)*)/gm)].flatMap(([, tags]) =>
    tags!.trim().split(/[,\s]+/),
  );
}

/** The words of a tag that names no version of the image itself, without the versions of their own. */
function variantsIn(tag: string): string[] {
  const words = tag
    .split('-')
    .map((word) => /^([a-z]{2,})?[\d.]*$/.exec(word)?.[1] ?? (/^\d[\d.]*$/.test(word) ? '' : undefined));
  if (!words[0] || words.includes(undefined)) return [];
  return words.filter((word) => word !== undefined && word !== '' && !tagWords.channels.has(word)) as string[];
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
