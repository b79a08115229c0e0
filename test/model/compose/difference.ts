/** How our model of compose files differs from what the real docker-compose makes of them. */
import { isDeepStrictEqual } from 'node:util';
import type { Application } from '../../../src/model/compose/application.ts';
import { readApplications } from '../../../src/model/compose/read-applications.ts';
import { Source } from '../../../src/source.ts';
import { merge, ours } from './docker-compose.ts';

export type Written = { title: string; files: Record<string, string>; folder?: string };

export function read({ files, folder = '.' }: Written): Application | undefined {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, new Source(path, text)]));
  const inFolder = (path: string) => (folder === '.' ? !path.includes('/') : path.startsWith(`${folder}/`));
  const { applications } = readApplications({
    roots: [...sources.keys()].filter(inFolder),
    get: (path) => sources.get(path) ?? null,
  });
  return applications.find(({ kind }) => kind === 'default');
}

/** `refused`: by both, or by us alone, who say so. What docker-compose alone refuses is a difference, but where newer versions take it. */
export type Difference = { readonly kind: 'alike' | 'refused' } | { readonly kind: 'different'; readonly how: string };

/** Why this docker-compose refuses what newer ones take. */
const takenByNewer = [
  // go-yaml v4: anchors of any characters, `:` at the start of a text in brackets
  /did not find expected alphabetic or numeric character/,
  /did not find expected node content/,
  // repetitions are left out, documents without anything passed over
  /must be unique|array items\[\d+,\d+\] must be unique/,
  /Top-level object must be a mapping/,
  /conflicts with imported resource/,
];

/** `?` behind a letter in brackets, which ends the word for go-yaml v3 and not for v4. */
function isQuestioned({ files }: Written, refused: string): boolean {
  return /did not find expected ',' or/.test(refused) && Object.values(files).some((text) => /\w\?/.test(text));
}

export async function differenceIn(written: Written): Promise<Difference> {
  const application = read(written);
  if (!application) return { kind: 'different', how: 'not read at all' };
  if (application.errors.length > 0) return { kind: 'refused' };
  const theirs = await merge(written.files, written.folder);
  if (typeof theirs.refused === 'string') {
    const { refused } = theirs;
    if (takenByNewer.some((reason) => reason.test(refused)) || isQuestioned(written, refused)) return { kind: 'alike' };
    return { kind: 'different', how: `docker-compose refuses it, and we do not: ${refused}` };
  }
  const mine = ours(application);
  if (isDeepStrictEqual(mine, theirs)) return { kind: 'alike' };
  return { kind: 'different', how: `ours ${JSON.stringify(mine)}\ntheirs ${JSON.stringify(theirs)}` };
}
