import { nameOf } from '../text/path.ts';
import { type ImageReference, parseReference } from './image-reference.ts';
import { isKnownRegistry, registryCalled } from './registry-hosts.ts';

/** What an image can be trusted with. */
export const trustedWith = ['unpinned', 'socket', 'privileged'] as const;
export type TrustedWith = (typeof trustedWith)[number];

/** Whose images are trusted, and with what. Names are complete: `docker.io`, `ghcr.io/acme`, `docker.io/library/traefik`. */
export interface Trust {
  readonly registries: ReadonlyMap<string, readonly TrustedWith[]>;
  readonly namespaces: ReadonlyMap<string, readonly TrustedWith[]>;
  readonly images: ReadonlyMap<string, readonly TrustedWith[]>;
  /** Whose the images of the repository under review are; undefined where nobody knows. */
  readonly own?: OwnPlaces | undefined;
  /** Who must trust an image as well, and with the same: those that a floor trusts. */
  readonly within?: Trust;
}

/** Where a repository and its owner publish images, as `registry/namespace`. */
export interface OwnPlaces {
  /** The repository itself: `ghcr.io/acme/shop`. */
  readonly repository: string;
  /** Its owner. */
  readonly owner: readonly string[];
  /** What the images are called that the repository has Dockerfiles for, in whatever place. */
  readonly built?: ReadonlySet<string>;
}

export const nobody: Trust = { registries: new Map(), namespaces: new Map(), images: new Map() };

/** Whether others are named, so that an image is not trusted. */
export function isUntrusted(image: ImagePlace, trust: Trust): boolean {
  const { within } = trust;
  return (
    (namesAnybody(trust) && entriesFor(image, trust).length === 0) ||
    (within !== undefined && isUntrusted(image, within))
  );
}

/** Whether anybody is named, so that all others are not trusted. */
export function namesAnybody({ registries, namespaces, images }: Trust): boolean {
  return registries.size + namespaces.size + images.size > 0;
}

/** Where an image is. */
type ImagePlace = Pick<ImageReference, 'registry' | 'repository'>;

/** An entry that an image is trusted by, and with what. */
interface Entry {
  readonly name: string;
  readonly with: readonly TrustedWith[];
}

/** The entries that an image is trusted by; none where it is not. */
export function trustedBy(image: ImagePlace, trust: Trust): Entry[] {
  const entries = entriesFor(image, trust);
  if (!trust.within) return entries;
  const wider = trustedBy(image, trust.within);
  const allowed = new Set(wider.flatMap((each) => each.with));
  return wider.length === 0
    ? []
    : entries.map(({ name, with: given }) => ({ name, with: given.filter((each) => allowed.has(each)) }));
}

function entriesFor(image: ImagePlace, trust: Trust): Entry[] {
  const full = `${image.registry}/${image.repository}`;
  const folders = full.split('/').map((_, i, parts) => parts.slice(0, i).join('/'));
  const found: readonly (readonly [ReadonlyMap<string, readonly TrustedWith[]>, readonly string[]])[] = [
    [trust.images, [full]],
    [trust.namespaces, folders.toReversed()],
    [trust.registries, [image.registry]],
  ];
  return found.flatMap(([entries, names]) =>
    names.flatMap((name) => (entries.has(name) ? [{ name, with: entries.get(name)! }] : [])),
  );
}

interface OnGitHub {
  readonly owner?: string | undefined;
  readonly repository?: string | undefined;
}

/**
 * Where a repository of GitHub and its owner publish images: in a place of GitHub's registry that is the owner's alone, and
 * where else images came from before a change that is called as they are. In other registries anybody may be called so.
 *
 * @param named such other places, as {@link ownerPlace} gives them
 * @param built what the images are called that the repository has Dockerfiles for
 */
export function ownPlaces(
  { owner, repository }: OnGitHub,
  named: readonly string[] = [],
  built?: ReadonlySet<string>,
): OwnPlaces | undefined {
  if (!owner || !repository) return undefined;
  const place = `ghcr.io/${owner}`.toLowerCase();
  return { repository: `${place}/${repository.toLowerCase()}`, owner: [place, ...named], ...(built && { built }) };
}

