import { nameOf } from '../text/path.ts';
import { earlierEnds } from './earlier-ends.data.ts';
import { endOfLifeDates } from './end-of-life.data.ts';
import { completeName, type ImageReference } from './image-reference.ts';
import { withoutMirror } from './official-places.ts';

/** A release that gets no security fixes any more. */
export interface Ended {
  /** What people call it: `Debian 10`. */
  readonly what: string;
  /** The day of its last fixes, as far as it is known. */
  readonly since: string;
}

interface Release {
  readonly title: string;
  readonly release: string;
  readonly date: string;
}

const { endedBefore, products } = endOfLifeDates;
const { frozen } = earlierEnds;

/** By repository, by release or another name of it. */
const ended = new Map<string, Map<string, Release>>();
/** By repository, the release that all lower numbers are older than. */
const oldest = new Map<string, Release>();
/** Names of releases that images add to their own tag: `python:3.13-buster`. */
const bases = new Map<string, Release>();

/** What others call them in front of the release: `alpine3.17`, `ubuntu20.04`, `php7.4`. */
const inTags: Readonly<Record<string, string>> = {
  Alpine: 'alpine',
  Debian: 'debian',
  'Node.js': 'nodejs',
  PHP: 'php',
  Python: 'python',
  Ubuntu: 'ubuntu',
};

// What endoflife.date says of a release counts before what is known besides.
for (const { names, title, releases } of [...earlierEnds.products, ...products]) {
  const images = names.split(/\s+/).map(releasesOf);
  for (const row of releases.split(/[\n;]/)) {
    const [release, date, ...others] = row.trim().split(/\s+/);
    if (!release || !date || date >= endedBefore) continue;
    if (release.startsWith('<')) {
      for (const name of names.split(/\s+/)) oldest.set(fullName(name), { title, release: release.slice(1), date });
      continue;
    }
    const entry = { title, release, date };
    for (const image of images) for (const name of [release, ...others]) image.set(name, entry);
    if (title === 'Debian' || title === 'Ubuntu') for (const name of others) bases.set(name, entry);
    const word = inTags[title];
    if (word) bases.set(`${word}${release}`, entry);
    if (title === 'Windows') bases.set(`windows-${release}`, entry);
  }
}

/** What is kept of the releases of a repository. */
function releasesOf(name: string): Map<string, Release> {
  const full = fullName(name);
  const known = ended.get(full) ?? new Map<string, Release>();
  ended.set(full, known);
  return known;
}

/** What the releases of a product are called besides their numbers, in their order, those that are maintained included. */
export function releaseNames(title: string): string[] {
  return products
    .filter((product) => product.title === title)
    .flatMap(({ releases }) => releases.split(/[\n;]/).flatMap((row) => row.trim().split(/\s+/).slice(2)));
}

/**
 * Whether a reference names a release that had ended when the table was made; also where only what it is built on has
 * (`node:24-buster`), whosever image it is. A tag that says no release says nothing about its end.
 */
export function endOfLife(reference: ImageReference): Ended | undefined {
  const name = withoutMirror(completeName(reference));
  const words = (reference.tag ?? 'latest').toLowerCase().split('-');
  const version = words[0]!.replace(/^v(?=\d)/, '');
  const releases = ended.get(name);
  const named = words.find((word) => releases?.has(word) && !/^\d/.test(word));
  const own = releases && (releases.get('*') ?? longest(releases, version) ?? (named && releases.get(named)));
  if (own) return told(own);
  const first = oldest.get(name);
  if (first && isLower(version, first.release))
    return told({ ...first, release: version, date: `${first.date} at the latest` });
  const publisher = frozen.find(({ names, tags }) => names.test(name) && (tags?.test(words.join('-')) ?? true));
  if (publisher) return { what: publisher.what, since: publisher.since };
  // `gcr.io/distroless/base-debian10` has it in its name
  const called = nameOf(name).split('-');
  for (const [i, word] of [...words, ...called.filter((each) => /\d$/.test(each))].entries()) {
    // `4.8-windowsservercore-2004`
    const windows = /^(?:windowsservercore|nanoserver)$/.test(words[i - 1] ?? '');
    const base = bases.get(windows ? `windows-${word}` : word);
    if (base) return told(base);
  }
  return undefined;
}

/** `3.9.18` is of the release 3.9, and of 3 where that has ended as a whole. */
function longest(releases: ReadonlyMap<string, Release>, version: string): Release | undefined {
  const [major, minor] = version.split('.');
  return releases.get(version) ?? releases.get(`${major}.${minor}`) ?? releases.get(major!);
}

/** Whether a number is lower than that of a release, as far as both go: 0.14 than 2.8, and not 2 than 2.8. */
function isLower(version: string, release: string): boolean {
  if (!/^\d{1,4}(?:\.\d{1,9}){0,3}$/.test(version)) return false;
  const [own, other] = [version, release].map((text) => text.split('.').map(Number));
  const at = other!.findIndex((number, i) => number !== own![i]);
  return at !== -1 && own![at] !== undefined && own![at] < other![at]!;
}

function told({ title, release, date }: Release): Ended {
  return { what: /^\d/.test(release) ? `${title} ${release}` : title, since: date };
}

function fullName(name: string): string {
  const first = name.split('/')[0]!;
  if (!name.includes('/')) return `docker.io/library/${name}`;
  return first.includes('.') ? name : `docker.io/${name}`;
}
