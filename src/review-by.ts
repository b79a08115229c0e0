import { allPathsOf, type Change, pathsAtHead, pathsOf, type Side } from './change.ts';
import { DidNotEnd, whatToDo } from './did-not-end.ts';
import { type ImageUpdate, imageUpdates, onFurtherPlatforms } from './facts/change/image-updates.ts';
import { secretsAmong } from './facts/secrets/everything-to-hide.ts';
import { compared } from './gather/both-sides.ts';
import { builtUpon, imagesBuilt } from './gather/built-upon.ts';
import { collect, collectApart, inOne, type Roots } from './gather/collect.ts';
import { lookAt } from './gather/content-looks.ts';
import { danglingReferences } from './gather/dangling.ts';
import { demandedSignatures } from './gather/demanded-signatures.ts';
import { editedBuilds } from './gather/edited-builds.ts';
import { lookUp } from './gather/image-lookups.ts';
import { aroundChange, withFilesBeforeUse } from './gather/left-alone.ts';
import { notDefinedBeside } from './gather/left-to-others.ts';
import type { Reader } from './gather/links.ts';
import { listingOf } from './gather/listing.ts';
import { withMoves } from './gather/moved-files.ts';
import { movedPins } from './gather/moved-pins.ts';
import { inOtherCheckouts } from './gather/other-checkouts.ts';
import { ownPlacesBefore } from './gather/places-before.ts';
import type { PolicyEdits } from './gather/policy-edit.ts';
import type { PolicyInForce } from './gather/policy-in-force.ts';
import { publishedBuilds } from './gather/published-builds.ts';
import type { Collected } from './gather/reading.ts';
import { type RolesInForce, rolesInForce } from './gather/roles-in-force.ts';
import { looksAround, reach } from './gather/scope.ts';
import type { Scope } from './gather/scopes.ts';
import { JoinFinder } from './gather/started-together.ts';
import { toldBeside } from './gather/told-beside.ts';
import { leftOut, touchedBy } from './gather/touched.ts';
import { applies, type Judgement, judgeChange } from './judge/judge.ts';
import { type JudgedSide, judgedSide } from './judge/judged-side.ts';
import { remarksOnDemands } from './known/demand-remarks.ts';
import { remarksOnAge } from './known/end-of-life.ts';
import { ownPlaces } from './known/trusted-images.ts';
import { reachedFrom } from './model/affected-files.ts';
import type { Comparison } from './model/change-comparison.ts';
import { isTakenByContent } from './model/files/container-content.ts';
import { fileKinds, shippedBy } from './model/files/container-paths.ts';
import type { Project, Unread } from './model/project.ts';
import { saidOfUnread, unreadScripts } from './model/unread-scripts.ts';
import type { Policy } from './policy/policy.ts';
import type { Content, Registry, Signatures } from './ports.ts';
import { decide, type ReviewInput } from './review/decide.ts';
import type { Review } from './review/review.ts';
import { undecided } from './review/undecided.ts';
import { mendedBefore } from './review/unreviewed.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { placeKey, Source } from './source.ts';
import { watching } from './watchdog.ts';

/** What is reviewed, with all that can be asked about it. */
export interface Matter {
  readonly seen: Change;
  readonly reader: Reader;
  readonly scope: Scope;
  readonly today: string;
  /** The only rules to ask; all of them unless given. */
  readonly only: readonly Rule[] | undefined;
  /** Whether rules are asked also about what has nothing that they read. */
  readonly proving: boolean;
  /** What is to be reported besides, in plain text. */
  readonly remarks: readonly string[];
  /** What the policy and its baseline say, as files. */
  readonly policies: readonly Content[];
  readonly inForce: PolicyInForce;
  readonly registry: Registry | undefined;
  readonly signatures: Signatures | undefined;
}

