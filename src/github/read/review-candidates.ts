import { allPathsOf, type ChangedFile } from '../../change.ts';
import { readerOf } from '../../gather/links.ts';
import { touchesWorkflows, workflowsOf } from '../../gather/workflows.ts';
import { type ReviewStep, reviewSteps } from '../../model/workflow/review-workflow.ts';
import { leadsAstray, type Workflows } from '../../model/workflow/workflow-files.ts';
import type { Forge } from '../../ports.ts';

/** The steps that the one which runs could be, at the base and as the change has them. */
export interface Candidates {
  readonly before: readonly ReviewStep[];
  readonly now: readonly ReviewStep[];
  /** Whether the change touches the files around those of the base. */
  readonly altered: boolean;
  /** Whether what runs leads to where nobody can follow, so that the base may have said anything. */
  readonly astray: boolean;
}

/** What a step is run by. */
interface Running {
  /** The workflow that was started. */
  readonly path: string;
  readonly job: string | undefined;
}

/**
 * Finds out which steps of the base may have become the one that runs. It is one of the same job while that is called the same
 * and its checks are; else it could be any of its workflow, and of all those that the change touches.
 *
 * @returns undefined where the change does not touch how it is reviewed, or nothing was reviewed before
 */
export async function candidates(forge: Forge, running: Running): Promise<Candidates | undefined> {
  const change = await forge.change();
  if (!touchesWorkflows(change)) return undefined;
  const reader = readerOf(forge, change);
  const [old, fresh] = [await workflowsOf(reader, 'target'), await workflowsOf(reader, 'head')];
  const file = change.files.find(({ path }) => path === running.path);
  const formerly = file?.previousPath ?? running.path;
  const [steps, head] = [reviewSteps(old, formerly), reviewSteps(fresh, running.path)];
  const own = steps.filter(({ path }) => path === formerly);
  const nowOwn = head.filter(({ path }) => path === running.path);
  const ofJob = ({ jobs }: ReviewStep) => running.job !== undefined && jobs.includes(running.job);
  const [same, here] = [own.filter(ofJob), nowOwn.filter(ofJob)];
  const { paths } = await reader.tree('base');
  const astray = same.length === 0 && paths.includes(formerly) && leadsAstray(old, formerly, running.job);
  // The workflow is as it was, and runs what is of another repository.
  if (own.length === 0 && nowOwn.length === 0 && !file && !astray) return undefined;
  const before = same.length > 0 && areSeenAlike(same, here) ? same : mayBe(own, steps, change.files);
  if (before.length === 0 && !astray) return undefined;
  const altered = before.some((step) => isAltered(step, old, fresh));
  return { before, now: here.length > 0 ? here : nowOwn, altered, astray };
}

function mayBe(own: readonly ReviewStep[], all: readonly ReviewStep[], files: readonly ChangedFile[]): ReviewStep[] {
  const touched = new Set(allPathsOf(files));
  return all.filter((step) => own.includes(step) || touched.has(step.path) || touched.has(step.uses.at.source.path));
}

/** Whether the checks that people see, and may require, have the same names. */
function areSeenAlike(a: readonly ReviewStep[], b: readonly ReviewStep[]): boolean {
  const [x, y] = [a, b].map((steps) =>
    JSON.stringify(
      [
        ...new Set(
          steps.flatMap(({ names, variants }) =>
            variants.map((each) => JSON.stringify([names, each.get('check-name')?.text])),
          ),
        ),
      ].sort(),
    ),
  );
  return x === y;
}

function isAltered({ path, uses }: ReviewStep, old: Workflows, fresh: Workflows): boolean {
  return [path, uses.at.source.path].some((each) => old.get(each)?.text !== fresh.get(each)?.text);
}
