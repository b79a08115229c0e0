import { type Comparison, pathsNow } from '../../model/change-comparison.ts';
import { lockEdits } from '../../model/workflow/actions-lock.ts';
import { jobNames } from '../../model/workflow/job-names.ts';
import { isWeaker, usualCheckName } from '../../model/workflow/review-inputs.ts';
import {
  isLayerReview,
  type ReviewStep,
  reviewSteps,
  type WorkflowEdit,
} from '../../model/workflow/review-workflow.ts';
import { isUnsettled, mayBe } from '../../model/workflow/workflow-expressions.ts';
import { disagreement } from '../../model/yaml/agreement.ts';
import type { YamlText } from '../../model/yaml/yaml-fields.ts';
import type { Source } from '../../source.ts';

/** What a change does to how layer-review is run and to the name of its check; a step that moves elsewhere is the same. */
export function workflowEdits(comparison: Comparison): WorkflowEdit[] {
  const { before, after } = comparison.workflows;
  const currentPath = pathsNow(comparison);
  const fresh = reviewSteps(after);
  const left: ReviewStep[] = [];
  const pairs: (readonly [ReviewStep, ReviewStep])[] = [];
  const take = (old: ReviewStep, isSame: (now: ReviewStep) => boolean) => {
    const same = fresh.findIndex(isSame);
    if (same === -1) left.push(old);
    else pairs.push([old, fresh.splice(same, 1)[0]!]);
  };
  const steps = reviewSteps(before);
  const unclear = unclearEdits(comparison, [...steps, ...fresh]);
  for (const old of steps) {
    const path = currentPath(old.path);
    take(old, (now) => now.path === path && now.jobs.join() === old.jobs.join());
  }
  // In the same workflow before any other.
  for (const old of left.splice(0)) take(old, (now) => now.path === currentPath(old.path));
  for (const old of left.splice(0)) take(old, () => true);
  return [
    ...pairs.flatMap(editsOf),
    ...left.map((old) => ({
      ...nothing(old),
      what: 'gone' as const,
      was: old.uses.text,
      weaker: true,
      at: old.uses.at,
      side: 'base' as const,
    })),
    ...lockEdits(comparison.workflows, steps),
    ...unclear,
    ...namesakes(comparison, steps),
  ];
}

/** What changed on the way to a review, or names one, and may be something else to GitHub than it is to us. */
function unclearEdits(comparison: Comparison, steps: readonly ReviewStep[]): WorkflowEdit[] {
  const { before, after } = comparison.workflows;
  const currentPath = pathsNow(comparison);
  const former = new Map([...before].map(([path, source]) => [currentPath(path), source]));
  const matters = ({ path, text }: Source) => isLayerReview(text) || steps.some(({ through }) => through.has(path));
  return [...new Set([...former.keys(), ...after.keys()])].flatMap((path) => {
    const [old, now] = [former.get(path), after.get(path)];
    if (old?.text === now?.text) return [];
    const [was, is] = [old, now].map((source) => (source && matters(source) ? disagreement(source) : undefined));
    const at = is ?? was;
    if (!at) return [];
    const edit: WorkflowEdit = { ...unchanged, path: at.source.path, what: 'unclear', weaker: true, at };
    return [is ? edit : { ...edit, side: 'base' }];
  });
}

/** Jobs whose check is called like one that layer-review posts, and was not before. */
function namesakes({ workflows }: Comparison, steps: readonly ReviewStep[]): WorkflowEdit[] {
  const checks = steps.flatMap(({ variants }) =>
    variants.map((each) => each.get('check-name')?.text ?? usualCheckName),
  );
  const known = new Set(jobNames(workflows.before).map(({ text }) => text));
  return jobNames(workflows.after).flatMap(({ text, at }): WorkflowEdit[] => {
    // GitHub does not say whether case matters to it.
    const name = checks.find((each) => mayBe(text.toLowerCase(), each.toLowerCase()));
    if (name === undefined || known.has(text)) return [];
    return [{ ...unchanged, path: at.source.path, what: 'job', name, weaker: !isUnsettled(text), at }];
  });
}

const unchanged = { name: '', was: undefined, is: undefined, weaker: false };

function nothing({ path }: ReviewStep) {
  return { path, ...unchanged };
}

function editsOf([old, now]: readonly [ReviewStep, ReviewStep]): WorkflowEdit[] {
  const edits: WorkflowEdit[] = [];
  const add = (edit: Pick<WorkflowEdit, 'what' | 'at'> & Partial<WorkflowEdit>) =>
    edits.push({ ...nothing(now), path: edit.at.source.path, ...edit });
  for (const [name, filter] of old.events) {
    const is = now.events.get(name);
    if (is === undefined) add({ what: 'event', name, weaker: ofPulls.includes(name), at: now.eventsAt });
    else if (is !== filter) add({ what: 'filter', name, at: now.eventsAt });
  }
  const [was, is] = [old.uses.text, now.uses.text];
  const other = codeOf(was) !== codeOf(is);
  if (was !== is) add({ what: other ? 'code' : 'version', was, is, weaker: other, at: now.uses.at });
  for (const edit of inputEdits(old, now)) add(edit);
  const known = new Set(old.conditions.map(({ text }) => bare(text)));
  const condition = now.conditions.find(({ text }) => !known.has(bare(text)));
  if (condition) add({ what: 'condition', is: condition.text, weaker: true, at: condition.at });
  if (now.tolerance && !old.tolerance)
    add({ what: 'tolerance', is: now.tolerance.text, weaker: true, at: now.tolerance.at });
  return edits;
}

function inputEdits(
  old: ReviewStep,
  now: ReviewStep,
): Pick<WorkflowEdit, 'what' | 'name' | 'was' | 'is' | 'weaker' | 'at'>[] {
  const names = new Set([...old.variants, ...now.variants].flatMap((each) => [...each.keys()]));
  return [...names].flatMap((name) => {
    const [before, after] = [given(old, name), given(now, name)];
    if (name === 'token' || sameTexts(before, after)) return [];
    const weakens = (was: YamlText | undefined, is: YamlText | undefined) => isWeaker(name, was?.text, is?.text);
    return [
      {
        what: 'input' as const,
        name,
        was: shown(before),
        is: shown(after),
        weaker:
          before.some((was) => after.every((is) => weakens(was, is))) ||
          after.some((is) => before.every((was) => weakens(was, is))),
        at: after.find((each) => each)?.at ?? now.uses.at,
      },
    ];
  });
}

/** Events by which pull requests are reviewed. */
const ofPulls = ['pull_request', 'pull_request_target', 'merge_group', 'workflow_run'];

function codeOf(uses: string): string {
  return uses.split('@')[0]!.toLowerCase();
}

/** What an input is in each combination of a matrix; undefined where nobody gives it. */
function given({ variants }: ReviewStep, name: string): (YamlText | undefined)[] {
  const values = variants.map((each) => each.get(name));
  return values.filter((value, i) => values.findIndex((other) => other?.text === value?.text) === i);
}

function sameTexts(a: readonly (YamlText | undefined)[], b: readonly (YamlText | undefined)[]): boolean {
  const [x, y] = [a, b].map((values) => JSON.stringify(values.map((each) => each?.text ?? '').sort()));
  return x === y;
}

function shown(values: readonly (YamlText | undefined)[]): string | undefined {
  const texts = values.flatMap((each) => each?.text ?? []);
  return texts.length > 0 ? texts.join(', ') : undefined;
}

/** `${{ a }}` and `a` are one condition. */
function bare(condition: string): string {
  return condition
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
