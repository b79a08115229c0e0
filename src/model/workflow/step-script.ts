import { Excerpt, type Location, Source } from '../../source.ts';
import { resolve } from '../../text/path.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import { isUnsettled } from './workflow-expressions.ts';
import { type Workflows, workflowRoot } from './workflow-files.ts';
import type { WorkflowScope } from './workflow-scope.ts';
import type { WalkedPart } from './workflow-walk.ts';

/** The commands of a step, as its shell is given them. */
export interface StepScript {
  /** What an expression makes is a variable in it that nobody knows. */
  readonly text: Excerpt;
  readonly environment: Environment;
  /** Those that stand in the commands, by the number of their variable. */
  readonly expressions: readonly string[];
  /** Where it begins; undefined where only the run knows. */
  readonly folder: string | undefined;
}

export const expressionName = 'GITHUB_EXPRESSION_';

/** What the `run` of a step gives to its shell. */
export function stepScript(workflows: Workflows, walked: WalkedPart, leg: WorkflowScope, run: YamlText): StepScript {
  const expressions: string[] = [];
  const text = leg.filled(run).text.replace(/\$\{\{[^{}]*\}\}/g, (expression) => {
    expressions.push(expression);
    return `\${${expressionName}${expressions.length - 1}}`;
  });
  return {
    text: Excerpt.of(new Source('', text), [{ start: 0, end: text.length }]),
    environment: { get: (name) => stepVariable(leg, name, run.at) },
    expressions,
    folder: folderOfStep(workflows, walked, leg),
  };
}

/** What the step says that a variable is; undefined where only the run knows. */
export function stepVariable(leg: WorkflowScope, name: string, at: Location): Setting | undefined {
  const value = leg.known.get(`env.${name.toLowerCase()}`);
  return value === undefined || isUnsettled(value) ? undefined : { value, at };
}

/** The folder that a step works in, as it, its job or its workflow says; undefined where only the run knows. */
function folderOfStep(workflows: Workflows, { part, parts }: WalkedPart, leg: WorkflowScope): string | undefined {
  const root = workflowRoot(workflows.get(part.at.source.path) ?? new Source('', ''));
  const job = field(root, 'jobs') ? parts.at(-2) : undefined;
  const usual = [job, root].map((node) => field(field(node, 'defaults'), 'run'));
  const said = [part, ...usual].flatMap((node) => scalarText(field(node, 'working-directory')) ?? [])[0];
  if (!said) return '.';
  const { text } = leg.filled(said);
  return isUnsettled(text) ? undefined : resolve('.', text);
}
