import { nameOf } from '../text/path.ts';
import { buildActions, type PlanFiles, type Planner } from './build-actions.data.ts';

const plans: readonly PlanFiles[] = Object.values(buildActions.plans);

/** Whether a file may be one by which a builder goes. */
export function isBuildPlan(path: string): boolean {
  return plans.some((plan) => isCalled(path, plan));
}

/** Whether it may be one of a builder. */
export function isPlanOf(path: string, planner: Planner): boolean {
  return isCalled(path, buildActions.plans[planner]);
}

/** Of some paths, those by which builders may go that some workflows use. */
export function plansFor(workflows: readonly { readonly text: string }[], paths: readonly string[]): readonly string[] {
  const used = plans.filter(({ word }) => workflows.some(({ text }) => text.includes(word)));
  return used.flatMap((plan) => paths.filter((path) => isCalled(path, plan)));
}

function isCalled(path: string, { called, endings }: PlanFiles): boolean {
  const name = nameOf(path);
  return name.includes(called) && endings.some((ending) => name.endsWith(ending));
}
