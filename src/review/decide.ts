import { allPathsOf, type Change, pathsAtHead } from '../change.ts';
import type { ImageUpdate } from '../facts/change/image-updates.ts';
import type { InlineWaiver } from '../facts/change/inline-waivers.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import type { Finding } from '../finding.ts';
import { isDockerfilePath } from '../known/container-file-names.ts';
import type { ImageReference } from '../known/image-reference.ts';
import type { Trust } from '../known/trusted-images.ts';
import type { PolicyChange } from '../model/change-comparison.ts';
import type { Project, Unread } from '../model/project.ts';
import type { ReadImage } from '../model/published-images.ts';
import type { Policy, PolicyOrigin } from '../policy/policy.ts';
import { reaches } from '../problem.ts';
import { positions, type Source } from '../source.ts';
import { plural } from '../text/plural.ts';
import { baselineRemarks } from './baseline.ts';
import { withCauses, worstFirst, worstOfEach } from './causes.ts';
import { isCommentWorthy } from './comment-worthy.ts';
import { deciding } from './deciding.ts';
import { withoutDoubles, withoutReplaced } from './doubles.ts';
import { grouped } from './grouped-findings.ts';
import { standsIn } from './out-of-sight.ts';
import { place } from './placement.ts';
import { refusedFiles, refuserOf } from './refused-files.ts';
import type { Counts, Review, ReviewedFinding, Verdict } from './review.ts';
import { compareSides, type LeftAlone } from './standing.ts';
import type { OlderVersions } from './taken-over.ts';
import { incomparable, unfilled } from './unreviewed.ts';
import { usualIn } from './usual.ts';
import { applyWaivers } from './waivers.ts';
import { type MovedPins, weighUnread } from './weigh-unread.ts';
import { wholeServices } from './whole-services.ts';

/** What one side of a change was found to be. */
export interface Judged {
  readonly project: () => Project;
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
  /** The paths of its container files. */
  readonly files: readonly string[];
  /** Those that are templates, as a project tells them. */
  readonly templates: Project['templates'];
  /** The files that were read, each once. */
  readonly sources: readonly Source[];
  /** The waivers in its files. */
  readonly waivers: readonly InlineWaiver[];
  /** What registries said of images from elsewhere. */
  readonly published: readonly ReadImage[];
  /** What came of the signatures that the policy demands. */
  readonly signatures: Project['signatures'];
}

/** Both sides of a change as they were judged. */
export interface ReviewInput {
  readonly change: Change;
  readonly policy: Policy;
  readonly origin?: PolicyOrigin | undefined;
  /** Where the change edits the policy that judges it. */
  readonly edit?: PolicyChange | undefined;
  /** As `2027-01-31`: waivers end. */
  readonly today: string;
  /** All the rules that there are, so that a waiver of none is reported. */
  readonly ruleIds: readonly string[];
  /** Those of them that the policy does not leave out. */
  readonly applied: readonly string[];
  /** Whether only some rules were asked, as somebody wished, so that nobody knows what waivers are for. */
  readonly partly?: boolean;
  readonly head: Judged;
  /** undefined where there is nothing to compare with: then everything counts as introduced. */
  readonly base: Judged | undefined;
  /**
   * Whether somebody asks about a file: of others, which the change only affects, what was there before is not reported and fails
   * nothing. All of them unless given.
   */
  readonly isAsked?: (path: string) => boolean;
  /** Files that the change leaves alone and that have something of what is found at the head. */
  readonly leftAlone?: LeftAlone | undefined;
  /** The images that services run in files which the change leaves alone, where one that is found may move as those do. */
  readonly runElsewhere?: readonly ImageReference[];
  /** Of files that the change adds; unless given, there are none. */
  readonly older?: OlderVersions;
  /** Files that the change brings or edits, that images have, and that are not read as what runs. */
  readonly taken?: readonly Source[];
  readonly updates?: readonly ImageUpdate[];
  readonly pins?: MovedPins;
  readonly remarks: readonly string[];
  /** Those of them for which alone nothing is posted. */
  readonly asides?: ReadonlySet<string>;
  readonly secrets: Secrets;
  /** Whose images the policy trusts, and whose are the repository's own; nobody's unless given. */
  readonly trust?: Trust;
}

/**
 * Compares the head of a change with its base and says what is new, whether that fails the review, and where each
 * finding is reported. The only step that knows the change.
 */
