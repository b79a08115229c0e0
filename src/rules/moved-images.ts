import { addedComments } from '../facts/change/added-comments.ts';
import { type ImageMove, movesBetween } from '../facts/change/image-moves.ts';
import { type FormerImage, type ImagePair, imagePairs } from '../facts/change/image-pairs.ts';
import type { ImageReference } from '../known/image-reference.ts';
import { imagePlace, isReviewed } from '../known/image-trust.ts';
import { isHostNamedAfter, isVouchedFor, type Trust } from '../known/trusted-images.ts';
import type { Comparison, ImageOrService } from '../model/change-comparison.ts';
import type { ImageUse } from '../model/dockerfile/instruction.ts';
import { type AnyUse, type ImagePurpose, isKnownUse } from '../model/named-images.ts';
import { isBuiltHere } from '../model/own-images.ts';
import { type ChangeProblem, type Message, type Severity, say } from '../rule.ts';
import { filePathOf } from '../source.ts';
import { nameOf } from '../text/path.ts';
import { aboutSubject, itsImage, subjectName } from './change-subjects.ts';

/** What is worse, or somebody else's, in the images that take the place of those before a change. */
export function* movesIn(comparison: Comparison, trust: Trust): Iterable<ChangeProblem> {
  for (const pair of imagePairs(comparison))
    for (const move of movesOf(pair, comparison))
      if (!isAllowed(move.what, pair.now, comparison, trust))
        yield problemOf({ ...move, what: whatIsLost(move.what, pair, trust) }, pair, comparison);
}

/**
 * What a move to somebody else's place comes to. Only trust can be lost: who leaves somebody for somebody else has none less,
 * and who begins with an image of another name, or of a host called after the repository's owner, has chosen it.
 */
function whatIsLost(what: ImageMove['what'], { now, before }: ImagePair, trust: Trust): ImageMove['what'] {
  if (!isKnownUse(now) || (what !== 'publisher' && what !== 'host')) return what;
  const { repository, registry } = now.reference;
  const namesakes = before.flatMap((old) =>
    old && nameOf(old.reference.repository) === nameOf(repository) ? old : [],
  );
  if (what === 'publisher')
    return namesakes.some((old) => old.isBuilt || isVouchedFor(old.reference, trust)) ? 'owner' : what;
  // Of a registry of somebody's own, as of what others look after, everybody knew whose it was.
  const isKept = ({ reference }: FormerImage) => isReviewed(reference) || imagePlace(reference) === reference.registry;
  const isPassedOff = namesakes.some(isKept) && !isHostNamedAfter(registry, trust);
  return isWhole(now) && !isPassedOff ? 'publisher' : what;
}

function problemOf({ what, was, is }: ImageMove, { now, subject }: ImagePair, comparison: Comparison): ChangeProblem {
  const { severity, toldBy = [], adds, lessForDevelopers, remedy, words } = moveWords[what];
  const about = isWhole(now) && subject ? aboutSubject(subject, toldBy) : aboutPart(now, subject);
  const isKnown = remedy === elsewhere.remedy && isNamedInComment(now, is, comparison);
  return {
    at: now.at,
    key: `${what} ${was}`,
    cause: `${what} ${was} ${is}`,
    message: words(calledIn(now, subject), was, is),
    ...(severity && { severity }),
    ...(lessForDevelopers && { lessForDevelopers }),
    ...(remedy && { remedy: isKnown ? whoPublishes : remedy }),
    ...about,
    ...(adds && about.sameAs && { sameAs: { ...about.sameAs, adds: adds(was) } }),
  };
}

/** Those of one image: what was built in several ways is worse than each. */
function movesOf(
  { now, byStage, before }: ImagePair,
  { after: { signatures }, places }: Comparison,
): readonly ImageMove[] {
  const isKnown = (image: ImageReference) => places.has(imagePlace(image));
  const [moves = [], ...others] = before.map((old) =>
    old
      ? movesBetween(old, now, { signatures, isKnown }).filter(({ what }) => matters(what, old, { now, byStage }))
      : [],
  );
  return moves.filter(({ what }) => others.every((each) => each.some((move) => move.what === what)));
}

const aboutPlaces: ReadonlySet<string> = new Set(['owner', 'registry', 'publisher', 'host']);
const aboutHands: ReadonlySet<string> = new Set(['demand', 'signer', 'built-from', 'builder']);

/** What runs, or is built on, is to stay as it is, and what is copied to stay pinned; of all else, and of what was built here, it matters whose it is. */
function matters(
  what: ImageMove['what'],
  old: FormerImage,
  { now, byStage }: Pick<ImagePair, 'now' | 'byStage'>,
): boolean {
  // Of all else the stage tells.
  if (byStage) return what === 'demand' && !old.isBuilt;
  const isPin = what === 'moving' && now.purpose === 'copied';
  return aboutPlaces.has(what) || (!old.isBuilt && (isWhole(now) || isPin || aboutHands.has(what)));
}

function isWhole({ purpose }: AnyUse): boolean {
  return purpose === 'base' || purpose === 'run';
}

/** Whom a problem with something else than a subject's whole image is about: other rules may tell the same at the same place. */
function aboutPart(
  { purpose, at }: AnyUse,
  subject: ImageOrService | undefined,
): Pick<ChangeProblem, 'image' | 'service' | 'sameAs'> {
  const rules = toldAlso[purpose] ?? [];
  if (subject) return aboutSubject(subject, rules, true);
  return { sameAs: { rules, here: true, subjects: [{ path: filePathOf(at.source), name: undefined }] } };
}

