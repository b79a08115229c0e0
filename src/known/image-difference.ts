import { shortName } from './image-reference.ts';
import { layerBytes, type PublishedImage } from './published-image.ts';

/** What an image has otherwise than another that takes its place. */
export interface ImageDifference {
  readonly what: Difference;
  /** What only the first has. */
  readonly was: readonly string[];
  /** What only the second has. */
  readonly is: readonly string[];
  /** Whether somebody who takes the second for the first should know. */
  readonly matters: boolean;
  /** Set where it is so on one of the platforms that were compared. */
  readonly platform?: string;
}

export const differenceKinds = [
  'user',
  'entrypoint',
  'command',
  'ports',
  'volumes',
  'environment',
  'healthcheck',
  'platforms',
  'source',
  'base',
  'version',
] as const;
export type Difference = (typeof differenceKinds)[number];

/** What is different in two images that take each other's place, the most telling first; what is the same is left out. */
export function differencesInside(before: PublishedImage, after: PublishedImage): ImageDifference[] {
  return differenceKinds.flatMap((what) => {
    const [old, now] = [valuesOf[what](before), valuesOf[what](after)];
    const was = old.filter((each) => !now.includes(each));
    const is = now.filter((each) => !old.includes(each));
    if (was.length + is.length === 0) return [];
    return [{ what, was, is, matters: matters(what, was, is) }];
  });
}

function matters(what: Difference, was: readonly string[], is: readonly string[]): boolean {
  switch (what) {
    case 'platforms':
      return was.length > 0;
    // Where only one of them says it, nobody knows whether it changed.
    case 'source':
    case 'base':
      return was.length > 0 && is.length > 0;
    case 'version':
      return false;
    case 'environment':
      return [...was, ...is].some((name) => !tellsVersion.test(name));
    default:
      return true;
  }
}

/** What a variable is called that an image keeps its own versions and their sums in. */
const tellsVersion = /(?:^|_)(?:VERSION|VER|SHA\d*|SUM|CHECKSUM|REVISION|COMMIT|RELEASE|BUILD|DATE|KEYS?|URL)(?:_|$)/i;

const valuesOf: Readonly<Record<Difference, (image: PublishedImage) => readonly string[]>> = {
  user: ({ config: { user } }) => [user || 'root'],
  entrypoint: ({ config: { entrypoint } }) => command(entrypoint),
  command: ({ config: { cmd } }) => command(cmd),
  ports: ({ config: { exposedPorts } }) => exposedPorts,
  volumes: ({ config: { volumes } }) => volumes,
  // Values may be secret, and versions change with every update.
  environment: ({ config: { env } }) => env.map(({ name }) => name),
  healthcheck: ({ config: { healthcheck } }) => command(healthcheck?.filter((word) => word !== 'NONE')),
  platforms: ({ platforms }) => platforms,
  source: (image) => only(sourceRepository(image)),
  base: ({ bases }) => bases.slice(-1).map(({ name }) => shortName(name)),
  version: ({ config: { labels } }) => only(labels.get('org.opencontainers.image.version')),
};

function only(value: string | undefined): string[] {
  return value ? [value] : [];
}

function command(words: readonly string[] | undefined): string[] {
  return words && words.length > 0 ? [words.join(' ')] : [];
}

/** Where an image says that its source is, without what names a commit or a folder in it; undefined where it does not say. */
export function sourceRepository({ config: { labels } }: PublishedImage): string | undefined {
  const [address = ''] = (labels.get('org.opencontainers.image.source') ?? '').trim().split('#');
  return (
    address
      .replace(/\/$/, '')
      .replace(/\.git$/, '')
      .toLowerCase() || undefined
  );
}

/** The page that shows what changed in the source of two images; undefined where that is not on GitHub, or not known. */
export function sourceComparison(before: PublishedImage, after: PublishedImage): string | undefined {
  const [, owner, name] = /^https:\/\/github\.com\/([\w-]+)\/([\w.-]+)$/.exec(sourceRepository(after) ?? '') ?? [];
  const [old, now] = [before, after].map(({ config: { labels } }) => labels.get('org.opencontainers.image.revision'));
  if (!owner || !name || sourceRepository(before) !== sourceRepository(after) || old === now) return undefined;
  if (![old, now].every((revision) => revision && /^[\da-f]{7,64}$/.test(revision))) return undefined;
  return `https://github.com/${owner}/${name}/compare/${old}...${now}`;
}

/** How much of an image is new to somebody who has another one. */
export function layersBeside(before: PublishedImage, { layers }: PublishedImage) {
  const had = new Set(before.layers.map(({ digest }) => digest));
  const fresh = layers.filter(({ digest }) => !had.has(digest));
  return { all: layers.length, fresh: fresh.length, bytes: layerBytes(fresh) };
}
