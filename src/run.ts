import { allPathsOf, type Change, type Side } from './change.ts';
import { imageUpdates } from './facts/change/image-updates.ts';
import { secretsOf } from './facts/secrets/everything-to-hide.ts';
import { namingFiles, toLookThrough } from './gather/affected.ts';
import { compared } from './gather/both-sides.ts';
import { type Collected, collect, type Roots, withCompanions } from './gather/collect.ts';
import { lookAt, toLookAt } from './gather/content-looks.ts';
import { danglingReferences, mayDangle } from './gather/dangling.ts';
import { demandedSignatures, policyFile } from './gather/demanded-signatures.ts';
import { EditedForge } from './gather/edited.ts';
import { readerOf } from './gather/links.ts';
import { likelyCopied, listingOf } from './gather/listing.ts';
import { type PolicyEdits, policyEdits } from './gather/policy-edit.ts';
import { type PolicyOrder, policyFiles, policyInForce } from './gather/policy-in-force.ts';
import { remembering } from './gather/remembering.ts';
import { looksAround, reach, within } from './gather/scope.ts';
import { type Scope, usualScope } from './gather/scopes.ts';
import { leftOut, touchedBy } from './gather/touched.ts';
import { applies, judge, judgeChange } from './judge.ts';
import { remarksOnAge } from './known/end-of-life.ts';
import type { RepositoryFile } from './known/signature-demands.ts';
import { reachedFrom } from './model/affected-files.ts';
import type { Comparison } from './model/change-comparison.ts';
import { isTakenByContent } from './model/container-content.ts';
import { fileKinds, shippedBy } from './model/container-paths.ts';
import { defaultPolicy, type Policy } from './policy/policy.ts';
import type { Content, Forge, Registry, Signatures, Wanted } from './ports.ts';
import { decide, type Judged } from './review/decide.ts';
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
    const collected = await collect(reader, roots, {
      ships: shippedBy(by.ships),
      registry,
      signaturesOf: signatures && ((images) => demandedSignatures(signatures, by.signatures, images)),
      isUnchanged: (path) => isUnchanged(path) && wasReviewed(path),
      listing: listingOf(reader, change),
    });
    const { base, head } = collected;
    const comparison = await compared(reader, change, collected);
    const dangling = await danglingReferences(reader, change, collected, (path) => kindOf(path) === 'reviewed');
    const after = { ...head, unread: [...head.unread, ...looks.unread, ...dangling.unread] };
    const asked = looksAround(scope, seen)
      ? new Set([...allPathsOf(seen.files), ...reachedFrom(touched.head, head.project)])
      : undefined;
    const isRead = (path: string) => head.sources.some((source) => source.path === path);
    return decide({
      change,
      policy: by,
      origin,
      edit: edits.policy,
      today,
      ruleIds: rules.map(({ id }) => id),
      applied: asking.filter((rule) => applies(rule, by)).map(({ id }) => id),
      partly: only !== undefined,
      head: judged(after, asking, by, comparison && { ...comparison, policy: edits.policy, baseline: edits.baseline }),
      base: change.base === undefined ? undefined : judged(base, asking, by),
      updates: comparison ? imageUpdates(comparison) : [],
      isAsked: (path) => asked?.has(path) ?? true,
      remarks: [
        ...(order.remarks ?? []),
        ...remarks,
        ...dangling.remarks,
        ...leftOut(touched, seen.folders),
        ...looks.remarks(isRead),
        ...new Set([...reached.remarks, ...head.remarks]),
        ...(registry?.remarks() ?? []),
        ...(head.sources.length > 0 ? remarksOnAge(today) : []),
      ],
      secrets: secretsOf(
        [...sourcesOf(collected, comparison), ...textsOf(seen, policies)],
        [base.project, head.project],
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

function sourcesOf({ base, head }: Readonly<Record<Side, Collected>>, comparison: Comparison | undefined): Source[] {
  const touched = comparison?.files.flatMap(({ before, after }) =>
    [before, after].filter((each) => each !== undefined),
  );
  const workflows = comparison ? Object.values(comparison.workflows).flatMap((side) => [...side.values()]) : [];
  return [...new Set([...base.sources, ...head.sources, ...(touched ?? []), ...workflows])];
}

/** What is told besides container files: the names of all that changed, and the policy. */
function textsOf(change: Change, policies: readonly Content[]): Source[] {
  const names = allPathsOf(change.files);
  const texts = policies.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  return [names.join('\n'), ...texts].map((text) => new Source('', text));
}

/** @param comparison what rules over a change are asked about; only the head is what became of it. */
function judged(
  { project, unread }: Collected,
  asking: readonly Rule[],
  policy: Policy,
  comparison?: Comparison,
): Judged {
  const found = judge(project, asking, policy);
  const brought = comparison ? judgeChange(comparison, asking, policy) : { findings: [], unread: [] };
  return {
    project,
    findings: [...found.findings, ...brought.findings],
    unread: [...unread, ...found.unread, ...brought.unread],
  };
}
