/** What a page says that registries say of images. */
import { parse } from 'yaml';
import {
  completeName,
  fullName,
  type ImageReference,
  isReference,
  parseReference,
} from '../src/known/image-reference.ts';
import type { ImageSigner, SignatureCheck } from '../src/known/image-signature.ts';
import { newestPatch } from '../src/known/newer-patches.ts';
import {
  type ImageConfiguration,
  type Published,
  type PublishedBase,
  type PublishedImage,
  type PublishedLookup,
  publishedImage,
} from '../src/known/published-image.ts';
import type { Registry, Signatures } from '../src/ports.ts';
import { inOurWords, say } from '../src/problem.ts';
import { digestOf, imageSaying } from './published.ts';

/** By the complete name of the image. */
export type Answers = ReadonlyMap<string, Answer>;

interface Answer {
  readonly published: Published;
  /** What came of the demand that it is signed. */
  readonly signatures: SignatureCheck | undefined;
}

/**
 * Reads a mapping from references to what registries say of them.
 * @throws where a line says nothing that is known
 */
export function readAnswers(text: string): Answers {
  const answers = new Map<string, Answer>();
  for (const [name, said] of entries(parse(text, { schema: 'failsafe' }), 'registry')) {
    const reference = isReference(name) ? parseReference(name) : undefined;
    if (!reference) throw new Error(`this names no image: ${name}`);
    const key = fullName(reference);
    if (answers.has(key)) throw new Error(`this image stands twice: ${name}`);
    answers.set(key, answerOf(new Map(entries(said, name)), name));
  }
  return answers;
}

/** What is found there: a tag, or a digest that one of the tags names. Of others nobody knows anything. */
export function lookupIn(answers: Answers): PublishedLookup {
  return ({ reference, platform }) => {
    const said = answerIn(answers, reference)?.published;
    const image = publishedImage(said);
    if (!image) return said ?? { kind: 'unknown', reason: 'This page does not say what it is.' };
    const newest = newestPatch(reference, tagsIn(answers, reference));
    const found = { kind: 'image', image, ...(newest && { newestPatch: newest }) } as const;
    if (platform === undefined) return found;
    if (image.platforms.includes(platform)) return { ...found, image: { ...image, platform } };
    return { kind: 'absent', reason: `\`${reference.text}\` has nothing for ${platform}.` };
  };
}

export function registryOf(answers: Answers): Registry {
  const lookup = lookupIn(answers);
  return {
    look: async (wanted) => wanted.map((each) => lookup(each)!),
    tags: async (reference) => tagsIn(answers, reference),
    allowFor: () => {},
    beside: () => undefined,
    trustedTag: async () => ({ kind: 'unverified', reason: 'This page does not say.' }),
    sigstoreRoot: async () => undefined,
    remarks: () => [],
  };
}

/** Says of each image what its page says; of others, that nobody knows. */
export function signaturesOf(answers: Answers): Signatures {
  const unknown: SignatureCheck = { kind: 'unverified', reason: ['This page does not say.'] };
  return {
    check: async (wanted) => wanted.map(({ reference }) => answerIn(answers, reference)?.signatures ?? unknown),
  };
}

function tagsIn(answers: Answers, reference: ImageReference): string[] {
  return [...answers.keys()].flatMap((each) => {
    const other = parseReference(each)!;
    return other.tag !== undefined && completeName(other) === completeName(reference) ? [other.tag] : [];
  });
}

function answerIn(answers: Answers, reference: ImageReference): Answer | undefined {
  return answers.get(fullName(reference)) ?? byDigest(answers, reference);
}

function byDigest(answers: Answers, reference: ImageReference): Answer | undefined {
  if (!reference.digest) return undefined;
  const name = completeName(reference);
  return [...answers].find(
    ([key, { published }]) => key.startsWith(`${name}:`) && publishedImage(published)?.digest === reference.digest,
  )?.[1];
}

function answerOf(all: ReadonlyMap<string, unknown>, name: string): Answer {
  const said = new Map(all);
  const signed = said.get('signatures');
  said.delete('signatures');
  const published = publishedOf(said, name);
  const digest = publishedImage(published)?.digest ?? digestOf(name);
  return { published, signatures: signed === undefined ? undefined : checkOf(signed, digest) };
}

