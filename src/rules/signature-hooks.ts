import type { SignatureCheck } from '../known/image-signature.ts';
import { keyOfWanted } from '../known/published-image.ts';
import type { Message, Rule } from '../rule.ts';
import { imageHooks } from './image-hooks.ts';

type Fault = Exclude<SignatureCheck['kind'], 'signed'>;
type Words = (name: string, reason: Message) => Message;

/** Tells of each image from elsewhere with which a demand of the policy ended so. To be spread into a rule. */
export function signatureHooks(kind: Fault, words: Words) {
  return {
    reads: { registry: true },
    ...imageHooks(function* (use, { project: { signatures } }) {
      const check = signatures.size > 0 ? signatures.get(keyOfWanted(use)) : undefined;
      if (check?.kind === kind) yield { at: use.at, message: words(use.reference.text, check.reason) };
    }),
  } satisfies Partial<Rule>;
}
