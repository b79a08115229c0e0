import { nameOf } from '../text/path.ts';
import { type Slip, slipBetween } from '../text/slip.ts';
import type { ImageReference } from './image-reference.ts';
import { muchUsedImages } from './much-used-images.data.ts';
import { officialNames } from './official-places.ts';
import { isKnownRegistry } from './registry-hosts.ts';
import type { OwnPlaces } from './trusted-images.ts';

const { official, published, registries, others } = muchUsedImages;

/** What an image's name is one letter from. */
export interface Misspelled {
  readonly meant: string;
  /** What of the name is another: whoever has that registry or namespace decides what is pulled. Nobody can have an official name. */
  readonly what: 'registry' | 'namespace' | 'name';
}

/**
 * What was most likely meant by an image's name, where that is nobody's image that is known.
 *
 * @param own where the repository and its owner publish theirs
 */
export function misspelled({ registry, repository }: ImageReference, own?: OwnPlaces): Misspelled | undefined {
  const host = registries.has(registry) || others.has(registry) ? undefined : meantOf(registry, registries, isHostSlip);
  if (host) return { meant: `${host}/${repository}`, what: 'registry' };
  const [namespace = '', name = '', ...more] = repository.split('/');
  const owner = meantOwner(registry, namespace, own);
  if (owner) return { meant: [registry, owner, name, ...more].join('/'), what: 'namespace' };
  if (registry !== 'docker.io') return undefined;
  if (more.length > 0) return undefined;
  if (namespace === 'library') {
    const meant = officialNames.has(name) ? undefined : meantOf(name, official, isNameSlip);
    return meant === undefined ? undefined : { meant, what: 'name' };
  }
  if (slipBetween(namespace, 'library') && officialNames.has(name)) return { meant: name, what: 'namespace' };
  const publisher = meantOf(
    namespace,
    publishersOf.get(name) ?? [],
    (slip, typed) => slip !== 'added' || !/\d/.test(typed),
  );
  return publisher === undefined ? undefined : { meant: `${publisher}/${name}`, what: 'namespace' };
}

/** Whoever has the repository, where everybody may have a place in a registry and nobody's is known by that name. */
function meantOwner(registry: string, namespace: string, own: OwnPlaces | undefined): string | undefined {
  const owners = (own?.owner ?? []).flatMap((place) => (place.startsWith(`${registry}/`) ? nameOf(place) : []));
  return isKnownRegistry(registry) && !owners.includes(namespace) ? meantOf(namespace, owners, isOwnerSlip) : undefined;
}

const publishersOf = new Map<string, string[]>();
for (const image of published) {
  const [publisher, name] = image.split('/') as [string, string];
  publishersOf.set(name, [...(publishersOf.get(name) ?? []), publisher]);
}

function meantOf(
  typed: string,
  names: Iterable<string>,
  counts: (slip: Slip, typed: string) => boolean,
): string | undefined {
  for (const name of names) {
    const slip = slipBetween(typed, name);
    if (slip && counts(slip, typed)) return name;
  }
  return undefined;
}

/** Short names of hosts have many neighbours. */
function isHostSlip(slip: Slip, typed: string): boolean {
  return slip === 'swapped' || (typed.length > 10 && !/\d/.test(typed));
}

/** Short names have many neighbours, and `acme2` is another of the same team. */
function isOwnerSlip(slip: Slip, typed: string): boolean {
  return slip === 'swapped' || (typed.length > 5 && !/\d/.test(typed));
}

/** A letter more or another one makes a name of its own: `mango`, `redisx`. */
function isNameSlip(slip: Slip, typed: string): boolean {
  return slip === 'swapped' || (typed.length > 3 && (slip === 'missing' || (slip === 'doubled' && !/\d/.test(typed))));
}