const githubIssuer = 'https://token.actions.githubusercontent.com';

/** What came of a demand: who signed and what provenance says, or a word for the fault with its reason. */
function checkOf(value: unknown, digest: string): SignatureCheck {
  const said = new Map(entries(value, 'signatures').map(([key, each]) => [key, text(each, key)]));
  const [[first, reason] = ['', '']] = said;
  const signer = (identity: string): ImageSigner => ({ kind: 'identity', identity, issuer: githubIssuer });
  if (first === 'untrusted') return { kind: first, by: [signer(reason)], reason: say`It is signed by ${reason}.` };
  if (first === 'missing' || first === 'invalid' || first === 'unverified')
    return { kind: first, reason: inOurWords(reason) };
  if (first !== 'signed-by') throw new Error(`nothing is known of \`${first}\`, said of signatures`);
  const provenance = {
    builder: said.get('builder'),
    source: said.get('source'),
    revision: said.get('revision'),
    parameters: new Map(),
  };
  return { kind: 'signed', digest, by: signer(reason), provenance: said.size > 1 ? provenance : undefined };
}

function publishedOf(said: ReadonlyMap<string, unknown>, name: string): Published {
  for (const kind of ['absent', 'unknown'] as const) {
    const reason = said.get(kind);
    if (reason === undefined) continue;
    if (said.size > 1) throw new Error(`an image that is ${kind} has nothing else: ${name}`);
    return { kind, reason: text(reason, kind) };
  }
  const config: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [key, value] of said) {
    if (Object.hasOwn(inConfig, key)) Object.assign(config, inConfig[key]!(value, key));
    else if (Object.hasOwn(besides, key)) Object.assign(rest, besides[key]!(value, key));
    else throw new Error(`nothing is known of \`${key}\`, said of ${name}`);
  }
  return { kind: 'image', image: imageSaying(config, { digest: digestOf(name), ...rest }) };
}

type Reader<T> = (value: unknown, key: string) => Partial<T>;

const inConfig: Readonly<Record<string, Reader<ImageConfiguration>>> = {
  user: (value, key) => ({ user: text(value, key) }),
  env: (value, key) => ({ env: entries(value, key).map(([name, each]) => ({ name, value: text(each, name) })) }),
  ports: (value, key) => ({ exposedPorts: texts(value, key) }),
  entrypoint: (value, key) => ({ entrypoint: texts(value, key) }),
  cmd: (value, key) => ({ cmd: texts(value, key) }),
  healthcheck: (value, key) => ({ healthcheck: texts(value, key) }),
  volumes: (value, key) => ({ volumes: texts(value, key) }),
  onbuild: (value, key) => ({ onbuild: texts(value, key) }),
  labels: (value, key) => ({ labels: new Map(entries(value, key).map(([name, each]) => [name, text(each, name)])) }),
};

const besides: Readonly<Record<string, Reader<PublishedImage>>> = {
  created: (value, key) => ({ created: text(value, key) }),
  platforms: (value, key) => {
    const [platform = 'linux/amd64', ...others] = texts(value, key);
    return { platform, platforms: [platform, ...others] };
  },
  // The nearest first.
  base: (value, key) => ({ bases: texts(typeof value === 'string' ? [value] : value, key).map(baseNamed) }),
  history: (value, key) => ({
    history: texts(value, key).map((createdBy) => ({ createdBy, layer: undefined })),
  }),
  digest: (value, key) => ({ digest: text(value, key) }),
  'tag-digest': (value, key) => ({ tagDigest: text(value, key) }),
};

function baseNamed(named: string): PublishedBase {
  const [name = '', digest] = named.split('@');
  return { name, digest };
}

function entries(value: unknown, key: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`\`${key}\` must be a mapping`);
  return Object.entries(value);
}

function texts(value: unknown, key: string): string[] {
  if (!Array.isArray(value)) throw new Error(`\`${key}\` must be a list`);
  return value.map((each) => text(each, key));
}

function text(value: unknown, key: string): string {
  if (typeof value !== 'string') throw new Error(`\`${key}\` must be a text`);
  return value;
}
