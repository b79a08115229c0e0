import type { Location } from '../../source.ts';
import { entries, field, scalarText } from '../yaml/yaml-fields.ts';
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
import { mostLegs, WorkflowScope } from './workflow-scope.ts';

/** Where a workflow begins. */
export interface Begun {
  /** The workflow that starts it, whatever files lead from there to the step. */
  readonly path: string;
  /** The events that start the workflow, each with its filters as one text. */
  readonly events: ReadonlyMap<string, string>;
  readonly eventsAt: Location;
}

/** A step, or a job that calls a workflow, as workflows lead to it. */
export interface WalkedPart extends Begun {
  readonly part: YamlNode;
  /** The ids of the jobs around it, from the outermost. */
  readonly jobs: readonly string[];
  /** What these jobs are called where people see them. */
  readonly names: readonly string[];
  /** The jobs and steps around it, from the outermost, and itself. */
  readonly parts: readonly YamlNode[];
  /** What is known in it, for each combination of a matrix. */
  readonly legs: readonly WorkflowScope[];
}

/** As deep as GitHub goes (https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations). */
const mostDeep = 10;
/** Parts of workflows on the way to what is looked for; more are not looked at. */
const mostParts = 500;

/**
 * The steps and jobs of some kind, wherever workflows lead to them: through workflows and actions of the same repository,
 * with what these are given.
 *
 * @param isWanted whether a step, or a job that calls a workflow, is one of them
 * @param first the workflow to begin with, before there are too many
 */
export function partsLeadingTo(
  workflows: Workflows,
  isWanted: (part: YamlNode) => boolean,
  first?: string,
): WalkedPart[] {
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
    return new Walk({ workflows, begun, budget, isWanted }).workflow(root, [scope], outside);
  });
}

/** What is around a part. */
interface Around extends Pick<WalkedPart, 'jobs' | 'names' | 'parts'> {
  readonly deep: number;
}

const outside: Around = { jobs: [], names: [], parts: [], deep: 0 };

interface Walking {
  readonly workflows: Workflows;
  readonly begun: Begun;
  readonly budget: { left: number };
  readonly isWanted: (part: YamlNode) => boolean;
}

/** Follows one workflow through the files of its repository. */
class Walk {
  readonly #walking: Walking;

  constructor(walking: Walking) {
    this.#walking = walking;
  }

  /** @param scopes what is known in it, for each combination of a matrix that calls it */
  workflow(root: YamlNode | undefined, scopes: readonly WorkflowScope[], around: Around): WalkedPart[] {
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
          legs.map((leg) => leg.withEnv(job).withoutWritten(scriptsOf(job))),
          parts,
        ),
      ];
    });
  }

  #steps(node: YamlNode | undefined, legs: readonly WorkflowScope[], around: Around): WalkedPart[] {
    return workflowSteps(node).flatMap((step) => this.#part(step, legs, around, false));
  }

  /** A step, or a job that calls a workflow. */
  #part(part: YamlNode, outer: readonly WorkflowScope[], outside: Around, isJob: boolean): WalkedPart[] {
    if (!this.#leadsOn(part) || this.#walking.budget.left <= 0) return [];
    this.#walking.budget.left -= 1;
    const legs = outer.slice(0, mostLegs).map((leg) => leg.withEnv(part));
    const around = { ...outside, parts: [...outside.parts, part], deep: outside.deep + 1 };
    const inner = this.#within(part, legs, around, isJob);
    if (inner.length > 0 || !this.#walking.isWanted(part)) return inner;
    const { jobs, names, parts } = around;
    return [{ ...this.#walking.begun, part, jobs, names, parts, legs }];
  }

  /** What a workflow or an action of the same repository does with what it is given. */
  #within(part: YamlNode, legs: readonly WorkflowScope[], around: Around, isJob: boolean): WalkedPart[] {
    const file = usedFile(this.#walking.workflows, usesOf(part));
    if (!file || around.deep > mostDeep) return [];
    const root = workflowRoot(file);
    const declared = isJob ? field(field(root, 'on'), 'workflow_call') : root;
    // A workflow that is called knows no variables of its caller; an action does.
    const scopes = legs.map((leg) =>
      inputsOf(declared, isJob ? new WorkflowScope() : leg.onlyEnv()).with('inputs', leg.valuesOf(field(part, 'with'))),
    );
    return isJob ? this.workflow(root, scopes, around) : this.#steps(field(root, 'runs'), scopes, around);
  }

  /** Whether it is wanted, or another file of the repository. */
  #leadsOn(part: YamlNode): boolean {
    return this.#walking.isWanted(part) || usedFile(this.#walking.workflows, usesOf(part)) !== undefined;
  }
}

function scriptsOf(job: YamlNode): string[] {
  return workflowSteps(job).flatMap((step) => scalarText(field(step, 'run'))?.text ?? []);
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
