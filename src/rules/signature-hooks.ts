import type { SignatureCheck } from '../known/image-signature.ts';
import { keyOfWanted } from '../known/published-image.ts';
import { imageUses } from '../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../model/dockerfile/instruction.ts';
import type { Project } from '../model/project.ts';
import { pulledUse } from '../model/pulled-layers.ts';
import type { Message, Problem, Rule } from '../rule.ts';

type Fault = Exclude<SignatureCheck['kind'], 'signed'>;
type Words = (name: string, reason: Message) => Message;

/** Tells of each image from elsewhere with which a demand of the policy ended so. To be spread into a rule. */
export function imageHooks(kind: Fault, words: Words): Required<Pick<Rule, 'reads' | 'image' | 'service'>> {
  return {
    reads: { registry: true },
    *image({ stage }, { project }) {
      for (const use of project.signatures.size > 0 ? imageUses(stage) : []) yield* tell(use, project);
    },
    *service(service, { project }) {
      const use = pulledUse(service);
      if (use) yield* tell(use, project);
    },
  };

  function* tell(use: ImageUse, { signatures }: Project): Iterable<Problem> {
    const check = signatures.get(keyOfWanted(use));
    if (check?.kind === kind) yield { at: use.at, message: words(use.reference.text, check.reason) };
  }
}
