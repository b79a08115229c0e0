import { commandFileOf } from '../known/command-files.ts';
import type { Source } from '../source.ts';
import { folderOf, foldersAround, normalise } from '../text/path.ts';
import { reviewing } from '../under-review.ts';
import { type ComposeCall, calledByVariable, composeCalls, mayCallCompose } from './compose/compose-calls.ts';
import { ComposeVariables, readEnvFile } from './compose/env-files.ts';
import { textsForShells } from './texts-for-shells.ts';
import { stepScript } from './workflow/step-script.ts';
import { isUnsettled } from './workflow/workflow-expressions.ts';
import { isActionPath, isWorkflowPath, usesOf } from './workflow/workflow-files.ts';
import type { WorkflowScope } from './workflow/workflow-scope.ts';
import { partsLeadingTo } from './workflow/workflow-walk.ts';
import { entries, field, scalarText } from './yaml/yaml-fields.ts';
import type { YamlNode } from './yaml/yaml-tree.ts';

/** Whether a file holds commands by its name, which may say what compose files are started together. */
export function holdsCommands(path: string): boolean {
  return commandFileOf(path) !== undefined || isWorkflowPath(path) || isActionPath(path);
}

/** Which compose files are started together, as files say that hold commands. */
export function startedTogether(files: readonly Source[]): ComposeCall[] {
  const some = files.filter(({ text }) => mayCallCompose(text));
  return [...some.flatMap((file) => reviewing(file.path, () => saidIn(file))), ...saidInWorkflows(files)];
}

function saidIn(file: Source): ComposeCall[] {
  const own = folderOf(file.path);
  const folders = [own, ...foldersAround(own)];
  if (commandFileOf(file.path) !== 'variables')
    return textsForShells(file).flatMap((text) => composeCalls(text, { folders, own }));
  const variables = new ComposeVariables(readEnvFile(file));
  const named = variables.get('COMPOSE_FILE');
  return named ? calledByVariable(named, { folders }, variables.get('COMPOSE_PATH_SEPARATOR')?.value) : [];
}

/** What steps say is seen from where they work, or from the root. */
function saidInWorkflows(files: readonly Source[]): ComposeCall[] {
  const workflows = new Map(
    files.flatMap((file) => (isWorkflowPath(file.path) || isActionPath(file.path) ? [[file.path, file]] : [])),
  );
  const runOf = (part: YamlNode) => scalarText(field(part, 'run'));
  const mayCall = (part: YamlNode) =>
    /compose|stack/.test(runOf(part)?.text ?? '') ||
    entries(field(part, 'with')).some(({ name }) => namesFiles(part, name));
  return partsLeadingTo(workflows, mayCall).flatMap((walked) => {
    const run = runOf(walked.part);
    return walked.legs.flatMap((leg): ComposeCall[] => {
      if (!run) return saidInInputs(walked.part, leg);
      const { text, environment, folder = '.' } = stepScript(workflows, walked, leg, run);
      const folders = [...new Set([folder, '.'])];
      const named = environment.get('COMPOSE_FILE');
      const calls = composeCalls(text, { folders }, environment).map((call) => ({ ...call, at: run.at }));
      return named ? [...calls, ...calledByVariable(named, { folders })] : calls;
    });
  });
}

/** Whether an input of an action is for files that compose takes, by what it or the action is called. */
function namesFiles(part: YamlNode, name: string): boolean {
  return /files?$/i.test(name) && /compose|stack|bake/i.test(`${usesOf(part)} ${name}`);
}

/** An action takes them in a list of lines or words, seen from the root or from the folder that it is told to work in. */
function saidInInputs(part: YamlNode, leg: WorkflowScope): ComposeCall[] {
  const inputs = leg.valuesOf(field(part, 'with'));
  const told = inputs.filter(([name]) => /^(?:cwd|work(?:ing)?[-_]?dir(?:ectory)?)$/i.test(name));
  const folders = [...new Set([...told.map(([, { text }]) => normalise(text)), '.'])];
  return inputs
    .filter(([name, { text }]) => namesFiles(part, name) && !isUnsettled(text))
    .flatMap(([, { text, at }]) => calledByVariable({ value: text, at }, { folders }, /[\s,]+/));
}
