import type { Location, Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { folderOf, isRemote, nameOf, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import type { BakeBlocks } from './bake-block.ts';
import { BakeResolver, type ResolvedBake } from './bake-resolver.ts';
import { readBakeHcl } from './read-bake-hcl.ts';
import { readBakeJson } from './read-bake-json.ts';

/** What a target builds, as its file alone says it. */
export interface BakeTarget {
  readonly source: Source;
  readonly name: string;
  /** Its name, where it stands first. */
  readonly at: Location;
  /** Whether others of its file take over what it says, and it need not be built itself. */
  readonly isBase: boolean;
  readonly context: Setting | undefined;
  readonly dockerfile: Setting | undefined;
  /** Whether its Dockerfile stands in the bake file. */
  readonly isInline: boolean;
  /** That Dockerfile as a source of its own whose places lead back here, where it is known. */
  readonly inline: Source | undefined;
  readonly target: Setting | undefined;
  /** Those that it is built for. */
  readonly platforms: readonly Setting[];
  /** Whether an image comes of it that somebody can run: it is given a name, and not only files are taken out of it. */
  readonly isShipped: boolean;
  readonly args: readonly BakeArgument[];
  readonly labels: readonly BakeArgument[];
  /** A name and what it stands for: a path, a URL, `docker-image://…`, `target:…`. */
  readonly additionalContexts: readonly BakeArgument[];
  /** Where caches come from: an image's name, or `type=registry,ref=…`. */
  readonly cacheFrom: readonly Setting[];
  /** `type=sbom,generator=…` */
  readonly attest: readonly Setting[];
  readonly network: Setting | undefined;
  readonly entitlements: readonly Setting[];
  readonly extraHosts: readonly BakeArgument[];
  /** What steps may read, each with its path on the machine that builds. */
  readonly secretFiles: readonly Setting[];
  /** The agents and keys that steps may log in with, by the name that they have there. */
  readonly ssh: readonly BakeArgument[];
  /** `false` as text where it is switched off. */
  readonly provenance: Setting | undefined;
  readonly sbom: Setting | undefined;
}

/** A name that a target gives a value; undefined where it gives none. */
export interface BakeArgument {
  readonly name: string;
  readonly nameAt: Location;
  readonly value: Setting | undefined;
  readonly at: Location;
}

/** Whether a file is laid over the one beside it. */
export function isBakeOverride(path: string): boolean {
  return /\.override\.\w+$/.test(path);
}

/**
 * The files that bake takes together without being told, the later ones over the earlier ones, since buildx 0.20
 * (https://github.com/docker/buildx/pull/2886); before that the two in JSON came first.
 */
const defaultNames = [
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
] as const;

/** The files that bake takes along with one, in their order, that one among them: none but it where it has to be told of it. */
export function takenTogether(path: string): readonly string[] {
  const isDefault = defaultNames.some((name) => name === nameOf(path));
  return isDefault ? defaultNames.map((name) => resolve(folderOf(path), name)!) : [path];
}

/** The folders of the repository that a target gives names to, seen from where bake is run: in the folder of its file, or at the root. */
export function namedFolders({ source, additionalContexts }: BakeTarget): ReadonlyMap<string, readonly string[]> {
  return new Map(
    additionalContexts.map(({ name, value }) => {
      const path = value?.value;
      const isElsewhere = path === undefined || isRemote(path) || path.startsWith('target:');
      const folders = isElsewhere ? [] : [folderOf(source.path), '.'].flatMap((from) => resolve(from, path) ?? []);
      return [name, [...new Set(folders)]];
    }),
  );
}

/**
 * Where the Dockerfile of a target is looked for, from the repository's root: bake is run in the folder of its file, or at
 * the root. None where it is no file of the repository, or only the run knows which.
 */
export function dockerfilesOf(target: BakeTarget): readonly string[] {
  const { dockerfile, isInline } = target;
  if (isInline || (dockerfile && dockerfile.value === undefined)) return [];
  const paths = contextsOf(target).flatMap((folder) => resolve(folder, dockerfile?.value || 'Dockerfile') ?? []);
  return [...new Set(paths)];
}

/** The folders that may be the context of a target, likewise. */
export function contextsOf({ source, context }: BakeTarget): readonly string[] {
  if (context && (context.value === undefined || isRemote(context.value))) return [];
  return [folderOf(source.path), '.'].flatMap((folder) => resolve(folder, context?.value || '.') ?? []);
}

/** Every value of a target that a text can be hidden in, with the name that it goes by. */
export function bakeTexts({ context, args, labels, additionalContexts }: BakeTarget) {
  return [
    ...[...args, ...labels, ...additionalContexts].flatMap(({ name, value }) => (value ? [{ name, text: value }] : [])),
    ...(context ? [{ name: 'context', text: context }] : []),
  ];
}

/** What stands in a bake file; never throws, and reads a source once only. */
export const readBake = once(
  (source: Source): BakeBlocks => (source.path.endsWith('.hcl') ? readBakeHcl(source) : readBakeJson(source)),
);

/** The targets of a bake file, with what they inherit from others in it and with the defaults of its variables. */
export function bakeTargets(source: Source): readonly BakeTarget[] {
  return resolveBake(source).targets;
}

/** The same, and where they say what carries weight and nobody can work out who has the file alone. */
export const resolveBake = once((source: Source): ResolvedBake => resolveTogether([source]));

/** What files that bake takes together come to, the later ones over the earlier ones. */
export function resolveTogether(sources: readonly Source[]): ResolvedBake {
  return new BakeResolver(sources.flatMap((source) => readBake(source).blocks)).resolved();
}
