import { type ImageMove, movesBetween } from '../facts/change/image-moves.ts';
import { comparedIn } from '../facts/change/same-subjects.ts';
import { parseReference } from '../known/image-reference.ts';
import type { NamedImage } from '../known/published-image.ts';
import { type Trust, trustedBy } from '../known/trusted-images.ts';
import type { Comparison, ImageOrService } from '../model/change-comparison.ts';
import { baseUse } from '../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../model/dockerfile/instruction.ts';
import { isBuiltHere } from '../model/own-images.ts';
import { pulledUse } from '../model/pulled-layers.ts';
import { type ChangeProblem, type Message, type Severity, say } from '../rule.ts';
import { aboutSubject, itsImage, subjectName } from './change-subjects.ts';

/** What is worse, or somebody else's, in the images that take the place of those before a change. */
export function* movesIn(comparison: Comparison, trust: Trust): Iterable<ChangeProblem> {
  const { signatures } = comparison.after;
  for (const { now, before } of comparedIn(comparison)) {
    const use = useOf(now);
    if (!use) continue;
    const [moves = [], ...others] = before.map((old) => movesFrom(old, use, signatures));
    for (const { what, was, is } of moves) {
      // One that was built in several ways is worse than each.
      if (!others.every((each) => each.some((move) => move.what === what))) continue;
      if ((what === 'owner' || what === 'registry') && mayMoveTo(use, comparison, trust)) continue;
      const { severity, toldBy = [], lessForDevelopers, words } = moveWords[what];
      yield {
        at: use.at,
        key: `${what} ${was}`,
        cause: `${what} ${was} ${is}`,
        message: words(now, was, is),
        ...(severity && { severity }),
        ...(lessForDevelopers && { lessForDevelopers }),
        ...aboutSubject(now, toldBy),
      };
    }
  }
}

/** Whether an image may come from there: from whom the policy trusts, or as what the repository has built before the change. */
function mayMoveTo({ reference }: ImageUse, { before }: Comparison, trust: Trust): boolean {
  return trustedBy(reference, trust).length > 0 || isBuiltHere(reference, before);
}

function useOf({ image, service }: ImageOrService): ImageUse | undefined {
  return image ? baseUse(image.stage) : pulledUse(service);
}

function movesFrom(old: ImageOrService, now: NamedImage, signatures: Comparison['after']['signatures']): ImageMove[] {
  const use = useOf(old);
  if (use) return movesBetween(use, now, signatures);
  // What was built here has an owner as well, by the name that it was given.
  const built = old.service?.runs.kind === 'built' && parseReference(old.service.image?.value ?? '');
  if (!built) return [];
  const named = { reference: built, platform: undefined, published: undefined };
  return movesBetween(named, now, signatures).filter(({ what }) => what === 'owner');
}

interface Words {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The rules that tell of it, whatever was there before. */
  readonly toldBy?: readonly string[];
  /** Whether it weighs less where developers work, as it does to these. */
  readonly lessForDevelopers?: true;
  readonly words: (subject: ImageOrService, was: string, is: string) => Message;
}

const elsewhere: Words['words'] = (subject, was, is) =>
  say`${subjectName(subject)} now comes from ${is} instead of ${was}.`;

const moveWords: Readonly<Record<ImageMove['what'], Words>> = {
  older: {
    toldBy: ['base-image-eol'],
    words: (subject, was, is) => say`${subjectName(subject)} goes back from ${was} to ${is}.`,
  },
  moving: {
    toldBy: ['image-mutable-tag'],
    lessForDevelopers: true,
    words: (subject, was, is) =>
      say`The pin of ${itsImage(subject, 'the')} is lost: it was ${was}, and ${is} moves with every release.`,
  },
  owner: { words: elsewhere },
  registry: { severity: 'low', words: elsewhere },
  platform: { severity: 'low', words: (_, was, is) => say`${is} has no image for ${was} any more.` },
  source: { words: (subject, was, is) => say`${itsImage(subject)} is built from ${is} now; it was built from ${was}.` },
  rebuilt: {
    toldBy: ['base-image-eol'],
    words: (subject, was, is) =>
      say`${itsImage(subject)} goes back: it was built on ${[is]}, the one before on ${[was]}.`,
  },
  signer: {
    severity: 'high',
    toldBy: ['image-signature-untrusted'],
    words: (subject, was, is) => say`${itsImage(subject)} is signed by ${is} now; it was signed by ${was}.`,
  },
  'built-from': provenance('built from'),
  builder: provenance('built by'),
};

function provenance(built: string): Words {
  return {
    severity: 'high',
    toldBy: ['image-signature-untrusted'],
    words: (subject, was, is) =>
      is
        ? say`By its provenance, ${itsImage(subject, 'the')} is ${[built]} ${is} now; it was ${[built]} ${was}.`
        : say`The provenance no longer says what ${itsImage(subject, 'the')} is ${[built]}; it was ${[built]} ${was}.`,
  };
}
