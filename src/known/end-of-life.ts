import { daysAfter } from '../text/day.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { nameOf } from '../text/path.ts';
import { earlierEnds } from './earlier-ends.data.ts';
import { type DatedProduct, endOfLifeDates } from './end-of-life.data.ts';
import { completeName, type ImageReference, parseReference } from './image-reference.ts';
import { oldAfter } from './knowledge.ts';
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
  /** The next release of it that gets security fixes, and goes on to, as far as there is one: `12`. */
  readonly maintained?: string;
  /** Whether all that it is of has ended, so that no release of it goes on. */
  readonly isWhole?: true;
}

interface Release {
  readonly title: string;
  readonly release: string;
  readonly date: string;
  readonly asOf: string;
  /** Its other names. */
  readonly others: readonly string[];
}

/** A product, and the day that its dates are as of. */
interface Dated extends DatedProduct {
  readonly asOf: string;
}

const { endedBefore, products } = endOfLifeDates;
const { frozen } = earlierEnds;

/** What endoflife.date says of a release comes last, as it counts before what is known besides. */
const all = [earlierEnds, endOfLifeDates].flatMap(({ products, asOf }) =>
  products.map((product): Dated => ({ ...product, asOf })),
);

/** What ends this many days after the table was made is reported ahead. */
const ahead = 90;
const toldBefore = daysAfter(endedBefore, ahead);

/** What others call them in front of the release: `alpine3.17`, `ubuntu20.04`, `php7.4`, `pg13`. */
const inTags: Readonly<Record<string, string>> = {
  Alpine: 'alpine',
  Debian: 'debian',
  'Node.js': 'nodejs',
  PHP: 'php',
  PostgreSQL: 'pg',
  Python: 'python',
  Ubuntu: 'ubuntu',
  Windows: 'windows-',
};

/** The releases of a product that have an end. */
const releasesOf = once(({ title, releases, asOf }: Dated): readonly Release[] =>
  releases.split(/[\n;]/).flatMap((row) => {
    const [release, date, ...others] = row.trim().split(/\s+/);
    return release && date ? [{ title, release, date, asOf, others }] : [];
  }),
);

/** Whether a release has ended, or soon ends. */
function isEnding({ date }: Release): boolean {
  return date < toldBefore;
}

/** By repository, the products that it is. */
const byRepository = once((products: readonly Dated[]) => {
  const known = new Map<string, Dated[]>();
  for (const product of products)
    for (const name of product.names.split(/\s+/).map(fullName)) known.set(name, [...(known.get(name) ?? []), product]);
  return known;
});

/** What is known of one repository. */
interface Ends {
  /** By release or another name of it. */
  readonly ending: ReadonlyMap<string, Release>;
  /** The release that all lower numbers are older than. */
  readonly oldest: Release | undefined;
  /** All that there are. */
  readonly known: ReadonlyMap<string, Release>;
  /** Those of them that have an end, where numbers tell which is newer: not `20h2` and `2019`. */
  readonly numbered: readonly Release[];
}

const endsOf = once((products: readonly Dated[]): Ends => {
  const ending = new Map<string, Release>();
  let oldest: Release | undefined;
  const releases = products.flatMap(releasesOf);
  for (const each of releases.filter(isEnding)) {
    if (each.release.startsWith('<')) oldest = { ...each, release: each.release.slice(1) };
    else for (const name of [each.release, ...each.others]) ending.set(name, each);
  }
  const named = releases.filter(({ release }) => !release.startsWith('<'));
  const known = new Map(named.map((each) => [each.release, each]));
  return { ending, oldest, known, numbered: named.every(({ release }) => isNumber(release)) ? named : [] };
});