const toldAlso: Readonly<Partial<Record<ImagePurpose, readonly string[]>>> = {
  frontend: ['syntax-frontend-untrusted'],
  copied: ['copy-from-unpinned-image'],
  stored: ['compose-remote-source'],
};

/** Whether the policy, or what the repository builds, allows a move. */
function isAllowed(what: ImageMove['what'], now: AnyUse, comparison: Comparison, trust: Trust): boolean {
  if (!isKnownUse(now)) return false;
  if (what === 'demand') return isBuiltHere(now.reference, comparison.after);
  return aboutPlaces.has(what) && mayMoveTo(now, comparison, trust);
}

/**
 * Whether an image may come from there: from whom the policy trusts, from whoever has the repository, or as what that has built
 * before the change.
 */
function mayMoveTo({ reference }: ImageUse, { before }: Comparison, trust: Trust): boolean {
  return isVouchedFor(reference, trust) || isBuiltHere(reference, before);
}

/** What an image is called, and what it is for. */
interface Called {
  /** At the start of a sentence. */
  readonly whole: Message;
  /** Likewise, whichever image it is. */
  readonly place: Message;
  readonly image: (article: 'The' | 'the') => Message;
}

function calledIn(use: AnyUse, subject: ImageOrService | undefined): Called {
  if (subject && isWhole(use)) {
    const image: Called['image'] = (article) => itsImage(subject, article);
    return { whole: subjectName(subject), place: image('The'), image };
  }
  const place = [partNames[use.purpose] ?? 'What is fetched here'];
  return {
    whole: place,
    place,
    image: (article) => (isKnownUse(use) ? say`${[article]} image ${use.reference.text}` : [`${article} image`]),
  };
}

const partNames: Readonly<Partial<Record<ImagePurpose, string>>> = {
  frontend: 'What reads the file for the builder',
  copied: 'What is copied or mounted here',
  mounted: 'What is mounted here',
  generator: 'What lists the contents of the image here',
  context: 'What the build takes for its context',
};

interface Words {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The rules that tell of it, whatever was there before. */
  readonly toldBy?: readonly string[];
  /** What these say as well. */
  readonly adds?: (was: string) => Message;
  /** Whether it weighs less where developers work, as it does to these. */
  readonly lessForDevelopers?: true;
  /** What to do, where nothing has to be put back. */
  readonly remedy?: string;
  readonly words: (called: Called, was: string, is: string) => Message;
}

/** Whether a comment that the change adds to the file speaks of whose an image is: somebody has a reason not to go back. */
function isNamedInComment({ at }: AnyUse, image: string, comparison: Comparison): boolean {
  const owners = image.split('/').slice(1, -1);
  return [...addedComments(at, comparison).values()].some((comment) => owners.some((each) => comment.includes(each)));
}

const whoPublishes = 'Check who publishes it there.';

const elsewhere: Pick<Words, 'remedy' | 'words'> = {
  remedy: `${whoPublishes} If you do not know them, put the old image back.`,
  words: ({ whole }, was, is) => say`${whole} now comes from ${is} instead of ${was}.`,
};

const moveWords: Readonly<Record<ImageMove['what'], Words>> = {
  older: {
    toldBy: ['base-image-eol'],
    words: ({ whole }, was, is) => say`${whole} goes back from ${was} to ${is}.`,
  },
  moving: {
    toldBy: ['image-mutable-tag'],
    adds: (was) => say`Before this change it was pinned to ${was}.`,
    lessForDevelopers: true,
    remedy: 'Pin it again: to a version, ideally with its digest.',
    words: ({ image }, was, is) =>
      say`The pin of ${image('the')} is lost: it was ${was}, and ${is} moves with every release.`,
  },
  owner: elsewhere,
  registry: { severity: 'low', ...elsewhere },
  publisher: { severity: 'low', ...elsewhere },
  host: elsewhere,
  platform: { severity: 'low', words: (_, was, is) => say`${is} has no image for ${was} any more.` },
  source: { words: ({ image }, was, is) => say`${image('The')} is built from ${is} now; it was built from ${was}.` },
  rebuilt: {
    toldBy: ['base-image-eol'],
    words: ({ image }, was, is) => say`${image('The')} goes back: it was built on ${[is]}, the one before on ${[was]}.`,
  },
  demand: {
    severity: 'high',
    words: ({ place }, was, is) => {
      const now = is
        ? say`Of ${is} it demands no signature.`
        : 'Only the build or the run knows which image it is now.';
      return say`${place} was signed by ${was}, as the policy demands. ${typeof now === 'string' ? [now] : now}`;
    },
  },
  signer: {
    severity: 'high',
    toldBy: ['image-signature-untrusted'],
    words: ({ image }, was, is) => say`${image('The')} is signed by ${is} now; it was signed by ${was}.`,
  },
  'built-from': provenance('built from'),
  builder: provenance('built by'),
};

function provenance(built: string): Words {
  return {
    severity: 'high',
    toldBy: ['image-signature-untrusted'],
    words: ({ image }, was, is) =>
      is
        ? say`By its provenance, ${image('the')} is ${[built]} ${is} now; it was ${[built]} ${was}.`
        : say`The provenance no longer says what ${image('the')} is ${[built]}; it was ${[built]} ${was}.`,
  };
}
