import { daysAfter } from '../text/day.ts';
import { nameOf } from '../text/path.ts';
import { earlierEnds } from './earlier-ends.data.ts';
import { endOfLifeDates } from './end-of-life.data.ts';
import { completeName, type ImageReference } from './image-reference.ts';
import { withoutMirror } from './official-places.ts';

/** A release that gets no security fixes any more, or soon gets none. */
export interface EndOfLife {
  /** What people call it: `Debian 10`. */
  readonly what: string;
  /** The day of its last fixes, as far as it is known. */
  readonly day: string;
  /** Whether that day had passed when the table was made. */
  readonly isOver: boolean;
  /** The day that the table is as of. */
  readonly asOf: string;
}

interface Release {
  readonly title: string;
  readonly release: string;
  readonly date: string;
  readonly asOf: string;
}

const { endedBefore, products } = endOfLifeDates;
const { frozen } = earlierEnds;

/** What ends this many days after the table was made is told ahead. */
const ahead = 90;
const toldBefore = daysAfter(endedBefore, ahead);

/** By repository, by release or another name of it. */
const ending = new Map<string, Map<string, Release>>();
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
for (const { products, asOf } of [earlierEnds, endOfLifeDates]) {
  for (const { names, title, releases } of products) {
    const images = names.split(/\s+/);
    for (const row of releases.split(/[\n;]/)) {
      const [release, date, ...others] = row.trim().split(/\s+/);
      if (release && date && date < toldBefore) note({ title, release, date, asOf }, images, others);
    }
  }
}

function note(entry: Release, images: readonly string[], others: readonly string[]): void {
  const { title, release } = entry;
  if (release.startsWith('<')) {
    for (const name of images) oldest.set(fullName(name), { ...entry, release: release.slice(1) });
    return;
  }
  for (const image of images.map(releasesOf)) for (const name of [release, ...others]) image.set(name, entry);
  for (const word of wordsInTags(title, release, others)) bases.set(word, entry);
}

/** What images that are built on a release call it in their own tags. */
function wordsInTags(title: string, release: string, others: readonly string[]): string[] {
  const word = title === 'Windows' ? 'windows-' : inTags[title];
  return [...(title === 'Debian' || title === 'Ubuntu' ? others : []), ...(word ? [`${word}${release}`] : [])];
}

/** What is kept of the releases of a repository. */
function releasesOf(name: string): Map<string, Release> {
  const full = fullName(name);
  const known = ending.get(full) ?? new Map<string, Release>();
  ending.set(full, known);
  return known;
}

/** What the releases of a product are called besides their numbers, in their order, those that are maintained included. */
export function releaseNames(title: string): string[] {
  return products
    .filter((product) => product.title === title)
    .flatMap(({ releases }) => releases.split(/[\n;]/).flatMap((row) => row.trim().split(/\s+/).slice(2)));
}

/** The day that the dates are as of. */
export const endOfLifeAsOf = endOfLifeDates.asOf;

/** Older ones lack what has ended since. */
const mostDays = 180;

/** What to tell of the dates on a day that is long after they were looked up. */
export function remarksOnAge(today: string): string[] {
  if (today <= daysAfter(endedBefore, mostDays)) return [];
  return [
    `This version of layer-review looked up on ${endedBefore} which releases get security fixes, more than ${mostDays} days ago: it does not know what has ended since. Update it.`,
  ];
}

/**
 * When the release that a reference names ends, if it had ended when the table was made or ends soon after; also where only
 * what it is built on does (`node:24-buster`), whosever image it is. A tag that says no release says nothing about its end.
 */
export function endOfLife(reference: ImageReference): EndOfLife | undefined {
  const name = withoutMirror(completeName(reference));
  const words = (reference.tag ?? 'latest').toLowerCase().split('-');
  const ends = [...ownEnd(name, words), ...publishersEnd(name, words), ...endsOfBases(name, words)];
  return ends.find(({ isOver }) => isOver) ?? ends[0];
}

function* ownEnd(name: string, words: readonly string[]): Iterable<EndOfLife> {
  const version = words[0]!.replace(/^v(?=\d)/, '');
  const releases = ending.get(name);
  const named = words.find((word) => releases?.has(word) && !/^\d/.test(word));
  const own = releases && (releases.get('*') ?? longest(releases, version) ?? (named && releases.get(named)));
  const first = oldest.get(name);
  if (own) yield endOf(own);
  else if (first && isLower(version, first.release))
    yield { ...endOf({ ...first, release: version }), day: `${first.date} at the latest` };
}

function* publishersEnd(name: string, words: readonly string[]): Iterable<EndOfLife> {
  const publisher = frozen.find(({ names, tags }) => names.test(name) && (tags?.test(words.join('-')) ?? true));
  if (publisher) yield { what: publisher.what, day: publisher.since, isOver: true, asOf: earlierEnds.asOf };
}

function* endsOfBases(name: string, words: readonly string[]): Iterable<EndOfLife> {
  // `gcr.io/distroless/base-debian10` has it in its name
  const called = nameOf(name).split('-');
  for (const [i, word] of [...words, ...called.filter((each) => /\d$/.test(each))].entries()) {
    // `4.8-windowsservercore-2004`
    const windows = /^(?:windowsservercore|nanoserver)$/.test(words[i - 1] ?? '');
    const base = bases.get(windows ? `windows-${word}` : word);
    if (base) yield endOf(base);
  }
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

function endOf({ title, release, date, asOf }: Release): EndOfLife {
  return { what: /^\d/.test(release) ? `${title} ${release}` : title, day: date, isOver: date < endedBefore, asOf };
}

function fullName(name: string): string {
  const first = name.split('/')[0]!;
  if (!name.includes('/')) return `docker.io/library/${name}`;
  return first.includes('.') ? name : `docker.io/${name}`;
}