/** Gathers what a policy has reviewed, judges it, and decides. */
export async function reviewBy(matter: Matter, policy: Policy, edits: PolicyEdits = {}): Promise<Review> {
  const { seen, reader, scope, today, only, proving, policies, inForce, registry, signatures } = matter;
  const { origin } = inForce;
  const asking = only ?? rules;
  const kindOf = fileKinds(policy.files, seen.folders);
  const looks = await lookAt(reader, seen, policy.files);
  const touched = touchedBy(seen, policy.files, looks);
  const reached = await reach(reader, seen, { scope, kindOf }, touched);
  const builds = await publishedBuilds(reader, seen, { scope, roots: reached.roots, kindOf });
  const roots = withAll(reached.roots, builds.switched);
  const change = await withMoves(reader, { ...seen, incomplete: seen.incomplete ?? reached.incomplete });
  const isUnchanged = unchangedIn(change);
  // What nobody has looked at before comes in with what names it.
  const isReviewedItself = (path: string) =>
    kindOf(path, true) === 'reviewed' && (kindOf(path) !== undefined || isTakenByContent(path));
  const wasReviewed = async (path: string) =>
    isReviewedItself(path) || ((await reached.namedBefore?.())?.has(path) ?? true);
  const listing = listingOf(reader, change);
  const known = {
    ships: shippedBy(policy.ships),
    builds,
    registry,
    signaturesOf:
      signatures && ((projects: readonly Project[]) => demandedSignatures(signatures, policy.signatures, projects)),
    listing,
    joinsOf: new JoinFinder(reader, change, listing).of,
  };
  const changed = touchedPaths(change);
  // With nothing to compare with, the files are judged part by part, each let go of before the next is read.
  const both =
    change.base === undefined
      ? undefined
      : await collect(reader, roots, {
          ...known,
          touched: changed,
          isUnchanged: async (path) => isUnchanged(path) && wasReviewed(path),
          pathNow: pathsAtHead(change),
        });
  const named = both && (await ownPlacesBefore(reader, change, { base: both.base.project, head: both.head.project }));
  const built = scope === 'changed' ? undefined : await imagesBuilt(change, listing);
  const by = { ...policy, trusted: { ...policy.trusted, own: ownPlaces(seen, named, built) } };
  const roles = rolesInForce({
    change,
    before: new Map(both?.base.sources.map((source) => [source.path, source])),
    // Who builds on an image and what READMEs say stands in other files.
    builtUpon: scope === 'changed' ? () => undefined : await builtUpon(reader, change, roots.head),
    told:
      scope === 'changed'
        ? () => new Map()
        : await toldBeside(reader, change, { paths: [...roots.base, ...roots.head], listing }),
    isPublished: (path) => known.ships(path).length > 0 || builds.isPublished(path),
  });
  const parts = both ? inOne(both.head) : await collectApart(reader, roots.head, known);
  const head = await judgedSide(parts, asking, by, { rolesOf: roles.head, claimsOf: roles.claimed }, proving);
  const effect = both ? await effectOf(matter, by, edits, { change, both, touched, kindOf, roles }) : noEffect;
  const scripts = both && unreadScripts(changed.head, both.head.project, both.head.isCut);
  const { started, idle } = saidOfUnread(scripts);
  const paths = new Set(head.sources.map(({ path }) => path));
  const judgeAsWell = async (files: readonly string[]) => {
    const { base } = await collect(reader, { base: files, head: [] }, { ships: known.ships, listing });
    return judgedSide(inOne(base), asking, by, { rolesOf: roles.base }, proving);
  };
  const atHead = [...head.unread, ...looks.unread, ...reached.unread, ...effect.unread];
  const unread = await inOtherCheckouts(reader, change, { head: atHead, base: effect.base?.unread });
  const base = await withFilesBeforeUse(reader, change, { base: effect.base, head });
  const secrets = secretsAmong(
    [...new Set([...effect.sources, ...head.sources]), ...textsOf(seen, policies)],
    [...effect.written, ...head.written],
    by.secrets,
  );
  return decided({
    change,
    policy,
    origin,
    edit: edits.policy,
    today,
    ruleIds: rules.map(({ id }) => id),
    applied: asking.filter((rule) => applies(rule, by)).map(({ id }) => id),
    partly: only !== undefined,
    head: {
      ...head,
      findings: [...head.findings, ...effect.findings],
      unread: eachOnce([...(await notDefinedBeside(reader, unread)), ...(scripts?.unread ?? [])]),
    },
    base,
    updates: effect.updates,
    pins: await movedPins(reader, change, { base: effect.base, head: { ...head, unread } }),
    ...(await aroundChange({ reader, change, by, base, head, secrets, judgeAsWell })),
    trust: by.trusted,
    isAsked: (path) => effect.asked?.has(path) ?? true,
    remarks: [
      ...new Set([
        ...matter.remarks,
        ...inForce.remarks,
        ...effect.remarks,
        ...mendedBefore(both?.mended ?? []),
        ...started,
        ...idle,
        ...leftOut(touched, (path) => paths.has(path), seen.folders),
        ...looks.remarks((path) => paths.has(path)),
        ...reached.remarks,
        ...ofChange(head.remarks, effect.base?.remarks, changed.head),
        ...(registry?.remarks() ?? []),
        ...(paths.size > 0 ? [...remarksOnAge(today), ...(await remarksOnDemands(by.signatures, today))] : []),
      ]),
    ],
    asides: new Set(idle),
  });
}

