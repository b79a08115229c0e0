import { severities } from '../problem.ts';
import type { Location, Source } from '../source.ts';
import type { Comparison } from './change-comparison.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { field, scalarText, type YamlText } from './yaml/yaml-fields.ts';
import type { YamlNode } from './yaml/yaml-tree.ts';

/** A step of a workflow that runs layer-review, or a job that calls a workflow which does. */
export interface ReviewStep {
  readonly path: string;
  readonly job: string;
  /** `owner/repo@ref` */
  readonly uses: YamlText;
  /** What is given under `with:`; its expressions are as written. */
  readonly inputs: ReadonlyMap<string, YamlText>;
  /** The `if` of the job and of the step. */
  readonly conditions: readonly YamlText[];
  /** `continue-on-error` of the job and of the step, where it is anything but `false`. */
  readonly tolerance: YamlText | undefined;
  /** The events that start the workflow, each with its filters as one text. */
  readonly events: ReadonlyMap<string, string>;
  readonly eventsAt: Location;
}

/** What a change does to how layer-review is run. */
export interface WorkflowEdit {
  readonly path: string;
  readonly what: 'gone' | 'event' | 'filter' | 'code' | 'version' | 'input' | 'condition' | 'tolerance';
  /** The input or the event. */
  readonly name: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** Whether less would be told by it, or less would fail. */
  readonly weaker: boolean;
  readonly at: Location;
  /** Set where the place is there no longer. */
  readonly side?: 'base';
}

/** Whether a file is a workflow of GitHub Actions (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */
export function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Larger ones are nobody's workflow. */
const mostValues = 100_000;

/** The steps of a workflow that run layer-review, in its own repository or in a copy that is called so. */
export function reviewSteps(source: Source): ReviewStep[] {
  const { documents, size } = readYaml(source);
  const root = size > mostValues ? undefined : documents[0]?.root;
  const on = entries(root).find(({ name }) => name === 'on');
  const events = eventsOf(on?.value);
  return entries(field(root, 'jobs')).flatMap(({ name: job, value: body }) => {
    const steps = field(body, 'steps');
    return [body, ...(steps?.kind === 'sequence' ? steps.items : [])].flatMap((step): ReviewStep[] => {
      const uses = scalarText(field(step, 'uses'));
      if (!uses || !/layer-review/i.test(uses.text)) return [];
      const both = step === body ? [body] : [body, step];
      return [
        {
          path: source.path,
          job,
          uses,
          inputs: new Map(
            entries(field(step, 'with')).flatMap(({ name, value }) => {
              const given = scalarText(value);
              return given ? [[name.toLowerCase(), given] as const] : [];
            }),
          ),
          conditions: both.flatMap((each) => scalarText(field(each, 'if')) ?? []),
          tolerance: both
            .flatMap((each) => scalarText(field(each, 'continue-on-error')) ?? [])
            .find(({ text }) => text !== 'false'),
          events,
          eventsAt: on?.key.at ?? source.at(0, 0),
        },
      ];
    });
  });
}

/** What a change does to the steps that run layer-review; one that moves to another job or workflow is the same. */
export function workflowEdits({ files }: Comparison): WorkflowEdit[] {
  const sides = files.map(({ before, after }) => ({
    before: before && isWorkflowPath(before.path) ? reviewSteps(before) : [],
    after: after && isWorkflowPath(after.path) ? reviewSteps(after) : [],
  }));
  const pairs: [ReviewStep, ReviewStep][] = [];
  const [left, fresh]: [ReviewStep[], ReviewStep[]] = [[], []];
  for (const { before, after } of sides) {
    const rest = [...after];
    for (const old of before) {
      const same = rest.findIndex(({ job }) => job === old.job);
      if (same === -1) left.push(old);
      else pairs.push([old, ...rest.splice(same, 1)] as [ReviewStep, ReviewStep]);
    }
    fresh.push(...rest);
  }
  return [
    ...pairs.flatMap(editsOf),
    ...left.flatMap((old, i) => {
      const moved = fresh[i];
      if (moved) return editsOf([old, moved]);
      return [
        {
          ...nothing(old),
          what: 'gone' as const,
          was: old.uses.text,
          weaker: true,
          at: old.uses.at,
          side: 'base' as const,
        },
      ];
    }),
  ];
}