export function decide(input: ReviewInput): Review {
  const { change, policy, origin, today, ruleIds, applied, head, base, updates = [], remarks, secrets, edit } = input;
  const { isAsked = () => true, partly = false, leftAlone, taken = [], asides, trust } = input;
  const currentPath = pathsAtHead(change);
  const changed = new Set(allPathsOf(change.files));
  const around = { isTouched: (path: string) => changed.has(path), leftAlone, trust };
  const { introduced, existing, fixed: left } = compareSides(base, head, currentPath, secrets, around);
  const stood = withoutDoubles([
    ...introduced.map((finding) => ({ ...finding, standing: 'introduced' }) as const),
    ...existing.map((finding) => ({ ...finding, standing: 'existing' }) as const),
  ]);
  const fails = ({ severity, standing, advice, informs }: (typeof stood)[number]) =>
    !advice && !informs && reaches(severity, policy.failOn) && (policy.gate === 'all' || standing === 'introduced');
  const files = head.files.toSorted();
  const outcome = applyWaivers(stood, fails, {
    policy,
    today,
    ruleIds,
    currentPath,
    files,
    head,
    base,
    edit,
    partly,
  });
  const isReported = ({ standing, at }: (typeof stood)[number]) =>
    standing !== 'existing' || isAsked(positions(at).path);
  const usual = usualIn(input, existing, left, currentPath);
  const reported = outcome.findings.filter(isReported).map((finding) => {
    const isSettled = finding.standing !== 'introduced' || fails(finding);
    return { ...finding, usual: isSettled ? undefined : usual(finding) };
  });
  const findings = withCauses(grouped(reported)).map(
    (finding): ReviewedFinding => ({
      ...finding,
      message: finding.usual ? [...finding.message, ' ', ...finding.usual] : finding.message,
      failing: fails(finding),
      placement: { kind: 'summary' },
    }),
  );
  // A file that the change only lets go of is as it was.
  const wasWhole = base && wholeServices(base, currentPath);
  const weighed = weighUnread(head.unread, base?.unread, {
    change,
    policy,
    today,
    files,
    isAsked,
    ...(wasWhole && { wasWhole }),
    ...(input.pins && { pins: input.pins }),
  });
  const { unread, accepted } = weighed;
  const touched = new Set([...files, ...changed]);
  const isWhole = (path: string) =>
    touched.has(path) && isKnown(path, { change, unread, accepted, project: head.project });
  const isHidden = base ? standsIn([...head.sources, ...taken], base.project()) : () => false;
  const known = withoutReplaced(left, head.findings, currentPath).filter(
    (each) => isWhole(positions(each.at).path) && !isHidden(each),
  );
  const gone = grouped(withoutDoubles(known.map((finding) => ({ ...finding, standing: 'fixed' }) as const)));
  const fixed = withCauses(gone).map(inSummary);
  const placed = place(toldAlong(oneEach(findings), policy), change, { ...policy, secrets });
  // One of several services may be waived, and those of two waivers have two reasons.
  const waivedFindings = outcome.waived.filter(isReported);
  const waived = [...new Set(waivedFindings.map(({ waiver }) => waiver.at))]
    .flatMap((at) => withCauses(grouped(waivedFindings.filter(({ waiver }) => waiver.at === at))))
    .map(inSummary);
  const counts = countsOf(placed, waived, fixed);
  const { verdict, reason } = judgement(placed, unread, change, policy);
  return {
    change,
    today,
    policy,
    origin,
    verdict,
    reason,
    findings: placed,
    waived: waived.sort(worstFirst),
    fixed,
    unreported: [...outcome.findings, ...outcome.waived].filter((each) => !isReported(each)).length,
    counts,
    unread,
    accepted,
    remarks: [
      ...remarks,
      ...outcome.remarks,
      ...(partly ? [] : baselineRemarks({ policy, today }, { found: stood, fixed: base && known, isKnown: isWhole })),
      ...unfilled(head.templates.filter(isAsked)),
      ...weighed.remarks,
      ...(counts.introduced > 0
        ? incomparable((base?.unread ?? []).filter((each) => each.byUse === undefined && !weighed.isOld(each)))
        : []),
    ],
    ...(asides && { asides }),
    updates,
    files,
    applied: new Set(applied),
    published: head.published,
    signatures: head.signatures,
    project: head.project,
    secrets,
  };
}

/**
 * Whether what is not found in a file any more is gone, and not hidden by something that could not be looked at: a
 * Dockerfile tells something of itself and of the services that it is built for, any other file of all that there is.
 */
