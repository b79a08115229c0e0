import { registryCalled } from './registry-hosts.ts';

/** An image's name taken apart, as the distribution project's reference grammar reads it. */
export interface ImageReference {
  /** As written. */
  readonly text: string;
  /** With the port; `docker.io` where none is written. */
  readonly registry: string;
  /** Without registry; `library/` in front of Docker Hub's official images. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…`, only where well-formed. */
  readonly digest: string | undefined;
}

/** With its registry, without tag and digest: `docker.io/library/node`. */
export function completeName({ registry, repository }: ImageReference): string {
  return `${registry}/${repository}`;
}

/** With its registry and its tag, `latest` where none is written, or its digest: what is one image to Docker. */
export function fullName(reference: ImageReference): string {
  const { tag = 'latest', digest } = reference;
  return completeName(reference) + (digest ? `@${digest}` : `:${tag}`);
}

/** As written, without the digest, which no person reads. */
export function taggedName({ text }: ImageReference): string {
  return text.split('@')[0]!;
}

/** As written, without tag and digest. */
export function familiarName(reference: ImageReference): string {
  const name = taggedName(reference);
  return reference.tag === undefined ? name : name.slice(0, -reference.tag.length - 1);
}

/** As people write a name, without the digest, and without what Docker puts in: `debian:trixie-slim`. */
export function shortName(name: string): string {
  const reference = parseReference(name);
  if (!reference) return name;
  const [written, complete] = [taggedName(reference), completeName(reference)];
  return written.replace(complete, complete.replace(/^docker\.io\/(?:library\/)?/, ''));
}

/** A name of an image, of which perhaps only the beginning is known, without its tag and its digest. */
export function untagged(text: string): string {
  const at = text.indexOf('@');
  const colon = text.indexOf(':', text.lastIndexOf('/') + 1);
  const end = at < 0 ? colon : colon < 0 ? at : Math.min(at, colon);
  return end < 0 ? text : text.slice(0, end);
}

/** The parts of an image's name; undefined where the grammar of github.com/distribution/reference does not take it. */
export function parseReference(text: string): ImageReference | undefined {
  const at = text.indexOf('@');
  const named = at === -1 ? text : text.slice(0, at);
  const digest = at !== -1 && isDigest(text.slice(at + 1)) ? text.slice(at + 1) : undefined;
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return undefined;
  const name = colon === -1 ? named : named.slice(0, colon);
  const place = placeOf(name);
  return place && { text, ...place, tag, digest };
}

/** The image that reads a file for the builder, as `# syntax=` and `BUILDKIT_SYNTAX` name it: the first word. */
export function frontendReference(text: string): ImageReference | undefined {
  return parseReference(text.trim().split(/\s/)[0] ?? '');
}

/** Whether Docker takes a text for an image's name: unlike a parsed one, its digest must be well-formed, too. */
export function isReference(text: string): boolean {
  const reference = parseReference(text);
  return reference !== undefined && (reference.digest !== undefined || !text.includes('@'));
}

/** The registry and the repository that a name means, with what Docker puts in for what is left out. */
function placeOf(name: string): Pick<ImageReference, 'registry' | 'repository'> | undefined {
  // 64 hexadecimal digits are an image's id and no name.
  if (/^[a-f0-9]{64}$/.test(name)) return undefined;
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const host = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  // What is no host may still be a part of a name: the grammar asks for neither first.
  if (host && !validHost(first) && !pathComponent.test(first)) return undefined;
  const registry = host ? registryCalled(first) : 'docker.io';
  const path = host ? name.slice(slash + 1) : name;
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  if (repository.length > 255) return undefined;
  return repository.split('/').every((component) => pathComponent.test(component))
    ? { registry, repository }
    : undefined;
}

const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;

function validHost(text: string): boolean {
  const port = /:\d+$/.exec(text);
  const host = port ? text.slice(0, port.index) : text;
  if (host.startsWith('[')) return /^\[[a-fA-F0-9:]+\]$/.test(host);
  return host.split('.').every((label) => /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(label));
}

/** The digests that the registries' specification knows, by the length that each must have. */
const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** Whether a text is a digest as the registries' specification has it: `sha256:` and 64 hexadecimal digits in lower case. */
export function isDigest(text: string): boolean {
  const [, algorithm, hex] = /^([a-z0-9]+):([a-f0-9]+)$/.exec(text) ?? [];
  return algorithm !== undefined && hex?.length === digestLengths[algorithm];
}
