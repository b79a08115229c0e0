import { type Judgement, RuleRunner } from '../src/judge/judge.ts';
import type { Project } from '../src/model/project.ts';
import type { Policy } from '../src/policy/policy.ts';
import type { Rule } from '../src/rule.ts';

/** What rules find in one project, proving that they read no more than they declare. */
export function judge(project: Project, rules: readonly Rule[], policy: Policy): Judgement {
  const runner = new RuleRunner(rules, policy, undefined, true);
  runner.judge(project);
  return runner.judgement;
}