/**
 * The place of an image that is called as the owner of the repository is, whatever stands between its words: Docker Hub allows
 * no dash in the name of `acme-labs`. In a registry of somebody's own also what is called as the repository or begins with its
 * name, and all of one by whose domain's name the owner's begins: in those of everybody a repository `grafana` is anybody's.
 */
export function placeCalledAs(image: ImageReference, { owner = '', repository = '' }: OnGitHub): string | undefined {
  const { registry } = image;
  const first = ownerNamed(image);
  const isCalled = (name: string) => name !== '' && plain(name) === plain(first);
  const isTheirs =
    !isKnownRegistry(registry) &&
    (isCalled(repository) ||
      (repository !== '' && isWithinName(first, repository.toLowerCase())) ||
      isHostOf(registry, owner));
  return isCalled(owner) || isTheirs ? ownerPlace(image) : undefined;
}

/** Shorter parts of hosts, such as `hub` and `co`, may begin anybody's name. */
const shortestName = 4;

/** By the name of its domain: `acme` of `registry.acme.co.uk:5000`. */
function isHostOf(registry: string, owner: string): boolean {
  const parts = registry.replace(/:\d+$/, '').split('.').slice(0, -1);
  const domain = parts.findLast((part) => part.length >= shortestName);
  return domain !== undefined && plain(owner).startsWith(plain(domain));
}

/**
 * Whether a registry's host is called after whoever has the repository, by a word of theirs: `acme.azurecr.io` and
 * `registry.acmelabs.dev` of `acme-shop`. Anybody may call theirs so: it is a hint, and no reason to trust it.
 */
export function isHostNamedAfter(registry: string, { own }: Trust): boolean {
  const owner = own?.repository.split('/')[1] ?? '';
  const words = owner.split(/[-_.]/).filter((word) => word.length >= shortestName);
  return registry.split('.').some((part) => words.some((word) => part.startsWith(word)));
}

/** Where whoever has an image has others, too. */
export function ownerPlace(image: ImageReference): string {
  return `${image.registry}/${ownerNamed(image)}`;
}

function ownerNamed({ repository }: ImageReference): string {
  return repository.split('/')[0]!;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '');
}

/**
 * Whether it is the repository's own image, or one of several that it publishes: `shop`, `shop/web`, `shop-web`; or one of its
 * owner for which it has a Dockerfile.
 */
export function isOwnImage(image: ImageReference, trust: Trust): boolean {
  const { registry, repository } = image;
  const { own } = trust;
  const isBuilt = own?.built?.has(nameOf(repository)) === true && isOfOwner(image, trust);
  return own !== undefined && (isBuilt || isWithinName(`${registry}/${repository}`, own.repository));
}

/** Whether whoever has the repository publishes it. */
export function isOfOwner({ registry, repository }: ImageReference, { own }: Trust): boolean {
  return own?.owner.some((place) => `${registry}/${repository}/`.startsWith(`${place}/`)) ?? false;
}

/** Whether an image comes from whoever has the repository, or from whom the policy trusts. */
export function isVouchedFor(image: ImageReference, trust: Trust): boolean {
  return trustedBy(image, trust).length > 0 || isOfOwner(image, trust);
}

function isWithinName(name: string, start: string): boolean {
  return name.startsWith(start) && /^(?:$|[/_.-])/.test(name.slice(start.length));
}

/** An image's complete name without its tag: `docker.io/library/nginx` for `nginx`; undefined where it is no name. */
export function imageName(text: string): string | undefined {
  const reference = parseReference(text);
  return reference && !reference.tag && !text.includes('@')
    ? `${reference.registry}/${reference.repository}`
    : undefined;
}

/** `docker.io/acme` for `acme`, `ghcr.io/acme/tools` as it is; undefined where no image can be in it. */
export function namespaceName(text: string): string | undefined {
  return imageName(`${text}/x`)?.replace(/\/x$/, '');
}

/** A registry's name as image names spell it; undefined where it is none. */
export function registryName(text: string): string | undefined {
  const reference = parseReference(`${text}/x/x`);
  return reference?.registry === registryCalled(text) ? reference.registry : undefined;
}
