/**
 * The only way to print. Whatever a repository, a user or GitHub wrote is harmless here: it cannot start a workflow
 * command, nor steer a terminal.
 */
import { type AnnotationProperties, error, notice, saveState, setOutput, setSecret, warning } from '@actions/core';
import type { AnnotationLevel, AnnotationPlace } from '../report/annotations.ts';

const issue: Readonly<Record<AnnotationLevel, typeof error>> = { error, warning, notice };

/** Prints text to the job's log, line by line. */
export function print(text: string): void {
  for (const line of text.split(/\r\n|\r|\n/)) process.stdout.write(`${neutral(line)}\n`);
}

/**
 * Makes an annotation of the job, for which no permission is needed. GitHub shows ten of each level a step
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export function annotate(level: AnnotationLevel, message: string, title?: string, place?: AnnotationPlace): void {
  const text = message
    .split(/\r\n|\r|\n/)
    .map(neutral)
    .join('\n');
  const properties = {
    title: title && neutral(title),
    file: place?.path,
    startLine: place?.startLine,
    endLine: place?.endLine,
    startColumn: place?.columns?.start,
    endColumn: place?.columns?.end,
  };
  // The runner's search for the end of the properties passes over a mark that combines with the colons before it.
  issue[level](text.replace(/^(?=[\p{M}\p{Cf}])/u, ' '), without(properties));
}

/** Has the runner mask a value wherever it would be printed. */
export function hide(secret: string): void {
  if (secret) setSecret(secret);
}

/** Sets outputs, by their names in action.yml; outside of a job there is nobody to read them. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  if (!process.env.GITHUB_OUTPUT) return;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Keeps a value for the step that runs after the job (`post.ts`), where it is `STATE_name`; it is there from now on, whatever becomes of this process. */
export function keepForLater(name: string, value: string): void {
  if (process.env.GITHUB_STATE) saveState(name, value);
}

function without(properties: Readonly<Record<string, string | number | undefined>>): AnnotationProperties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== ''));
}

/**
 * One line of text as it may be printed: without control characters and escape sequences, and in neither form that the
 * runner takes for a command, which are `::name::` at the start and `##[name]` anywhere
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function neutral(line: string): string {
  return line
    .replace(escapes, '')
    .replace(controls, '')
    .replace(/^(\s*):(?=:)/u, '$1: ')
    .replaceAll('##[', '## [');
}

/** Terminal sequences: CSI with its parameters, OSC up to its end, and other two-character ones. */
const escapes =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]?|\u001b\][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)?|\u001b[ -~]?/g;
/** Everything that moves the cursor or turns the reading direction, but the tab. */
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
