/** What was verified of an image, in words. */
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { knownTokens } from '../facts/secrets/known-tokens.ts';
import { mask, stars } from '../facts/secrets/mask.ts';
import { isCredentialName } from '../known/credential-names.ts';
import { looksRandom } from '../known/credential-values.ts';
import { signerWords } from '../known/image-signature.ts';
import { type ImageWanted, keyOfWanted } from '../known/published-image.ts';
import type { Project } from '../model/project.ts';
import { list, type Message, say } from '../problem.ts';
import { Source } from '../source.ts';
import { shorten } from '../text/visible.ts';

/** What is reported of a review. */
interface Told {
  readonly signatures: Project['signatures'];
  readonly secrets: Secrets;
}

/**
 * 'verified: signed by `…`, built from `https://github.com/acme/base` at `c0ffee` with `target=prod`'; nothing where no
 * signature was demanded.
 */
export function signatureMessage(image: ImageWanted, { signatures, secrets }: Told): Message {
  const check = signatures.get(keyOfWanted(image));
  if (!check) return [];
  if (check.kind !== 'signed')
    return [check.kind === 'unverified' ? 'its signature could not be verified' : 'not signed as the policy demands'];
  const { source, revision, builder, parameters } = check.provenance ?? {};
  const given = parametersShown(parameters ?? new Map(), secrets);
  return [
    ...say`verified: signed by ${signerWords(check.by)}`,
    ...(source === undefined ? [] : say`, built from ${source}`),
    ...(revision === undefined ? [] : say` at ${revision.slice(0, 12)}`),
    ...(builder === undefined ? [] : say` by ${builder}`),
    ...(given.length === 0 ? [] : say` with ${list(given, mostParameters)}`),
  ];
}

const mostParameters = 6;
const longestParameter = 120;

/** `name=value` of each, not too long, and without what may be a secret. */
function parametersShown(parameters: ReadonlyMap<string, string>, secrets: Secrets): string[] {
  return [...parameters].map(([name, value]) => {
    const called = [name.replace(/^(?:inputs\.|build-arg:)/, ''), ...wordsIn(value)];
    const told = holdsSecret(value) || called.some((word) => isCredentialName(word)) ? stars : value;
    return shorten(mask(`${holdsSecret(name) ? stars : name}=${told}`, secrets), longestParameter);
  });
}

/** Whether a stranger's text has what looks like a secret; rather one too many. */
function holdsSecret(text: string): boolean {
  const tokens = knownTokens.source?.(new Source('parameter', text)) ?? [];
  return [...tokens].length > 0 || /:\/\/[^/\s]*@/.test(text) || wordsIn(text).some(isRandom);
}

function wordsIn(text: string): string[] {
  return text.split(/[\s=:,;&?"']+/);
}

/** Not so a path, a commit or a digest. */
function isRandom(word: string): boolean {
  return looksRandom(word) && word.split(/[/@]/).some((part) => looksRandom(part) && !/^[0-9a-f]{40,64}$/.test(part));
}