export function isKnown(
  path: string,
  { change, unread, accepted, project }: Pick<Review, 'change' | 'unread' | 'accepted' | 'project'>,
): boolean {
  if (change.files.some((file) => file.status === 'removed' && file.path === path)) return true;
  const builds = (dockerfile: string) =>
    project().services.some(
      ({ build, application }) =>
        build?.dockerfilePath === dockerfile && application.sources.some((source) => source.path === path),
    );
  const hides = (other: string) => other === path || !isDockerfilePath(other) || builds(other);
  return change.incomplete === undefined && ![...unread, ...accepted].some((each) => hides(each.path));
}

/**
 * Of files on which nobody relies, as new ones may say of themselves, and of compose files that developers start only the first
 * of what is new is worth a comment, and what fails the review. What has its cause, or that of something in a file that ships, stands in the comment on it.
 */
function oneEach(findings: readonly ReviewedFinding[]): ReviewedFinding[] {
  const isApart = ({ onTrial, apart }: ReviewedFinding) => onTrial || apart;
  const shipped = new Set(findings.filter((each) => !isApart(each)).map(({ practice }) => practice));
  const first = new Map<string, string>();
  return findings.map((finding) => {
    const { standing, practice, at } = finding;
    if (!isApart(finding) || standing !== 'introduced' || shipped.has(practice)) return finding;
    const { path } = positions(at);
    if (!first.has(path)) first.set(path, practice);
    return { ...finding, besideWorse: first.get(path) !== practice };
  });
}

/** What is not reported beside its lines. */
export function inSummary<T extends Omit<ReviewedFinding, 'failing' | 'placement'>>(finding: T): ReviewedFinding {
  return { ...finding, failing: false, placement: { kind: 'summary' } };
}

/** What would be worth a comment without something worse of its cause is told with that. */
function toldAlong(findings: readonly ReviewedFinding[], policy: Policy): ReviewedFinding[] {
  const commented = new Set(findings.flatMap((each) => (isCommentWorthy(each, policy) ? [each.practice] : [])));
  return findings.map((finding) => {
    const { alone, practice, rule } = finding;
    const isBeside = alone !== undefined && (rule.lessBesideRoot || rule.change) && commented.has(practice);
    return isBeside && reaches(alone, policy.commentOn) ? { ...finding, toldAlong: true } : finding;
  });
}

function judgement(
  findings: readonly ReviewedFinding[],
  unread: readonly Unread[],
  change: Change,
  policy: Policy,
): { verdict: Verdict; reason: string } {
  const { failing, unverified } = deciding(findings, policy);
  // With nothing to compare with, everything counts.
  const brings = policy.gate === 'introduced' && change.base !== undefined ? 'this change introduces ' : '';
  const severity = `severity ${policy.failOn}${policy.failOn === 'critical' ? '' : ' or worse'}`;
  const fails = `${brings}${plural(failing.length, 'finding')} of ${severity}`;
  const unknown = unknownIn(unverified.length, unread, change);
  if (unknown.length > 0)
    return { verdict: 'error', reason: [...unknown, ...(failing.length > 0 ? [`and ${fails}`] : [])].join('; ') };
  if (failing.length > 0) return { verdict: 'fail', reason: fails };
  if (policy.failOn === 'never') return { verdict: 'pass', reason: 'no finding fails this review, as the policy says' };
  return { verdict: 'pass', reason: `${brings}no finding of ${severity}` };
}

/** Why neither pass nor fail would be true, whatever the policy lets fail. */
function unknownIn(unverified: number, unread: readonly Unread[], { incomplete }: Change): string[] {
  const refused = [...refusedFiles(unread).keys()];
  const files = new Set(unread.map(({ path }) => path)).size - refused.length;
  const unreadable = incomplete ?? (files > 0 ? `${plural(files, 'file')} could not be reviewed` : undefined);
  return [
    ...(unreadable === undefined ? [] : [unreadable]),
    ...(refused.length > 0 ? [`${refuserOf(refused)} refuses ${plural(refused.length, 'file')}`] : []),
    ...(unverified > 0 ? [`${plural(unverified, 'signature')} could not be verified`] : []),
  ];
}

export function countsOf(
  findings: readonly ReviewedFinding[],
  waived: readonly ReviewedFinding[],
  fixed: readonly ReviewedFinding[],
): Counts {
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  const counted = worstOfEach(findings);
  for (const { severity } of counted) bySeverity[severity] += 1;
  const introduced = counted.filter(({ standing }) => standing === 'introduced').length;
  return {
    introduced,
    existing: counted.length - introduced,
    fixed: worstOfEach(fixed).length,
    waived: worstOfEach(waived).length,
    bySeverity,
  };
}
