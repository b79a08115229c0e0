import { recordOf } from '../../known/programs/records.ts';
import type { Location } from '../../source.ts';
import { resolve } from '../../text/path.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { type Option, optionsOf } from '../shell/command-options.ts';
import { readScript } from '../shell/read-script.ts';
import type { Command } from '../shell/shell-command.ts';
import type { YamlText } from '../yaml/yaml-fields.ts';
import { bakedBuilds } from './baked-builds.ts';
import {
  assignmentIn,
  dockerfilePattern,
  dockerfilesIn,
  type ImageBuild,
  platformsIn,
  secretsIn,
} from './image-build.ts';
import { namesOwnRegistry, pushes } from './image-pushes.ts';
import { expressionName, stepScript, stepVariable } from './step-script.ts';
import { type Workflows, workflowSteps } from './workflow-files.ts';
import type { WorkflowScope } from './workflow-scope.ts';
import type { WalkedPart } from './workflow-walk.ts';

/** In what may be the name of a program that builds. */
export const builderNames = /docker|podman|nerdctl|buildah/;

/** Where a command runs, and what is known of its job. */
interface Place {
  readonly workflows: Workflows;
  readonly leg: WorkflowScope;
  /** undefined where only the run knows. */
  readonly folder: string | undefined;
  readonly isPushed: boolean;
  readonly at: Location;
  /** Those that stand in the commands, by their number. */
  readonly expressions: readonly string[];
}

/** The builds of a step's commands. */
export function ofCommands(workflows: Workflows, walked: WalkedPart, leg: WorkflowScope, run: YamlText): ImageBuild[] {
  const { part, parts } = walked;
  const { text, environment, expressions, ...step } = stepScript(workflows, walked, leg, run);
  const { commands } = readScript(text, environment);
  const isPushed = pushes(part) || parts.some((each) => workflowSteps(each).some(pushes));
  // Where a subshell ends, nobody knows here.
  let folder = /\(\s*(?:cd|pushd)\b/.test(text.text) ? undefined : step.folder;
  return commands.flatMap((command): readonly ImageBuild[] => {
    folder = movedFrom(folder, command);
    const call = builderCall(command);
    if (!call) return [];
    const place = { workflows, leg, folder, isPushed, at: run.at, expressions };
    return call.verb === 'bake' ? bakedBy(call, place) : builtBy(call, place);
  });
}

function builtBy({ file, context, contexts, target, platforms, args, tags }: BuilderCall, place: Place): ImageBuild[] {
  const { leg, folder, isPushed, at } = place;
  if (!file && !context) return [];
  const [named, within] = [file && written(file), file ? '.' : written(context!)];
  if (!file && folder === undefined) return [];
  return [
    {
      at,
      namedAt: at,
      // A checkout may lie in a folder of the workspace.
      dockerfiles: dockerfilesIn(named, within, [folder ?? '.', '.']),
      pattern: dockerfilePattern(named, within),
      target: target && { value: target.value, at },
      platforms: platformsIn(platforms.map(written)),
      args: args.flatMap((each) => argumentIn(written(each), place) ?? []),
      hasOneContext: !contexts,
      publishes: isPushed && !tags.some((tag) => namesOwnRegistry(tag.value ?? '')),
      secrets: secretsIn(
        args.map((each) => ({ text: expressed(each, place), at })),
        leg.known,
      ),
    },
  ];
}

function bakedBy({ files, operands, set }: BuilderCall, { workflows, leg, folder, isPushed, at }: Place): ImageBuild[] {
  if (folder === undefined) return [];
  const textsOf = (words: readonly Setting[]) => words.map((word) => ({ text: written(word), at }));
  const targets = textsOf(operands);
  return bakedBuilds(workflows, {
    at,
    files: textsOf(files),
    folder,
    targets,
    set: textsOf(set),
    pushes: isPushed,
    leg,
  });
}

/** One that is only named is taken from the step. */
function argumentIn(text: string, { leg, at }: Place): ImageBuild['args'][number] | undefined {
  if (text.includes('=')) return assignmentIn({ text, at });
  const name = text;
  return { name, value: stepVariable(leg, name, at) ?? { value: undefined, at } };
}

/** What is known of a word; what the shell puts in stays open. */
function written({ value, parts = [] }: Setting): string {
  return value ?? parts.map((part) => part ?? '${{ }}').join('');
}

/** What an argument is set to, `NAME=value`, with expressions for what is not known: one that is only named is taken from the step. */
function expressed(argument: Setting, { expressions }: Place): string {
  const { value, variables = [] } = argument;
  if (value !== undefined) return value.includes('=') ? value : `${value}=\${{ env.${value} }}`;
  const of = variables.map(({ name }) => {
    const number = name.startsWith(expressionName) ? Number(name.slice(expressionName.length)) : undefined;
    return number === undefined ? `\${{ env.${name} }}` : (expressions[number] ?? '');
  });
  return `${knownStart(argument)}${of.join('')}`;
}

/** Where the shell is behind a command; undefined where only the run knows. */
function movedFrom(folder: string | undefined, { name, args }: Command): string | undefined {
  if (name === 'popd') return undefined;
  if (name !== 'cd' && name !== 'pushd') return folder;
  const to = args[0]?.value;
  return to === undefined || folder === undefined || to === '-' ? undefined : resolve(folder, to);
}

type BuilderCall = NonNullable<ReturnType<typeof builderCall>>;

/** What a command builds, as its words say; undefined where it builds nothing. */
function builderCall(command: Command) {
  if (!recordOf(command.name).buildsImages) return undefined;
  const { options, operands } = optionsOf(command);
  const verb = operands.findIndex(({ value }) => /^(?:build|b|bud|bake)$/.test(value ?? ''));
  if (verb === -1 || verb > 1) return undefined;
  const valuesOf = (...keys: string[]) =>
    options.flatMap(({ key, value }: Option) => (keys.includes(key) && value ? [value] : []));
  if (options.some(({ key }) => key === 'print' || key === 'list')) return undefined;
  const rest = operands.slice(verb + 1);
  return {
    verb: operands[verb]!.value!,
    file: valuesOf('f', 'file').at(-1),
    files: valuesOf('f', 'file'),
    target: valuesOf('target').at(-1),
    platforms: valuesOf('platform'),
    tags: valuesOf('t', 'tag'),
    args: valuesOf('build-arg'),
    set: valuesOf('set'),
    contexts: options.some(({ key }) => key === 'build-context'),
    context: rest.at(-1),
    operands: rest,
  };
}
