import { type Severity, severities } from '../problem.ts';
import { onlyInforms, type Rule } from '../rule.ts';
import type { Policy } from './policy.ts';
import { rulesByVersion } from './rule-versions.data.ts';

/** How severe a policy has what a rule reports; `off`: it is not asked. */
export type RuleSeverity = Severity | 'off';

/** How severe a policy has a rule that it asks. */
export interface Grade {
  readonly severity: Severity;
  /** Whether the rule is so new that it only informs: what it reports fails nothing and gets no comment of its own. */
  readonly informs: boolean;
  /** What the rule itself says that it is there, as a rule and at the worst. */
  readonly usual: Severity;
  readonly worst: Severity;
}

type Graded = Pick<Rule, 'id' | 'group' | 'profile' | 'severity' | 'since'>;
/** What decides how severe rules are. */
export type Grading = Pick<Policy, 'severities' | 'profile' | 'version' | 'over'>;

/** The minor versions whose rules a policy can keep, the oldest first. */
export const ruleVersions: readonly string[] = Object.keys(rulesByVersion);
/** Whose rules are those that there are. */
export const newestVersion = ruleVersions.at(-1)!;

/** The severity that a policy gives a rule; a rule's own name wins over its group's. */
export function severityOf(rule: Graded, policy: Grading): RuleSeverity {
  const grades = gradesOf(rule, policy).map(({ severity }) => severity);
  return severities.find((each) => grades.includes(each)) ?? 'off';
}

/** What a policy makes of a rule, and a floor below it: what is worse counts. None: it is not asked. */
export function gradesOf(rule: Graded, policy: Grading): readonly Grade[] {
  const below = policy.over ? gradesOf(rule, policy.over) : [];
  return [gradeOf(rule, policy) ?? [], below].flat();
}

/** Whether a rule is so new to a policy that it only informs. */
export function isTooNew(rule: Graded, policy: Grading): boolean {
  return gradesOf(rule, policy).every(({ informs }) => informs);
}

function gradeOf(rule: Graded, { severities: set, profile: asked, version }: Grading): Grade | undefined {
  const known = inVersion(version, rule);
  const { profile, usual, worst } = known ?? asItIs(rule);
  const own = set.get(rule.id);
  // Only its own name switches on a rule of the strict profile. A rule that needs a policy is silent without one.
  const ofGroup = profile === 'strict' && asked !== 'strict' ? 'off' : set.get(rule.group);
  const told = own ?? ofGroup;
  if (told === 'off') return undefined;
  const informs = own === undefined && known === undefined;
  return { severity: informs ? 'info' : (told ?? usual), informs, usual, worst };
}

interface VersionOfRule extends Pick<Grade, 'usual' | 'worst'> {
  readonly profile: Rule['profile'];
}

function asItIs({ profile, severity }: Graded): VersionOfRule {
  return { profile, usual: severity, worst: 'critical' };
}

/** What a rule was in a minor version; undefined where there was none such, or it only informed. */
function inVersion(version: string, rule: Graded): VersionOfRule | undefined {
  if (version === newestVersion) return onlyInforms(rule) ? undefined : asItIs(rule);
  // What a rule compares with, a policy says because it wants that compared.
  if (rule.profile === 'policy') return asItIs(rule);
  const until = ruleVersions.slice(0, ruleVersions.indexOf(version) + 1);
  const said = until.flatMap((each) => rulesByVersion[each]![rule.id] ?? []).at(-1);
  if (said === undefined) return undefined;
  const [range, profile = 'default'] = said.split(' ') as [string, VersionOfRule['profile']?];
  const [usual, worst = usual] = range.split('-') as [Severity, Severity?];
  return { profile, usual, worst };
}
