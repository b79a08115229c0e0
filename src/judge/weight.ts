import type { Finding } from '../finding.ts';
import { lowered, type Problem, reaches, type Severity, severities } from '../problem.ts';
import { givesPower, onlyInforms, type Rule } from '../rule.ts';

/** What is so of a subject by the roles of its files. */
export interface ByRoles {
  /** Whether it is named for developers. */
  readonly forDevelopers: boolean;
  /** Whether only tests or examples use it. */
  readonly forTests: boolean;
  /** Whether its whole file is one of a test, of an example or of a demonstration, on which nobody relies. */
  readonly onTrial: boolean;
}

/** What bears on how severe a problem is. */
export interface Circumstances extends ByRoles {
  /** What is so by what new files say of themselves: it counts for what opens nothing but what runs. */
  readonly claimed?: ByRoles;
  /** Whether it is a service that is root on its host, whatever else it is given. */
  readonly rootOnHost: boolean;
}

/** A rule, and how severe the policy has it. */
interface Applied {
  readonly rule: Rule;
  readonly severity: Severity;
}

/**
 * How severe a problem is where it was found: less where developers work, where its file is one on which nobody relies, and
 * little beside something that is as bad as can be.
 */
export function weighed(
  problem: Problem,
  applied: Applied,
  circumstances: Circumstances,
): Pick<Finding, 'message' | 'severity' | 'alone' | 'onTrial'> {
  const { claimed } = circumstances;
  const own = weight(problem, applied, circumstances);
  const less =
    claimed && opensOnlyItself(applied.rule, problem, own)
      ? weight(problem, applied, { ...circumstances, ...claimed })
      : own;
  if (reaches(less.severity, own.severity)) return { ...own, message: problem.message };
  return {
    ...less,
    message: [
      ...problem.message,
      ' This weighs less because the first comment of the new file says that it is not for production.',
    ],
  };
}

/** Whether a problem harms nobody but who runs what has it: a password that somebody made up, an open port. */
function opensOnlyItself(rule: Rule, { issued }: Problem, { severity }: Pick<Finding, 'severity'>): boolean {
  const isOpening = rule.group === 'secrets' || rule.group === 'network';
  return isOpening && severity !== 'critical' && !issued && !rule.everywhere && !givesPower(rule);
}

function weight(
  problem: Problem,
  { rule, severity }: Applied,
  { forDevelopers, forTests, onTrial, rootOnHost }: Circumstances,
): Pick<Finding, 'severity' | 'alone' | 'onTrial'> {
  if (problem.advice) return { severity: 'info', ...(onTrial && { onTrial }) };
  const isOnTrial = onTrial && !rule.everywhere && !problem.issued;
  const own = isOnTrial ? severityOnTrial(rule, problem.severity) : problem.severity;
  const opensToPeers = forDevelopers && (rule.lessForDevelopers ?? problem.lessForDevelopers ?? false);
  const opensNothing = forTests && rule.group === 'secrets' && !problem.issued && !rule.everywhere && !givesPower(rule);
  const steps =
    Number(!isOnTrial && (opensToPeers || opensNothing)) +
    Number(rule.lessForTests === true && forDevelopers && forTests);
  const alone = lowered(graded(rule, severity, own), steps);
  const isLittle = rule.lessBesideRoot && rootOnHost && reaches(alone, 'low');
  return { ...(isLittle ? { severity: 'low', alone } : { severity: alone }), ...(onTrial && { onTrial }) };
}

/** A step less; and what can do harm to nothing but the containers themselves fails no review. */
function severityOnTrial(rule: Rule, own = rule.severity): Severity {
  const less = lowered(own, 1);
  return givesPower(rule) || !reaches(less, 'high') ? less : 'medium';
}

/** A rule that grades its problems keeps the distance when a policy moves the rule up or down. */
function graded(rule: Rule, severity: Severity, own: Severity | undefined): Severity {
  if (!own || (severity === 'info' && onlyInforms(rule))) return severity;
  const rank = (each: Severity) => severities.indexOf(each);
  const moved = rank(own) + rank(severity) - rank(rule.severity);
  return severities[Math.max(0, Math.min(severities.length - 1, moved))]!;
}