function withAll({ base, head }: Roots, paths: readonly string[]): Roots {
  return { base: [...new Set([...base, ...paths])], head: [...new Set([...head, ...paths])] };
}

/** Without what was so before of files that the change does not touch. */
function ofChange(remarks: readonly string[], before: readonly string[] = [], touched: ReadonlySet<string>): string[] {
  const known = new Set(before);
  return remarks.filter((remark) => !known.has(remark) || remark.split(' ').some((word) => touched.has(word)));
}

/** Each fault of a file once, of however many sets of files that is a part; that its review was ended, for whatever reason, too. */
function eachOnce(unread: readonly Unread[]): Unread[] {
  const keyOf = ({ at, ...fault }: Unread) =>
    fault.endless ? fault.path : JSON.stringify([fault, at && placeKey(at)]);
  return [...new Map(unread.map((each) => [keyOf(each), each] as const).reverse()).values()].reverse();
}

function decided(input: ReviewInput): Review {
  try {
    return watching('The decision what is new', () => decide(input), input.head.files.length);
  } catch (error) {
    if (!(error instanceof DidNotEnd)) throw error;
    return watching('Listing the findings', () => undecided(input, `${error.message} ${whatToDo}`));
  }
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

interface Gathered {
  readonly change: Change;
  readonly both: Readonly<Record<Side, Collected>>;
  readonly touched: ReturnType<typeof touchedBy>;
  readonly kindOf: ReturnType<typeof fileKinds>;
  readonly roles: RolesInForce;
}

async function effectOf(
  { seen, reader, scope, only: asking = rules, proving, registry }: Matter,
  by: Policy,
  edits: PolicyEdits,
  { change, both, touched, kindOf, roles }: Gathered,
): Promise<Effect> {
  const builds = await editedBuilds(reader, change);
  const comparison = await compared(reader, change, both, by, builds.secrets);
  const further = await lookUp(registry, onFurtherPlatforms(comparison));
  const dangling = await danglingReferences(reader, change, both, (path) => kindOf(path) === 'reviewed');
  const edited = { ...comparison, policy: edits.policy, baseline: edits.baseline };
  const brought = judgeChange(edited, rules, by, asking, roles.head);
  const base = await judgedSide(inOne(both.base), asking, by, { rolesOf: roles.base }, proving);
  return {
    base,
    findings: brought.findings,
    unread: [...dangling.unread, ...brought.unread],
    remarks: [...dangling.remarks, ...builds.remarks],
    updates: watching('Comparing the images', () => imageUpdates(comparison, further)),
    asked: looksAround(scope, seen)
      ? new Set([...allPathsOf(seen.files), ...reachedFrom(touched.head, both.head.project)])
      : undefined,
    sources: [...base.sources, ...sourcesOf(comparison)],
    written: base.written,
  };
}

/** The files of each side that a change touches. */
function touchedPaths({ files }: Change): Record<Side, ReadonlySet<string>> {
  const pairs = files.map(pathsOf);
  const [base, head] = ([0, 1] as const).map((side) => new Set(pairs.flatMap((pair) => pair[side] ?? [])));
  return { base: base!, head: head! };
}

/** Whether a file is the same at the base. */
function unchangedIn({ base, files, incomplete }: Change): (path: string) => boolean {
  const changed = new Set(files.map(({ path }) => path));
  return (path) => base !== undefined && incomplete === undefined && !changed.has(path);
}

function sourcesOf({ files, workflows }: Comparison): Source[] {
  const touched = files.flatMap(({ before, after }) => [before, after].filter((each) => each !== undefined));
  return [...touched, ...Object.values(workflows).flatMap((side) => [...side.values()])];
}

/** What is reported besides container files: the names of all that changed, and the policy. */
function textsOf(change: Change, policies: readonly Content[]): Source[] {
  const names = allPathsOf(change.files);
  const texts = policies.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  return [names.join('\n'), ...texts].map((text) => new Source('', text));
}
