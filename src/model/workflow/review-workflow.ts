import type { Location } from '../../source.ts';
import { field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import {
  isWorkflowPath,
  localUses,
  usedFile,
  usesOf,
  type Workflows,
  workflowRoot,
  workflowSteps,
} from './workflow-files.ts';
import { entries, mostLegs, WorkflowScope } from './workflow-scope.ts';

/** A step of a workflow that runs layer-review, or a job that calls a workflow which does. */
export interface ReviewStep {
  /** The workflow that starts it, whatever files lead from there to the step. */
  readonly path: string;
  /** It and those, down to the one with the step. */
  readonly through: ReadonlySet<string>;
  /** The ids of the jobs around it, from the outermost. */
  readonly jobs: readonly string[];
  /** What these jobs are called where people see them. */
  readonly names: readonly string[];
  /** `owner/repo@ref` */
  readonly uses: YamlText;
  /** What is given under `with:`, and by what variables, for each combination of a matrix; filled in as far as it is known. */
  readonly variants: readonly ReadonlyMap<string, YamlText>[];
  /** The `if` of the jobs and of the steps. */
  readonly conditions: readonly YamlText[];
  /** `continue-on-error` of a job or a step, where it is anything but `false`. */
  readonly tolerance: YamlText | undefined;
  /** The events that start the workflow, each with its filters as one text. */
  readonly events: ReadonlyMap<string, string>;
  readonly eventsAt: Location;
}

/** What a change does to how layer-review is run. */
export interface WorkflowEdit {
  readonly path: string;
  readonly what:
    | 'gone'
    | 'event'
    | 'filter'
    | 'code'
    | 'version'
    | 'pin'
    | 'unpinned'
    | 'input'
    | 'condition'
    | 'tolerance'
    | 'job'
    | 'unclear';
  /** The input, the event, the action that is locked, or the check. */
  readonly name: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** Whether less would be told by it, or less would fail. */
  readonly weaker: boolean;
  readonly at: Location;
  /** Set where the place is there no longer. */
  readonly side?: 'base';
}

/** As deep as GitHub goes (https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations). */
const mostDeep = 10;
/** Parts of workflows on the way to reviews; what a change has beyond is not among what the base may have become. */
const mostParts = 500;

/**
 * The steps that run layer-review, in its own repository or in a copy that is called so, wherever workflows lead to them.
 *
 * @param first the workflow to begin with, before there are too many
 */
export function reviewSteps(workflows: Workflows, first?: string): ReviewStep[] {
  const called = new Set([...workflows.values()].flatMap((source) => localUses(source, workflows)));
  const budget = { left: mostParts };
  const inOrder = [...workflows.values()].sort((a, b) => Number(b.path === first) - Number(a.path === first));
  return inOrder.flatMap((source) => {
    if (!isWorkflowPath(source.path)) return [];
    const root = workflowRoot(source);
    const on = entries(root).find(({ name }) => name === 'on');
    const events = eventsOf(on?.value);
    // What another workflow calls is looked at from there.
    if (called.has(source.path) && [...events.keys()].every((event) => event === 'workflow_call')) return [];
    const begun = { path: source.path, events, eventsAt: on?.key.at ?? source.at(0, 0) };
    const scope = inputsOf(field(on?.value, 'workflow_call'), new WorkflowScope());
    return new Walk(workflows, begun, budget).workflow(root, [scope], outside);
  });
}

type Begun = Pick<ReviewStep, 'path' | 'events' | 'eventsAt'>;

/** What is around a step. */
interface Around {
  readonly jobs: readonly string[];
  readonly names: readonly string[];
  readonly parts: readonly YamlNode[];
  readonly deep: number;
}

const outside: Around = { jobs: [], names: [], parts: [], deep: 0 };

/** Follows one workflow through the files of its repository. */
class Walk {
  readonly #workflows: Workflows;
  readonly #begun: Begun;
  readonly #budget: { left: number };

  constructor(workflows: Workflows, begun: Begun, budget: { left: number }) {
    this.#workflows = workflows;
    this.#begun = begun;
    this.#budget = budget;
  }

  /** @param scopes what is known in it, for each combination of a matrix that calls it */
  workflow(root: YamlNode | undefined, scopes: readonly WorkflowScope[], around: Around): ReviewStep[] {
    const own = scopes.map((scope) => scope.withEnv(root));
    return entries(field(root, 'jobs')).flatMap(({ name: id, value: job }) => {
      if (![job, ...workflowSteps(job)].some((part) => this.#leadsOn(part))) return [];
      const inside: Around = {
        jobs: [...around.jobs, id],
        names: [...around.names, scalarText(field(job, 'name'))?.text ?? id],
        parts: around.parts,
        deep: around.deep,
      };
      const legs = own.flatMap((scope) => scope.legs(job));
      const parts = { ...inside, parts: [...around.parts, job] };
      return [
        ...this.#part(job, legs, inside, true),
        ...this.#steps(
          job,
          legs.map((leg) => leg.withEnv(job)),
          parts,
        ),
      ];
    });
  }

  #steps(node: YamlNode | undefined, legs: readonly WorkflowScope[], around: Around): ReviewStep[] {
    return workflowSteps(node).flatMap((step) => this.#part(step, legs, around, false));
  }

  /** A step, or a job that calls a workflow. */
  #part(part: YamlNode, outer: readonly WorkflowScope[], outside: Around, isJob: boolean): ReviewStep[] {
    if (!this.#leadsOn(part) || this.#budget.left <= 0) return [];
    this.#budget.left -= 1;
    const legs = outer.slice(0, mostLegs).map((leg) => leg.withEnv(part));
    const around = { ...outside, parts: [...outside.parts, part], deep: outside.deep + 1 };
    const inner = this.#within(part, legs, around, isJob);
    const uses = scalarText(field(part, 'uses'))!;
    if (inner.length > 0 || !isLayerReview(uses.text)) return inner;
    const { jobs, names, parts } = around;
    const step: ReviewStep = {
      ...this.#begun,
      ...{ jobs, names, uses },
      through: new Set([this.#begun.path, ...parts.map((each) => each.at.source.path)]),
      variants: legs.map((leg) => given(part, parts, leg)),
      conditions: parts.flatMap((each) => scalarText(field(each, 'if')) ?? []),
      tolerance: parts
        .flatMap((each) => scalarText(field(each, 'continue-on-error')) ?? [])
        .find(({ text }) => text !== 'false'),
    };
    return [step];
  }

  /** What a workflow or an action of the same repository does with what it is given. */
  #within(part: YamlNode, legs: readonly WorkflowScope[], around: Around, isJob: boolean): ReviewStep[] {
    const file = usedFile(this.#workflows, usesOf(part));
    if (!file || around.deep > mostDeep) return [];
    const root = workflowRoot(file);
    const declared = isJob ? field(field(root, 'on'), 'workflow_call') : root;
    // A workflow that is called knows no variables of its caller; an action does.
    const scopes = legs.map((leg) =>
      inputsOf(declared, isJob ? new WorkflowScope() : leg.onlyEnv()).with('inputs', leg.valuesOf(field(part, 'with'))),
    );
    return isJob ? this.workflow(root, scopes, around) : this.#steps(field(root, 'runs'), scopes, around);
  }

  /** Whether it is layer-review, or another file of the repository. */
  #leadsOn(part: YamlNode): boolean {
    const uses = usesOf(part);
    return isLayerReview(uses) || usedFile(this.#workflows, uses) !== undefined;
  }
}

/** The inputs that a workflow or an action declares, as they are where nobody gives them. */
function inputsOf(node: YamlNode | undefined, scope: WorkflowScope): WorkflowScope {
  return scope.with(
    'inputs',
    entries(field(node, 'inputs')).map(({ name, key, value }) => {
      const usual = field(value, 'default');
      return [name, usual?.kind === 'scalar' ? { text: usual.text, at: usual.at } : { text: '', at: key.at }] as const;
    }),
  );
}

/** The inputs of a step; the variables of what is around it count where it gives none. */
function given(step: YamlNode, around: readonly YamlNode[], leg: WorkflowScope): Map<string, YamlText> {
  const inEnv = around.flatMap((part) => leg.inputsInEnv(part));
  const own = leg.valuesOf(field(step, 'with')).map(([name, value]) => [name.toLowerCase(), value] as const);
  return new Map([...inEnv, ...own].filter(([, { text }]) => text.trim() !== ''));
}

/** Whether an action or a workflow is this one: in its own repository, or a copy that is called so. */
export function isLayerReview(uses: string): boolean {
  return /layer-review/i.test(uses);
}

/** What starts a workflow, by what stands under its `on`, each with its filters as one text. */
export function eventsOf(on: YamlNode | undefined): Map<string, string> {
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