/** Names of releases that images add to their own tag: `python:3.13-buster`. */
const bases = once((products: readonly Dated[]) => {
  const known = new Map<string, Release>();
  for (const each of products
    .filter(({ title }) => title in inTags)
    .flatMap(releasesOf)
    .filter(isEnding)) {
    const { title, release, others } = each;
    if (release.startsWith('<')) continue;
    for (const word of title === 'Debian' || title === 'Ubuntu' ? others : []) known.set(word, each);
    known.set(`${inTags[title]}${release}`, each);
  }
  return known;
});

/** What the releases of a product are called besides their numbers, in their order, those that are maintained included. */
export function releaseNames(title: string): string[] {
  return products
    .filter((product) => product.title === title)
    .flatMap(({ releases }) => releases.split(/[\n;]/).flatMap((row) => row.trim().split(/\s+/).slice(2)));
}

/** The day that the dates are as of. */
export const endOfLifeAsOf = endOfLifeDates.asOf;

/** Older ones lack what has ended since. */
/** What to tell of the dates on a day that is long after they were looked up. */
export function remarksOnAge(today: string): string[] {
  if (today <= daysAfter(endedBefore, oldAfter)) return [];
  return [
    `This version of layer-review looked up on ${endedBefore} which releases get security fixes, more than ${oldAfter} days ago: it does not know what has ended since. Update it.`,
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

/**
 * The same image of the next release of its product that goes on getting security fixes: `node:22-alpine` for `node:18-alpine`;
 * undefined where its own has not ended and does not soon, or none is known.
 */
export function maintainedInstead({ text, tag, ...reference }: ImageReference): ImageReference | undefined {
  const version = /^v?(\d[\d.]*)/.exec(tag ?? '')?.[1];
  if (tag === undefined || version === undefined) return undefined;
  const [end] = ownEnd(withoutMirror(completeName({ text, tag, ...reference })), tag.toLowerCase().split('-'));
  const name = text.split('@')[0]!.slice(0, -tag.length);
  return end?.maintained === undefined ? undefined : parseReference(name + tag.replace(version, end.maintained));
}

/**
 * Whether an image is of another release of its product, which gets security fixes as well, or got them for longer: to use that
 * one takes nothing away.
 */
export function isOtherMaintained(before: ImageReference, after: ImageReference): boolean {
  const [end, former] = [endOfLife(after), endOfLife(before)];
  if (end?.isOver && former?.isOver) return end.day > former.day;
  const [release, old] = [after, before].map((each) => (endOfLife(each) ? undefined : releaseOf(each)));
  return release !== undefined && release !== old;
}

/** Whether an image is that of an interpreter, of which nothing is in what is built with it: what that runs on is in another image. */
export function isInterpreter(reference: ImageReference): boolean {
  return productsOf(reference)?.some(({ title }) => interpreters.has(title)) === true;
}

const interpreters = new Set(['Node.js', 'PHP', 'Python', 'Ruby']);

/** The release that a reference names of its product, as far as it is known: `22` of `node:22.11.0-alpine`. */
export function releaseOf(reference: ImageReference): string | undefined {
  const products = productsOf(reference);
  if (!products) return undefined;
  const version = (reference.tag ?? 'latest')
    .toLowerCase()
    .split('-')[0]!
    .replace(/^v(?=\d)/, '');
  return longest(endsOf(products).known, version)?.release;
}

/** The products that an image is; undefined where it is none that is known. */
function productsOf(reference: ImageReference): readonly Dated[] | undefined {
  return byRepository(all).get(withoutMirror(completeName(reference)));
}

function* ownEnd(name: string, words: readonly string[]): Iterable<EndOfLife> {
  const version = words[0]!.replace(/^v(?=\d)/, '');
  const products = byRepository(all).get(name);
  if (!products) return;
  const { ending, oldest: first, numbered } = endsOf(products);
  const named = words.find((word) => ending.has(word) && !/^\d/.test(word));
  const own = ending.get('*') ?? longest(ending, version) ?? (named && ending.get(named));
  const newer = first && isLower(version, first.release) ? first : newerInLine(numbered, version);
  if (own) yield endOf(own);
  else if (newer) yield { ...endOf({ ...newer, release: version }), day: `${newer.date} at the latest` };
}

/** The release that comes next to a version which no release is known for, where it has ended: the version has then, too. */
function newerInLine(numbered: readonly Release[], version: string): Release | undefined {
  const [major, minor] = version.split('.');
  if (numbered.some(({ release }) => release === version || release === `${major}.${minor}`)) return undefined;
  const next = lowestOf(numbered.filter(({ release }) => release.split('.')[0] === major && isLower(version, release)));
  return next && next.date < endedBefore ? next : undefined;
}

function* publishersEnd(name: string, words: readonly string[]): Iterable<EndOfLife> {
  const publisher = frozen.find(({ names, tags }) => names.test(name) && (tags?.test(words.join('-')) ?? true));
  if (publisher)
    yield { what: publisher.what, day: publisher.since, isOver: true, asOf: earlierEnds.asOf, isWhole: true };
}

function* endsOfBases(name: string, words: readonly string[]): Iterable<EndOfLife> {
  // `gcr.io/distroless/base-debian10` has it in its name
  const called = nameOf(name).split('-');
  for (const [i, word] of [...words, ...called.filter((each) => /\d$/.test(each))].entries()) {
    const before = words[i - 1] ?? '';
    // `4.8-windowsservercore-2004`
    const windows = /^(?:windowsservercore|nanoserver)$/.test(before);
    // `app:ubuntu-16.04` as `app:ubuntu16.04`
    const named = bases(all);
    const base = named.get(windows ? `windows-${word}` : word) ?? named.get(`${before}${word}`);
    if (base) yield endOf(base);
  }
}

/** `3.9.18` is of the release 3.9, and of 3 where that has ended as a whole. */
function longest(releases: ReadonlyMap<string, Release>, version: string): Release | undefined {
  const [major, minor] = version.split('.');
  return releases.get(version) ?? releases.get(`${major}.${minor}`) ?? releases.get(major!);
}

function lowestOf(numbered: readonly Release[]): Release | undefined {
  return numbered.reduce<Release | undefined>(
    (lowest, each) => (lowest && !isLower(each.release, lowest.release) ? lowest : each),
    undefined,
  );
}

function isNumber(version: string): boolean {
  return /^\d{1,4}(?:\.\d{1,9}){0,3}$/.test(version);
}

/** Whether a number is lower than that of a release, as far as both go: 0.14 than 2.8, and not 2 than 2.8. */
function isLower(version: string, release: string): boolean {
  if (!isNumber(version)) return false;
  const [own, other] = [version, release].map((text) => text.split('.').map(Number));
  const at = other!.findIndex((number, i) => number !== own![i]);
  return at !== -1 && own![at] !== undefined && own![at] < other![at]!;
}

function endOf({ title, release, date, asOf }: Release): EndOfLife {
  const maintained = maintainedAfter(title, release);
  return {
    what: release === '*' ? title : `${title} ${release}`,
    day: date,
    isOver: date < endedBefore,
    asOf,
    ...(maintained && { maintained }),
    ...(release === '*' && { isWhole: true }),
  };
}

/** The next release of a product that does not end soon. */
function maintainedAfter(title: string, version: string): string | undefined {
  const numbered = endsOf(productsCalled(title)).numbered;
  // `8` stands for all that begin with it.
  const isWhole = ({ release }: Release) => numbered.some((each) => each.release.startsWith(`${release}.`));
  return lowestOf(numbered.filter((each) => isLower(version, each.release) && !isEnding(each) && !isWhole(each)))
    ?.release;
}

const byTitle = once((products: readonly Dated[]) => groupBy(products, ({ title }) => title));

function productsCalled(title: string): readonly Dated[] {
  return byTitle(all).get(title) ?? [];
}

function fullName(name: string): string {
  const first = name.split('/')[0]!;
  if (!name.includes('/')) return `docker.io/library/${name}`;
  return first.includes('.') ? name : `docker.io/${name}`;
}
