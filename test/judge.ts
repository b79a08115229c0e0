import { type Judgement, RuleRunner } from '../src/judge/judge.ts';
import type { Project } from '../src/model/project.ts';
import type { Policy } from '../src/policy/policy.ts';
import type { Rule } from '../src/rule.ts';

/** What rules find in one project. */
export function judge(project: Project, rules: readonly Rule[], policy: Policy): Judgement {
  const court = new RuleRunner(rules, policy);
  court.judge(project);
  return court.judgement;
}
