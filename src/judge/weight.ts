import type { RolesOf } from '../facts/roles/named-roles.ts';
import type { Finding } from '../finding.ts';
import { withoutShown } from '../known/path-roles.ts';
import type { Grade } from '../policy/rule-severity.ts';
import { lowered, type Problem, reaches, type Severity, severities } from '../problem.ts';
import { givesPower, type Rule } from '../rule.ts';

/** What is so of a subject by the roles of its files. */
export interface ByRoles {
  /** Whether it is named for developers. */
  readonly forDevelopers: boolean;
  /** Whether only tests or examples use it. */
  readonly forTests: boolean;
  /** Whether its whole file is one of a test, of an example or of a demonstration, on which nobody relies. */
  readonly onTrial: boolean;
  /** Whether it is a service of compose files that developers start, as they are called or as they show. */
  readonly startedByDevelopers?: boolean;
  /** Whether it is a service that tests make for themselves, with all that is in it. */
  readonly madeByTests?: boolean;
  /** Whether it is for developers only by what else its file has, which nothing says. */
  readonly isShown?: boolean;
  /** Whether it is a service of which nothing says that it is deployed. */
  readonly isUndeployed?: boolean;
}

/** Whether something is there for developers, and whether only what a file shows says so. */
export function developersBy(
  rolesOf: RolesOf,
  is: (rolesOf: RolesOf) => boolean,
): Pick<ByRoles, 'forDevelopers' | 'isShown'> {
  const forDevelopers = is(rolesOf);
  return { forDevelopers, isShown: forDevelopers && !is((source) => withoutShown(rolesOf(source))) };
}

/** What bears on how severe a problem is. */
export interface Circumstances extends ByRoles {
  /** What is so by what new files say of themselves: it counts for what opens nothing but what runs. */
  readonly claimed?: ByRoles;
  /** Whether it is a service that is root on its host, whatever else it is given. */
  readonly rootOnHost: boolean;
  /** Whether a change adds its file. */
  readonly isAdded?: boolean;
  /** Whether it is a service that gets no more of its host than one user has: the base says so, or the file shows it. */
  readonly rootless?: boolean;
}

/** A rule, and how severe the policy has it: by several versions of the rules, what is worse counts. */
interface Applied {
  readonly rule: Rule;
  readonly grades: readonly Grade[];
}

type Weight = Pick<Finding, 'severity' | 'alone' | 'onTrial' | 'apart' | 'informs'>;

/**
 * How severe a problem is where it was found: less where developers work, where its file is one on which nobody relies, and
 * little beside something that is as bad as can be.
 */
export function weighed(
  problem: Problem,
  applied: Applied,
  circumstances: Circumstances,
): Weight & Pick<Finding, 'message'> {
  const { claimed } = circumstances;
  const own = { ...weight(problem, applied, circumstances), ...(isApart(circumstances) && { apart: true }) };
  if (circumstances.rootless && isOfRoot(applied.rule) && reaches(own.severity, 'high')) {
    const { severity, alone } = own;
    const less = { severity: lowered(severity, 1), ...(alone && { alone: lowered(alone, 1) }) };
    return { ...own, ...less, message: [...problem.message, ' What runs it is rootless: it gets what its user has.'] };
  }
  const less =
    claimed && opensOnlyItself(applied.rule, problem, own)
      ? weight(problem, applied, { ...circumstances, ...claimed })
      : own;
  if (reaches(less.severity, own.severity)) return { ...own, message: problem.message };
  return {
    ...own,
    ...less,
    message: [
      ...problem.message,
      ' This weighs less because the new file shows that it is not for production, or the new README beside it says so.',
    ],
  };
}

/** Whether a problem is a part of being root on the host. A socket says by itself whose it is. */
function isOfRoot({ lessBesideRoot, trust }: Rule): boolean {
  return lessBesideRoot === true || trust === 'privileged';
}

/** Whether developers start all of it, or new files say of themselves that nobody relies on them, of which nothing else is known. */
function isApart({ claimed, ...known }: Circumstances): boolean {
  const roles = ['forDevelopers', 'forTests', 'onTrial'] as const;
  return (
    known.startedByDevelopers === true || (claimed !== undefined && roles.some((role) => claimed[role] && !known[role]))
  );
}

/** Whether a problem harms nobody but who runs what has it: a password that somebody made up, an open port. */
function opensOnlyItself(rule: Rule, { issued }: Problem, { severity }: Pick<Finding, 'severity'>): boolean {
  const isOpening = rule.group === 'secrets' || rule.group === 'network';
  return isOpening && severity !== 'critical' && !issued && !rule.everywhere && !givesPower(rule);
}

