import { allPathsOf, type Change, type Side } from './change.ts';
import { type ImageUpdate, imageUpdates } from './facts/change/image-updates.ts';
import { secretsAmong } from './facts/secrets/everything-to-hide.ts';
import { namingFiles, toLookThrough } from './gather/affected.ts';
import { compared } from './gather/both-sides.ts';
import { collect, collectApart, inOne, type Roots } from './gather/collect.ts';
import { lookAt, toLookAt } from './gather/content-looks.ts';
import { danglingReferences, mayDangle } from './gather/dangling.ts';
import { demandedSignatures, policyFile } from './gather/demanded-signatures.ts';
import { EditedForge } from './gather/edited.ts';
import { readerOf } from './gather/links.ts';
import { likelyCopied, listingOf } from './gather/listing.ts';
import { type PolicyEdits, policyEdits } from './gather/policy-edit.ts';
import { type PolicyOrder, policyFiles, policyInForce } from './gather/policy-in-force.ts';
import { type Collected, withCompanions } from './gather/reading.ts';
import { remembering } from './gather/remembering.ts';
import { looksAround, reach, within } from './gather/scope.ts';
import { type Scope, usualScope } from './gather/scopes.ts';
import { leftOut, touchedBy } from './gather/touched.ts';
import { applies, type Judgement, judgeChange } from './judge/judge.ts';
import { type JudgedSide, judgedSide } from './judge/judged-side.ts';
import { remarksOnAge } from './known/end-of-life.ts';
import type { ImageWanted } from './known/published-image.ts';
import type { RepositoryFile } from './known/signature-demands.ts';
import { reachedFrom } from './model/affected-files.ts';
import type { Comparison } from './model/change-comparison.ts';
import { isTakenByContent } from './model/files/container-content.ts';
import { fileKinds, shippedBy } from './model/files/container-paths.ts';
import { defaultPolicy, type Policy } from './policy/policy.ts';
import type { Content, Forge, Registry, Signatures, Wanted } from './ports.ts';
import { decide } from './review/decide.ts';
import { textsWithSuggestions, withProof } from './review/proof.ts';
import type { Review } from './review/review.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { Source } from './source.ts';
import { today as thisDay } from './text/day.ts';

/** What is asked for: a change, and how to judge it. */
export interface Order extends PolicyOrder {
  readonly forge: Forge;
  /** How far the review goes; `affected` unless given. */
  readonly scope?: Scope;
  /** Who says what images are, asked of the registries known and of those that the policy names; undefined where nobody is. */
  readonly registry?: ((named: readonly string[]) => Registry) | undefined;
  /** Who verifies the signatures that the policy demands. */
  readonly signatures?: ((options: SignaturesAsked) => Signatures) | undefined;
  /** The only rules to ask; all of them unless given. */
  readonly only?: readonly Rule[] | undefined;
  /** What is to be told besides, in plain text. */
  readonly remarks?: readonly string[];
  /** The day that waivers must last to, as `2027-01-31`; today unless given. */
  readonly today?: string;
}

/** What is at hand to verify signatures with. */
export interface SignaturesAsked {
  readonly registry: Registry | undefined;
  /** Reads a file that the policy names, at its own side. */
  readonly read: (file: RepositoryFile) => Promise<Content>;
}

/**
 * Reviews a change and publishes the review.
 *
 * @throws InputError where the policy has mistakes; whatever the forge throws where it cannot be read.
 */
