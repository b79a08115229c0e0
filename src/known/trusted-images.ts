import { type ImageReference, parseReference } from './image-reference.ts';
import { registryCalled } from './registry-hosts.ts';

/** What an image can be trusted with. */
export const trustedWith = ['unpinned', 'socket', 'privileged'] as const;
export type TrustedWith = (typeof trustedWith)[number];

/** Whose images are trusted, and with what. Names are complete: `docker.io`, `ghcr.io/acme`, `docker.io/library/traefik`. */
export interface Trust {
  readonly registries: ReadonlyMap<string, readonly TrustedWith[]>;
  readonly namespaces: ReadonlyMap<string, readonly TrustedWith[]>;
  readonly images: ReadonlyMap<string, readonly TrustedWith[]>;
  /** Where the repository under review publishes its own images: `ghcr.io/acme/shop`; undefined where nobody knows. */
  readonly own?: string | undefined;
}

export const nobody: Trust = { registries: new Map(), namespaces: new Map(), images: new Map() };

/** Whether anybody is named, so that all others are not trusted. */
export function namesAnybody({ registries, namespaces, images }: Trust): boolean {
  return registries.size + namespaces.size + images.size > 0;
}

/** The entries that an image is trusted by, each with what it is trusted with; none where it is not. */
export function trustedBy(image: ImageReference, trust: Trust): { name: string; with: readonly TrustedWith[] }[] {
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

/**
 * Where a repository of GitHub publishes its images: in a place of GitHub's registry that is its owner's alone. In other
 * registries anybody may be called so.
 */
export function ownPlace({
  owner,
  repository,
}: {
  readonly owner?: string | undefined;
  readonly repository?: string | undefined;
}): string | undefined {
  return owner && repository ? `ghcr.io/${owner}/${repository}`.toLowerCase() : undefined;
}

/** Whether it is the repository's own image, or one of several that it publishes: `shop`, `shop/web`, `shop-web`. */
export function isOwnImage({ registry, repository }: ImageReference, { own }: Trust): boolean {
  const name = `${registry}/${repository}`;
  return own !== undefined && name.startsWith(own) && /^(?:$|[/_.-])/.test(name.slice(own.length));
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
