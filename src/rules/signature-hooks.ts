import { completeName, parseReference } from '../known/image-reference.ts';
import type { SignatureCheck } from '../known/image-signature.ts';
import { isKnownUse, keyOfUse, nameKnownOf } from '../model/named-images.ts';
import { type Message, type Rule, say } from '../rule.ts';
import { anyImageHooks } from './image-hooks.ts';

type Fault = Exclude<SignatureCheck['kind'], 'signed'>;
type Words = (name: Message, reason: Message) => Message;

/** Tells of each image from elsewhere with which a demand of the policy ended so. To be spread into a rule. */
export function signatureHooks(kind: Fault, words: Words) {
  return {
    reads: { registry: true },
    ...anyImageHooks(function* (use, { project: { signatures } }) {
      const check = signatures.size > 0 ? signatures.get(keyOfUse(use)) : undefined;
      if (check?.kind !== kind) return;
      const name = isKnownUse(use) ? use.reference.text : nameKnownOf(use);
      const image = name === undefined ? undefined : parseReference(name);
      const message = words(name === undefined ? ['the image here'] : say`${name}`, check.reason);
      yield { at: use.at, message, ...(image && { ofImage: completeName(image) }) };
    }),
  } satisfies Partial<Rule>;
}