function nothing({ path }: ReviewStep) {
  return { path, name: '', was: undefined, is: undefined, weaker: false };
}

function editsOf([old, now]: readonly [ReviewStep, ReviewStep]): WorkflowEdit[] {
  const edits: WorkflowEdit[] = [];
  const add = (edit: Pick<WorkflowEdit, 'what' | 'at'> & Partial<WorkflowEdit>) =>
    edits.push({ ...nothing(now), ...edit });
  for (const [name, filter] of old.events) {
    const is = now.events.get(name);
    if (is === undefined) add({ what: 'event', name, weaker: ofPulls.includes(name), at: now.eventsAt });
    else if (is !== filter) add({ what: 'filter', name, at: now.eventsAt });
  }
  const [was, is] = [old.uses.text, now.uses.text];
  const other = codeOf(was) !== codeOf(is);
  if (was !== is) add({ what: other ? 'code' : 'version', was, is, weaker: other, at: now.uses.at });
  for (const name of new Set([...old.inputs.keys(), ...now.inputs.keys()])) {
    const [before, after] = [old.inputs.get(name)?.text, now.inputs.get(name)];
    if (before === after?.text || name === 'token') continue;
    add({
      what: 'input',
      name,
      was: before,
      is: after?.text,
      weaker: isWeaker(name, before, after?.text),
      at: (after ?? now.uses).at,
    });
  }
  const known = new Set(old.conditions.map(({ text }) => bare(text)));
  const condition = now.conditions.find(({ text }) => !known.has(bare(text)));
  if (condition) add({ what: 'condition', is: condition.text, weaker: true, at: condition.at });
  if (now.tolerance && !old.tolerance)
    add({ what: 'tolerance', is: now.tolerance.text, weaker: true, at: now.tolerance.at });
  return edits;
}

/** Events by which pull requests are reviewed. */
const ofPulls = ['pull_request', 'pull_request_target', 'merge_group', 'workflow_run'];

/** From what tells or fails most to what does least. */
const scales: Readonly<Record<string, { readonly usual: string; readonly from: readonly string[] }>> = {
  'fail-on': { usual: 'high', from: [...[...severities].reverse(), 'never'] },
  gate: { usual: 'introduced', from: ['all', 'introduced'] },
  profile: { usual: 'default', from: ['strict', 'default'] },
  scope: { usual: 'changed', from: ['all', 'affected', 'changed'] },
};

/** Where that cannot be known, such as of an expression or of a policy elsewhere, it is. */
function isWeaker(name: string, was: string | undefined, is: string | undefined): boolean {
  if (name === 'policy') return true;
  const scale = scales[name];
  if (!scale) return false;
  const [before, after] = [was, is].map((each) => scale.from.indexOf(each || scale.usual)) as [number, number];
  return before === -1 || after === -1 || after > before;
}

function codeOf(uses: string): string {
  return uses.split('@')[0]!.toLowerCase();
}

/** `${{ a }}` and `a` are one condition. */
function bare(condition: string): string {
  return condition
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function eventsOf(on: YamlNode | undefined): Map<string, string> {
  if (on?.kind === 'scalar') return new Map([[on.text, '']]);
  if (on?.kind === 'sequence')
    return new Map(on.items.flatMap((each) => (each.kind === 'scalar' ? [[each.text, '']] : [])));
  return new Map(entries(on).map(({ name, value }) => [name, said(value)]));
}

function said(node: YamlNode): string {
  if (node.kind === 'scalar') return node.text === '' ? '' : JSON.stringify(node.text);
  if (node.kind === 'sequence') return `[${node.items.map(said).sort().join()}]`;
  return `{${entries(node)
    .map(({ name, value }) => `${JSON.stringify(name)}:${said(value)}`)
    .sort()
    .join()}}`;
}

function entries(node: YamlNode | undefined) {
  return node?.kind === 'mapping' ? [...node.entries.values()] : [];
}
