/** What was verified of an image, in words. */
import { signerWords } from '../known/image-signature.ts';
import { type ImageWanted, keyOfWanted } from '../known/published-image.ts';
import type { Project } from '../model/project.ts';
import { type Message, say } from '../problem.ts';

/** 'verified: signed by `…`, built from `https://github.com/acme/base` at `c0ffee`'; nothing where no signature was demanded. */
export function signatureMessage(image: ImageWanted, { signatures }: Pick<Project, 'signatures'>): Message {
  const check = signatures.get(keyOfWanted(image));
  if (!check) return [];
  if (check.kind !== 'signed')
    return [check.kind === 'unverified' ? 'its signature could not be verified' : 'not signed as the policy demands'];
  const { source, revision, builder } = check.provenance ?? {};
  return [
    ...say`verified: signed by ${signerWords(check.by)}`,
    ...(source === undefined ? [] : say`, built from ${source}`),
    ...(revision === undefined ? [] : say` at ${revision.slice(0, 12)}`),
    ...(builder === undefined ? [] : say` by ${builder}`),
  ];
}
