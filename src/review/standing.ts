import { furtherPorts, loginsSwitchedOn, portsOpenBefore } from '../facts/change/open-before.ts';
import { type SameSubjects, sameSubjects } from '../facts/change/same-subjects.ts';
import { servedBefore, servedNow } from '../facts/change/served.ts';
import { idOf, Subjects } from '../facts/change/subjects.ts';
import { stagesBuiltInstead, stagesFirstBuilt, stagesNoLongerBuilt } from '../facts/change/unbuilt-stages.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import type { Finding } from '../finding.ts';
import { nobody, type Trust } from '../known/trusted-images.ts';
import type { Port } from '../model/compose/service.ts';
import type { Project, Unread } from '../model/project.ts';
import { reaches, sameMessage, say } from '../problem.ts';
import { compareLocations, filePathOf, outermost, placeKey, type Source, textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import type { ComparedFinding } from './compared-finding.ts';
import { copiedAmong, kinAmong, likenessIn } from './copies.ts';
import { meanings } from './finding-meaning.ts';
import { fingerprintOf, markOf } from './fingerprint.ts';
import { matchInRounds } from './matching-rounds.ts';
import { isShownUnchanged, reasonsIn } from './reasons.ts';
import type { FindingName } from './review.ts';
import { committedBefore, heldIn, sharedInFile } from './stood-elsewhere.ts';
import { type UnchangedLines, unchangedLines } from './unchanged-lines.ts';
import { applicationIds, goneApplications } from './uses.ts';
import { worsenedAmong } from './worsened.ts';
import { FormerUses } from './worsening.ts';

/** A finding that is told from all others, and known again on the other side of a change. */
export interface Recognised extends Finding {
  readonly fingerprint: string;
  readonly parts: readonly FindingName[];
  readonly marks: readonly string[];
  /** What it was at the base, with its fingerprint there; only of one that stood in the files that are compared. */
  readonly former?: Finding & { readonly fingerprint: string };
  /** Set where the change leaves the lines that show it as they were; only of one that is new. */
  readonly isUnchanged?: true;
  /** Where the same was found of a service like it; only of one that is new. */
  readonly kin?: { readonly service: string; readonly path: string };
}

/** One side of a change, with what was found there. */
export interface SideFindings {
  readonly findings: readonly Finding[];
  readonly project: () => Project;
  /** The files that were read. */
  readonly sources: readonly Source[];
  /** What could not be read; nothing unless given. */
  readonly unread?: readonly Unread[];
}

/** What was found in files that are the same on both sides. */
export interface LeftAlone extends SideFindings {
  /** Whether what is found there stood where it bears on what the change touches, and not only where it may have been copied from. */
  readonly isNear: (finding: Finding) => boolean;
}

/** What else bears on what was there before. */
interface Around {
  /** Whether the change touches a path; any unless given. */
  readonly isTouched?: (path: string) => boolean;
  /** What was found in other files of the repository. */
  readonly leftAlone?: LeftAlone | undefined;
  /** Whose images the policy trusts, and whose are the repository's own; nobody's unless given. */
  readonly trust?: Trust | undefined;
}

/**
 * Finds out which findings were there before. What somebody only writes, names or places differently was; what says
 * something else than before is introduced by who wrote it, and so is what became worse. What nobody told of beside something
 * worse was there. What became another fault of the same rule is not called fixed.
 *
 * @param base undefined where there is nothing to compare with
 * @param currentPath gives a file's path at the head of the change, so that a rename makes no new findings
 * @param secrets those of both sides: a fault with another one is another fault
 */
export function compareSides(
  base: SideFindings | undefined,
  head: SideFindings,
  currentPath: (path: string) => string,
  secrets: Secrets,
  { isTouched = () => true, leftAlone, trust = nobody }: Around = {},
): { introduced: Recognised[]; existing: Recognised[]; fixed: Recognised[] } {
  if (!base) return { introduced: recognisedIn(head), existing: [], fixed: [] };
  const subjects = sameSubjects(base.project(), head.project(), currentPath);
  const unchanged = unchangedLines(base.sources, head.sources, currentPath);
  const fresh = entriesOf(head, secrets, (path) => path, aboutFresh(subjects, unchanged, likenessIn(head.project())));
  const old = entriesOf(base, secrets, currentPath, aboutFormer(subjects, unchanged, likenessIn(base.project())));
  const others = leftAlone ? entriesOf(leftAlone, secrets, (path) => path, aboutLeftAlone(leftAlone)) : [];
  const near = others.filter(({ finding }) => leftAlone!.isNear(finding));
  const { partners, unreported, repeated, replaced } = matchInRounds(old, fresh, near);
  const copied = copiedAmong([...old, ...others], fresh);
  const stoodAs = new Map([...copied, ...partners, ...unreported, ...repeated]);
  const gone = goneApplications(base.project(), head.project(), currentPath);
  const uses = new FormerUses(old, applicationIds(readIn(base), currentPath), gone);
  const worse = worsenedAmong(stoodAs, { old, others, near, partners, isWhole: unchanged.isWhole, uses, trust });
  const isHeld = heldIn([...base.sources, ...(leftAlone?.sources ?? [])], secrets);
  const stood = fresh.filter((entry) => stoodAs.has(entry) && !worse.has(entry));
  const isShared = sharedInFile(base.sources, head.project(), { currentPath, stood });
  const open = new Set(portsOpenBefore(subjects, head.project(), leftAlone?.project()).map(({ at }) => placeKey(at)));
  const isOpen = ({ finding: { rule, at } }: ComparedFinding) => rule.group === 'network' && open.has(placeKey(at));
  const further = new Map([...furtherPorts(subjects)].map(([{ at }, other]) => [placeKey(at), other]));
  const unbuilt = stagesNoLongerBuilt(subjects, head.project());
  const instead = stagesBuiltInstead(subjects);
  const first = stagesFirstBuilt(subjects, [base.project().images, head.project().images]);
  const isUnbuilt = ({ finding, subject = '' }: ComparedFinding) =>
    (isOfWhole(finding) && unbuilt.has(subject)) || (finding.rule.leftToUsers === true && instead.has(subject));
  const switchedOn = loginsSwitchedOn(subjects);
  const isAskedNow = ({ finding: { rule }, place, subject = '' }: ComparedFinding) =>
    rule.group === 'secrets' && place !== undefined && switchedOn.has(subject);
  const areOld = [isHeld, isShared, isOpen, isUnbuilt, isAskedNow, committedBefore(isTouched)];
  const isOld = (entry: ComparedFinding) => (stoodAs.has(entry) ? !worse.has(entry) : areOld.some((is) => is(entry)));
  const kept = new Set([...partners.values(), ...repeated.values(), ...replaced]);
  const moved = new Set(fresh.flatMap((entry) => (!stoodAs.has(entry) && isHeld(entry) ? entry.meaning.secret : [])));
  const left = old.filter((entry) => !kept.has(entry) && !moved.has(entry.meaning.secret));
  const recognised = recognisedAmong(fresh, left);
  const formerly = recognisedAmong(old, [], ({ finding }) => outermost(finding.at).source.path);
  const isAsItWas = isShownUnchanged(unchanged);
  const whyNew = reasonsIn(head.project(), unchanged);
  const alike = kinAmong([...old, ...others], fresh);
  const told = (entry: ComparedFinding): Recognised => {
    const kin = stoodAs.has(entry) ? undefined : alike.get(entry)?.finding;
    const finding = {
      ...recognised.get(entry)!,
      ...(isAsItWas(entry.finding) && { isUnchanged: true as const }),
      ...(kin?.service !== undefined && { kin: { service: kin.service, path: filePathOf(outermost(kin.at).source) } }),
    };
    const other = entry.finding.rule.group === 'network' ? further.get(placeKey(entry.finding.at)) : undefined;
    if (other && !stoodAs.has(entry)) return lettingNobodyElseIn(finding, other);
    const words = whyNew(entry.finding, first.has(entry.subject ?? ''), worse.get(entry));
    return words.length > 0 ? { ...finding, message: [...finding.message, ' ', ...words] } : finding;
  };
  const existing = (entry: ComparedFinding): Recognised => {
    const finding = recognised.get(entry)!;
    // What accepts a fault accepts no copy of it.
    const isCopy = copied.get(entry) === stoodAs.get(entry);
    const former = isCopy ? undefined : formerly.get(stoodAs.get(entry)!);
    if (!former) return finding;
    const isAnother = !sameMessage(finding.message, former.message);
    return { ...finding, former, message: (isAnother && finding.likewise) || finding.message };
  };
  return {
    introduced: fresh.filter((entry) => !isOld(entry)).map(told),
    existing: fresh.filter(isOld).map(existing),
    fixed: left.map((entry) => ({ ...recognised.get(entry)!, former: formerly.get(entry)! })),
  };
}

/** The applications of a side whose files could be read. */
function readIn({ project, unread = [] }: SideFindings): Pick<Project, 'applications'> {
  const hidden = new Set(unread.map(({ path }) => path));
  return {
    applications: project().applications.filter(({ sources }) => !sources.some(({ path }) => hidden.has(path))),
  };
}

/** A further port of a program that everyone reached before: what it weighs is less, as nobody comes in who could not. */
function lettingNobodyElseIn(finding: Recognised, other: Port): Recognised {
  const severity = reaches(finding.severity, 'high') ? 'medium' : finding.severity;
  return { ...finding, severity, message: [...finding.message, ...say` ${textAt(other.at)} let everyone in before.`] };
}

/** Those of one side that is compared with none, in the order of their places. */
export function recognisedIn({ findings }: SideFindings): Recognised[] {
  const entries = inOrder(findings).map((finding) => ({ finding, path: outermost(finding.at).source.path }));
  const recognised = recognisedAmong(entries, []);
  return entries.map((entry) => recognised.get(entry)!);
}

type About = Pick<ComparedFinding, 'subject' | 'final' | 'place' | 'lasting' | 'served' | 'given' | 'like'>;

/** Of what stands in files that are compared with nothing: only what it is counts, and whether it ships. */
function aboutLeftAlone({ project }: SideFindings): (finding: Finding) => About {
  const subjects = new Subjects(project(), (path) => path);
  const likenessOf = likenessIn(project());
  return (finding) => {
    const subject = subjects.of(finding);
    return {
      subject: undefined,
      final: subject?.last ?? false,
      place: undefined,
      lasting: undefined,
      served: [],
      given: [],
      like: subject && likenessOf(subject),
    };
  };
}

/** Says of a finding of the head whom it is about, and which of its lines were there before. */
function aboutFresh(
  { after, became }: SameSubjects,
  { placeOf }: UnchangedLines,
  likenessOf: ReturnType<typeof likenessIn>,
): (finding: Finding) => About {
  const lasting = new Set(became.values());
  return (finding) => {
    const subject = after.of(finding);
    const id = subject ? idOf(subject) : unknownId(finding);
    const isLasting = !subject || lasting.has(subject);
    return {
      subject: id,
      final: subject?.last ?? false,
      place: placeOf(finding.at),
      lasting: isLasting ? id : undefined,
      served: subject ? servedNow(subject, isLasting && !isOfBase(finding)) : [],
      given: subject && (isOfWhole(finding) || !isLasting) ? [idOf(subject)] : [],
      like: subject && likenessOf(subject),
    };
  };
}

/** Says of a finding of the base whom it is about at the head, and where its lines are there. */
function aboutFormer(
  { before, became, givenNow, splitNow, after }: SameSubjects,
  { placeOfFormer }: UnchangedLines,
  likenessOf: ReturnType<typeof likenessIn>,
): (finding: Finding) => About {
  const paths = new Set(after.all.map(({ path }) => path));
  return (finding) => {
    const subject = before.of(finding);
    const place = placeOfFormer(finding.at);
    const unknown = unknownId(finding);
    if (!subject)
      return { subject: unknown, final: false, place, lasting: unknown, served: [], given: [], like: undefined };
    const now = became.get(subject);
    const id = now && idOf(now);
    const served = servedBefore(subject, now, (path) => paths.has(path));
    const given = (isOfWhole(finding) ? givenNow : splitNow).get(subject)?.map(idOf) ?? [];
    const like = likenessOf(subject);
    return { subject: id ?? `gone ${idOf(subject)}`, final: subject.last, place, lasting: id, served, given, like };
  };
}

/** Whether it is about all of the image that a stage gives, and not about that which the stage begins with. */
function isOfWhole(finding: Finding): boolean {
  return finding.rule.image !== undefined && !isOfBase(finding);
}

/** Whether it is about the image that a stage begins with, which another stage may begin with as well. */
function isOfBase({ rule, image }: Finding): boolean {
  return image !== undefined && rule.group === 'images' && rule.image !== undefined;
}

/** In the order of their places. */
function entriesOf(
  { findings, project }: SideFindings,
  { places }: Secrets,
  pathOf: (path: string) => string,
  aboutWhom: (finding: Finding) => About,
): ComparedFinding[] {
  const meaningOf = meanings(project(), places, pathOf);
  return inOrder(findings).map((finding) => ({
    finding,
    meaning: meaningOf(finding),
    path: pathOf(outermost(finding.at).source.path),
    ...aboutWhom(finding),
  }));
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => compareLocations(a.at, b.at));
}

