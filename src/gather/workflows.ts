import { allPathsOf, type Change, type Place } from '../change.ts';
import { isBuildPlan, plansFor } from '../known/build-plans.ts';
import { actionsLockPath } from '../model/workflow/actions-lock.ts';
import { isActionPath, isWorkflowPath, localUses, type Workflows } from '../model/workflow/workflow-files.ts';
import type { Source } from '../source.ts';
import { once } from '../text/once.ts';
import type { Reader } from './links.ts';
import { readSources } from './read-sources.ts';

/** Of one side; more are nobody's. */
const mostFiles = 200;
/** How far one file leads to another. */
const mostRounds = 10;

/** Whether a change touches what says how it is reviewed. */
export function touchesWorkflows({ files }: Pick<Change, 'files'>): boolean {
  return allPathsOf(files).some(saysHowToReview);
}

/** Whether a change touches what says what workflows build: they themselves, or what they give to their builders. */
export function touchesBuilds(change: Pick<Change, 'files'>): boolean {
  return touchesWorkflows(change) || allPathsOf(change.files).some(isBuildPlan);
}

function saysHowToReview(path: string): boolean {
  return isWorkflowPath(path) || isActionPath(path) || path === actionsLockPath;
}

/**
 * Reads the workflows of a side with the local workflows and actions that they use, what they give to builders that go by
 * files, and the file that locks actions: once for all that ask a reader.
 *
 * @param side of `target`, what the base has by these names
 * @param quick whether a quick look at the tree will do
 */
export function workflowsOf(
  reader: Pick<Reader, 'read' | 'tree'>,
  side: Place,
  quick: boolean = false,
): Promise<Workflows> {
  const known = knownTo(reader);
  const key = `${side} ${quick}`;
  const workflows = known.get(key) ?? readWorkflows(reader, side, quick);
  known.set(key, workflows);
  return workflows;
}

const knownTo = once((_: object) => new Map<string, Promise<Workflows>>());

async function readWorkflows(reader: Pick<Reader, 'read' | 'tree'>, side: Place, quick: boolean): Promise<Workflows> {
  const { paths } = await reader.tree(side === 'head' ? 'head' : 'base', quick);
  const there = new Set(paths);
  const found = new Map<string, Source>();
  const asked = new Set<string>();
  let wanted = paths.filter((path) => isWorkflowPath(path) || path === actionsLockPath);
  for (let round = 0; round < mostRounds && wanted.length > 0; round++) {
    const next = wanted.slice(0, mostFiles - asked.size);
    for (const path of next) asked.add(path);
    const read = await readSources(reader, side, next);
    for (const source of read) found.set(source.path, source);
    const steps = read.filter(({ path }) => isWorkflowPath(path) || isActionPath(path));
    const used = [...steps.flatMap((source) => localUses(source, there)), ...plansFor(steps, paths)];
    wanted = [...new Set(used)].filter((path) => !asked.has(path));
  }
  return found;
}