function weight(problem: Problem, { rule, grades }: Applied, circumstances: Circumstances): Weight {
  const { onTrial } = circumstances;
  const weights = grades.map((grade): Weight => {
    if (!problem.advice && !grade.informs) return weightBy(problem, rule, grade, circumstances);
    return { severity: 'info', ...(onTrial && { onTrial }), ...(grade.informs && { informs: true }) };
  });
  const own = weights.reduce((worst, each) => (isWorse(each, worst) ? each : worst));
  // What chance made may open something that stays.
  const isOpen = (rule.group === 'network' || problem.guessed) && opensToPeers(rule, problem);
  // A program that everyone comes to through the host's network.
  const isDoor = rule.cause === 'host' && problem.cause === 'door';
  const isLess =
    circumstances.isUndeployed &&
    own.severity === 'high' &&
    (isDoor || (isOpen && opensOnlyItself(rule, problem, own)));
  return isLess ? { ...own, severity: 'medium', alone: own.alone ?? own.severity } : own;
}

function isWorse(a: Weight, b: Weight): boolean {
  return a.severity === b.severity ? b.informs === true && !a.informs : reaches(a.severity, b.severity);
}

function weightBy(
  problem: Problem,
  rule: Rule,
  grade: Grade,
  { forDevelopers, forTests, onTrial, rootOnHost, isAdded, isShown = false, madeByTests = forTests }: Circumstances,
): Weight {
  const isOnTrial = onTrial && !rule.everywhere && !problem.issued;
  const said = problem.severity && inVersion(problem.severity, rule, grade);
  const own = isOnTrial ? severityOnTrial(rule, said ?? grade.usual) : said;
  const isTheirSecret = forTests && rule.group === 'secrets' && !problem.issued && !rule.everywhere;
  const opensNothing = (isTheirSecret || (rule.lessForTests === true && madeByTests)) && !givesPower(rule);
  const isHeld = isHeldUp(problem, isAdded) && reaches(graded(grade, said), 'high');
  const where = (isTheirs: boolean) => {
    const less = lowered(
      graded(grade, own),
      Number(!isOnTrial && ((isTheirs && opensToPeers(rule, problem)) || opensNothing)) +
        Number(isTheirs && ((rule.lessForTests === true && madeByTests) || forgesLogins(rule, problem))),
    );
    return isHeld && !reaches(less, 'high') ? 'high' : less;
  };
  const ofDevelopers = problem.ofDevelopers === true;
  const alone = where(forDevelopers || ofDevelopers);
  const isLittle = rule.lessBesideRoot && rootOnHost && reaches(alone, 'low');
  // Who takes that away, or adds something, makes nothing of it worse.
  const unshown = isShown ? where(ofDevelopers) : alone;
  const told = unshown === alone ? { severity: alone } : { severity: alone, alone: unshown };
  return { ...(isLittle ? { severity: 'low', alone } : told), ...(onTrial && { onTrial }) };
}

/** Whether a problem weighs less where only those come to it who work there. */
function opensToPeers(rule: Rule, problem: Problem): boolean {
  return rule.lessForDevelopers ?? problem.lessForDevelopers ?? false;
}

/** Whether who guesses it forges the logins of those who use a program: where developers work nobody does. */
function forgesLogins({ group }: Rule, { guessed, severity, letsIn }: Problem): boolean {
  return group === 'secrets' && guessed === true && severity === 'high' && !letsIn;
}

/** Whether what has a part of its host is `high` also where developers or tests start it. */
function isHeldUp({ isReached }: Problem, isAdded = false): boolean {
  return isReached !== undefined && (isReached || isAdded);
}

/** A step less; and what can do harm to nothing but the containers themselves fails no review. */
function severityOnTrial(rule: Rule, own: Severity): Severity {
  const less = lowered(own, 1);
  return givesPower(rule) || !reaches(less, 'high') ? less : 'medium';
}

/** A rule that grades its problems keeps the distance when a policy moves the rule up or down. */
function graded({ severity, usual }: Grade, own: Severity | undefined): Severity {
  return own ? ranked(rankOf(own) + rankOf(severity) - rankOf(usual)) : severity;
}

/** What a rule says of a problem, as far as that is no worse than in a version: there it was as much less as the rule, or as its worst. */
function inVersion(own: Severity, rule: Rule, { usual, worst }: Grade): Severity {
  const less = Math.max(0, rankOf(usual) - rankOf(rule.severity));
  return ranked(Math.max(rankOf(own) + less, rankOf(worst)));
}

/** From the worst on. */
function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

function ranked(rank: number): Severity {
  return severities[Math.max(0, Math.min(severities.length - 1, rank))]!;
}