/** For one that no project knows; undefined for a finding about none. */
function unknownId({ image, service }: Finding): string | undefined {
  return image === undefined && service === undefined ? undefined : JSON.stringify([image, service]);
}

/**
 * Those of one file that have the same mark are told apart by their order, what is gone behind what is there.
 *
 * @param pathOf gives the path of its file; that at the head unless given
 */
function recognisedAmong<T extends Pick<ComparedFinding, 'finding' | 'path'>>(
  fresh: readonly T[],
  gone: readonly T[],
  pathOf: (entry: T) => string = ({ path }) => path,
): Map<T, Recognised> {
  const marks = new Map([...fresh, ...gone].map((entry) => [entry, markOf(entry.finding)]));
  const alike = groupBy([...fresh, ...gone], (entry) => JSON.stringify([marks.get(entry), pathOf(entry)]));
  return new Map(
    [...alike.values()].flatMap((entries) =>
      entries.map((entry, i): [T, Recognised] => {
        const mark = marks.get(entry)!;
        const fingerprint = fingerprintOf(mark, pathOf(entry), i);
        return [
          entry,
          {
            ...entry.finding,
            marks: [mark],
            fingerprint,
            parts: [{ path: pathOf(entry), rule: entry.finding.rule.id, fingerprint }],
          },
        ];
      }),
    ),
  );
}
