import type { Location } from '../../source.ts';
import { field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { usesOf, type Workflows } from './workflow-files.ts';
import type { WorkflowScope } from './workflow-scope.ts';
import { partsLeadingTo, type WalkedPart } from './workflow-walk.ts';

/** A step of a workflow that runs layer-review, or a job that calls a workflow which does. */
export interface ReviewStep extends Omit<WalkedPart, 'part' | 'parts' | 'legs'> {
  /** It and those, down to the one with the step. */
  readonly through: ReadonlySet<string>;
  /** `owner/repo@ref` */
  readonly uses: YamlText;
  /** What is given under `with:`, and by what variables, for each combination of a matrix; filled in as far as it is known. */
  readonly variants: readonly ReadonlyMap<string, YamlText>[];
  /** The `if` of the jobs and of the steps. */
  readonly conditions: readonly YamlText[];
  /** `continue-on-error` of a job or a step, where it is anything but `false`. */
  readonly tolerance: YamlText | undefined;
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

/**
 * The steps that run layer-review, in its own repository or in a copy that is called so, wherever workflows lead to them.
 *
 * @param first the workflow to begin with, before there are too many
 */
export function reviewSteps(workflows: Workflows, first?: string): ReviewStep[] {
  return partsLeadingTo(workflows, (part) => isLayerReview(usesOf(part)), first).map(
    ({ part, parts, legs, ...walked }) => ({
      ...walked,
      uses: scalarText(field(part, 'uses'))!,
      through: new Set([walked.path, ...parts.map((each) => each.at.source.path)]),
      variants: legs.map((leg) => given(part, parts, leg)),
      conditions: parts.flatMap((each) => scalarText(field(each, 'if')) ?? []),
      tolerance: parts
        .flatMap((each) => scalarText(field(each, 'continue-on-error')) ?? [])
        .find(({ text }) => text !== 'false'),
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
