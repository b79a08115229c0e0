import { buildActions } from '../../known/build-actions.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { Excerpt, type Location, Source } from '../../source.ts';
import type { PublishedBuild } from '../../text/files.ts';
import { once } from '../../text/once.ts';
import { isRemote, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { type Option, optionsOf } from '../shell/command-options.ts';
import { readScript } from '../shell/read-script.ts';
import type { Command } from '../shell/shell-command.ts';
import { field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { namesOwnRegistry, pushes } from './published-files.ts';
import { isUnsettled } from './workflow-expressions.ts';
import { usesOf, type Workflows, workflowSteps } from './workflow-files.ts';
import type { WorkflowScope } from './workflow-scope.ts';
import { partsLeadingTo, type WalkedPart } from './workflow-walk.ts';

/** A build of an image that a workflow makes, once for each combination of a matrix in which it is another. */
export interface ImageBuild extends PublishedBuild {
  /** What names its Dockerfile or the folder of that; the same as `at` where nothing does. */
  readonly namedAt: Location;
  /** Whether others get what comes of it: it is pushed, or an expression decides whether it is. */
  readonly publishes: boolean;
}

/** The builds that some workflows make, by actions and by commands; what only the run knows is left open. */
export const imageBuilds = once((workflows: Workflows): readonly ImageBuild[] => {
  const found = new Map<string, ImageBuild>();
  for (const walked of partsLeadingTo(workflows, mayBuild))
    for (const leg of walked.legs)
      for (const build of buildsOf(walked, leg)) {
        const { at, dockerfiles, target, args, publishes } = build;
        const values = [target?.value, ...args.map(({ name, value }) => [name, value.value])];
        found.set(
          JSON.stringify([at.source.path, at.span.start, dockerfiles, publishes, target === undefined, values]),
          build,
        );
      }
  return [...found.values()];
});

function mayBuild(part: YamlNode): boolean {
  return buildActions.byName.has(actionOf(part)) || tools.test(scalarText(field(part, 'run'))?.text ?? '');
}

/** In what may be the name of a program that builds. */
const tools = /docker|podman|nerdctl|buildah/;

function actionOf(part: YamlNode): string {
  return usesOf(part).split('@')[0]!.toLowerCase();
}

function buildsOf(walked: WalkedPart, leg: WorkflowScope): readonly ImageBuild[] {
  const run = scalarText(field(walked.part, 'run'));
  return run ? ofCommands(walked, leg.filled(run), run) : ofAction(walked, leg);
}

function ofAction({ part, parts }: WalkedPart, leg: WorkflowScope): ImageBuild[] {
  const action = buildActions.byName.get(actionOf(part));
  if (!action) return [];
  const inputs = new Map(leg.valuesOf(field(part, 'with')).map(([name, value]) => [name.toLowerCase(), value]));
  const input = (name: string) => (inputs.get(name)?.text.trim() ? inputs.get(name) : undefined);
  const file = action.file.flatMap((name) => input(name) ?? [])[0];
  const context = contextOf(input('context'));
  const target = input('target');
  const { at } = scalarText(field(part, 'uses'))!;
  const isKept = [input('tags'), input('outputs')].some((each) => each && namesOwnRegistry(each.text));
  return [
    {
      at,
      namedAt: (file ?? context)?.at ?? at,
      dockerfiles: pathsOf(file, context, file ? ['.'] : []),
      target: target && settingOf(target),
      args: linesOf(input('build-args')).map(argumentOf),
      publishes: !isKept && (action.pushes ? isPushed(input('push'), input('outputs')) : parts.some(hasPush)),
    },
  ];
}

/** The repository's root unless a folder of it is named; a remote one is none of its folders. */
function contextOf(context: YamlText | undefined): YamlText | undefined {
  return context && { ...context, text: context.text.trim().replace(/^\{\{defaultContext\}\}:?/, './') };
}

function isPushed(push: YamlText | undefined, outputs: YamlText | undefined): boolean {
  if (push && push.text.trim() !== 'false') return true;
  return (
    /\bpush=true\b|\btype=registry\b/.test(outputs?.text ?? '') || (outputs !== undefined && isUnsettled(outputs.text))
  );
}

function hasPush(part: YamlNode): boolean {
  return workflowSteps(part).some(pushes);
}

/** The builds of a step's commands. What an expression makes is a variable to the shell that nobody knows. */
function ofCommands({ part, parts }: WalkedPart, { text }: YamlText, { at }: YamlText): ImageBuild[] {
  const source = new Source('', text.replace(/\$\{\{[^{}]*\}\}/g, '${GITHUB_EXPRESSION}'));
  const { commands } = readScript(Excerpt.of(source, [{ start: 0, end: source.text.length }]));
  const moves = commands.some(({ name }) => name === 'cd' || name === 'pushd');
  const folder = scalarText(field(part, 'working-directory'))?.text;
  const publishes = pushes(part) || parts.some(hasPush);
  return commands.flatMap((command) => {
    const build = builtBy(command);
    if (!build || (moves && !build.file)) return [];
    const file = build.file?.value;
    const context = build.context?.value;
    if ((build.file && file === undefined) || (!build.file && context === undefined)) return [];
    const textAt = (value: string | undefined) => (value === undefined ? undefined : { text: value, at });
    return [
      {
        at,
        namedAt: at,
        dockerfiles: pathsOf(textAt(file), textAt(file === undefined ? context : '.'), [folder ?? '.', '.']),
        target: build.target && { value: build.target.value, at },
        args: build.args.map((each) => argumentOf({ text: each.value ?? '', at })),
        publishes: publishes && !build.tags.some((tag) => namesOwnRegistry(tag.value ?? '')),
      },
    ];
  });
}

/** What a command builds, as its words say; undefined where it builds nothing. */
function builtBy(command: Command) {
  if (!recordOf(command.name).buildsImages) return undefined;
  const { options, operands } = optionsOf(command);
  const verb = operands.findIndex(({ value }) => /^(?:build|b|bud)$/.test(value ?? ''));
  if (verb === -1 || verb > 1) return undefined;
  const valuesOf = (...keys: string[]) =>
    options.flatMap(({ key, value }: Option) => (keys.includes(key) && value ? [value] : []));
  return {
    file: valuesOf('f', 'file').at(-1),
    target: valuesOf('target').at(-1),
    tags: valuesOf('t', 'tag'),
    args: valuesOf('build-arg'),
    context: operands.slice(verb + 1).at(-1),
  };
}

/** @param folders what a file is seen from; none where it is the usual one of the context */
function pathsOf(
  file: YamlText | undefined,
  context: YamlText | undefined,
  folders: readonly string[],
): readonly string[] {
  const [named, within] = [file?.text.trim(), context?.text.trim() || '.'];
  if ([named, within].some((each) => each !== undefined && (isUnsettled(each) || each.includes('$')))) return [];
  if (isRemote(within)) return [];
  const seenFrom = folders.length > 0 ? folders : ['.'];
  const paths = seenFrom.flatMap((folder) => resolve('.', `${folder}/${named ?? `${within}/Dockerfile`}`) ?? []);
  return [...new Set(paths)];
}

function settingOf({ text, at }: YamlText): Setting {
  return { value: isUnsettled(text) ? undefined : text.trim(), at };
}

/** The lines of an input that lists something. */
function linesOf(input: YamlText | undefined): readonly YamlText[] {
  const lines = input?.text.split('\n').map((line) => line.trim()) ?? [];
  return lines.filter((line) => line.includes('=')).map((text) => ({ text, at: input!.at }));
}

function argumentOf(text: YamlText): ImageBuild['args'][number] {
  const [name = '', ...value] = text.text.split('=');
  return { name, value: settingOf({ text: value.join('='), at: text.at }) };
}