export async function run(order: Order): Promise<Review> {
  const { scope = usualScope, today = thisDay() } = order;
  const { only, only: asking = rules } = order;
  const forge = remembering(order.forge);
  const seen = await forge.change();
  const reader = readerOf(forge, seen);
  const wanted = policyFiles(seen, order);
  const { roots: touchedRoots } = within(touchedBy(seen, defaultPolicy.files));
  const likely = [
    ...wantedOf(touchedRoots),
    ...(looksAround(scope, seen) ? await likelyCopied(reader, touchedRoots) : []),
    ...toLookAt(seen, defaultPolicy.files),
    ...(looksAround(scope, seen)
      ? toLookThrough(await namingFiles(reader, fileKinds(defaultPolicy.files, seen.folders)))
      : []),
    ...(await mayDangle(reader, seen)),
  ];
  const contents = await reader.read([...wanted, ...likely]);
  const policies = contents.slice(0, wanted.length);
  const { policy, origin, remarks } = await policyInForce(reader, seen, order, policies);
  const registry = order.registry?.(policy.registries);
  const signatures = order.signatures?.({ registry, read: (file) => policyFile(reader, file) });

  const reviewBy = async (by: Policy, edits: PolicyEdits = {}): Promise<Review> => {
    const kindOf = fileKinds(by.files, seen.folders);
    const looks = await lookAt(reader, seen, by.files);
    const touched = touchedBy(seen, by.files, looks);
    const reached = await reach(reader, seen, { scope, kindOf }, touched);
    const { roots } = reached;
    const change = { ...seen, incomplete: seen.incomplete ?? reached.incomplete };
    const isUnchanged = unchangedIn(change);
    // What nobody has looked at before comes in with what names it.
    const wasReviewed = (path: string) =>
      kindOf(path) !== undefined || isTakenByContent(path) || (reached.namedBefore?.has(path) ?? true);
    const known = {
      ships: shippedBy(by.ships),
      registry,
      signaturesOf:
        signatures && ((images: readonly ImageWanted[]) => demandedSignatures(signatures, by.signatures, images)),
      listing: listingOf(reader, change),
    };
    const compare = async (both: Readonly<Record<Side, Collected>>): Promise<Effect> => {
      const comparison = await compared(reader, change, both);
      const dangling = await danglingReferences(reader, change, both, (path) => kindOf(path) === 'reviewed');
      const brought = judgeChange({ ...comparison, policy: edits.policy, baseline: edits.baseline }, asking, by);
      const base = await judgedSide(inOne(both.base), asking, by);
      return {
        base,
        findings: brought.findings,
        unread: [...dangling.unread, ...brought.unread],
        remarks: dangling.remarks,
        updates: imageUpdates(comparison),
        asked: looksAround(scope, seen)
          ? new Set([...allPathsOf(seen.files), ...reachedFrom(touched.head, both.head.project)])
          : undefined,
        sources: [...base.sources, ...sourcesOf(comparison)],
        written: base.written,
      };
    };
    // With nothing to compare with, the files are judged part by part, each let go of before the next is read.
    const both =
      change.base === undefined
        ? undefined
        : await collect(reader, roots, { ...known, isUnchanged: (path) => isUnchanged(path) && wasReviewed(path) });
    const head = await judgedSide(both ? inOne(both.head) : await collectApart(reader, roots.head, known), asking, by);
    const effect = both ? await compare(both) : noEffect;
    const paths = new Set(head.sources.map(({ path }) => path));
    return decide({
      change,
      policy: by,
      origin,
      edit: edits.policy,
      today,
      ruleIds: rules.map(({ id }) => id),
      applied: asking.filter((rule) => applies(rule, by)).map(({ id }) => id),
      partly: only !== undefined,
      head: {
        ...head,
        findings: [...head.findings, ...effect.findings],
        unread: [...head.unread, ...looks.unread, ...effect.unread],
      },
      base: effect.base,
      updates: effect.updates,
      isAsked: (path) => effect.asked?.has(path) ?? true,
      remarks: [
        ...(order.remarks ?? []),
        ...remarks,
        ...effect.remarks,
        ...leftOut(touched, seen.folders),
        ...looks.remarks((path) => paths.has(path)),
        ...new Set([...reached.remarks, ...head.remarks]),
        ...(registry?.remarks() ?? []),
        ...(paths.size > 0 ? remarksOnAge(today) : []),
      ],
      secrets: secretsAmong(
        [...new Set([...effect.sources, ...head.sources]), ...textsOf(seen, policies)],
        [...effect.written, ...head.written],
        by.secrets,
      ),
    });
  };
  const review = await reviewBy(policy, await policyEdits(reader, seen, order, { policy, origin }, reviewBy));
  const proven = await withSecondReview(review, (texts) =>
    run({
      ...order,
      forge: new EditedForge(forge, seen, texts),
      ...(registry && { registry: () => registry }),
      ...(signatures && { signatures: () => signatures }),
    }),
  );
  await forge.publish(proven);
  return proven;
}

/** Files of a review with suggestions; of more, what is suggested is not proven, as that takes as long again. */
const mostProven = 200;

/** A review whose suggestions are proven, or are none: a change that makes them is reviewed as well. */
async function withSecondReview(
  review: Review,
  reviewOf: (texts: ReadonlyMap<string, string>) => Promise<Review>,
): Promise<Review> {
  const texts = textsWithSuggestions(review);
  if (texts.size === 0 || review.files.length > mostProven) return review;
  return withProof(review, await reviewOf(texts));
}

/** Whether a file is the same at the base. */
function unchangedIn({ base, files, incomplete }: Change): (path: string) => boolean {
  const changed = new Set(files.map(({ path }) => path));
  return (path) => base !== undefined && incomplete === undefined && !changed.has(path);
}

function wantedOf({ base, head }: Roots): Wanted[] {
  return [
    ...withCompanions(base).map((path): Wanted => ({ side: 'base', path })),
    ...withCompanions(head).map((path): Wanted => ({ side: 'head', path })),
  ];
}

/** What a change does to what was there. */
interface Effect extends Judgement, Pick<JudgedSide, 'sources' | 'remarks' | 'written'> {
  readonly base: JudgedSide | undefined;
  readonly updates: readonly ImageUpdate[];
  /** The files that somebody asks about; undefined where that is all of them. */
  readonly asked: ReadonlySet<string> | undefined;
}

/** Where there is nothing to compare with. */
const noEffect: Effect = {
  base: undefined,
  findings: [],
  unread: [],
  remarks: [],
  updates: [],
  asked: undefined,
  sources: [],
  written: [],
};

function sourcesOf({ files, workflows }: Comparison): Source[] {
  const touched = files.flatMap(({ before, after }) => [before, after].filter((each) => each !== undefined));
  return [...touched, ...Object.values(workflows).flatMap((side) => [...side.values()])];
}

/** What is told besides container files: the names of all that changed, and the policy. */
function textsOf(change: Change, policies: readonly Content[]): Source[] {
  const names = allPathsOf(change.files);
  const texts = policies.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  return [names.join('\n'), ...texts].map((text) => new Source('', text));
}
