import { buildActions, type InputsOfBuild } from '../../known/build-actions.data.ts';
import { once } from '../../text/once.ts';
import { resolve } from '../../text/path.ts';
import { field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { bakedBuilds, leavesTheJob } from './baked-builds.ts';
import { builderNames, ofCommands } from './command-builds.ts';
import {
  assignmentIn,
  dockerfilePattern,
  dockerfilesIn,
  type ImageBuild,
  itemsIn,
  platformsIn,
  secretsIn,
  writtenSetting,
} from './image-build.ts';
import { namesOwnRegistry, pushes } from './image-pushes.ts';
import { addonBuilds, goreleaserBuilds } from './planned-builds.ts';
import { isUnsettled } from './workflow-expressions.ts';
import { usesOf, type Workflows, workflowSteps } from './workflow-files.ts';
import type { WorkflowScope } from './workflow-scope.ts';
import { partsLeadingTo, type WalkedPart } from './workflow-walk.ts';

/** The builds that some workflows make, by actions and by commands; what only the run knows is left open. */
export const imageBuilds = once((workflows: Workflows): readonly ImageBuild[] => {
  const found = new Map<string, ImageBuild>();
  for (const walked of partsLeadingTo(workflows, mayBuild))
    for (const leg of walked.legs)
      for (const build of buildsOf(workflows, walked, leg)) {
        const { at, dockerfiles, pattern, target, platforms, args, publishes } = build;
        const values = [target?.value, ...args.map(({ name, value }) => [name, value.value])];
        const key = JSON.stringify([
          at.source.path,
          at.span.start,
          dockerfiles,
          pattern,
          publishes,
          target === undefined,
          values,
        ]);
        const all = new Set([...(found.get(key)?.platforms ?? []), ...platforms]);
        found.set(key, { ...build, platforms: [...all] });
      }
  return [...found.values()];
});

function mayBuild(part: YamlNode): boolean {
  return buildActions.byName.has(actionOf(part)) || builderNames.test(scalarText(field(part, 'run'))?.text ?? '');
}

function actionOf(part: YamlNode): string {
  return usesOf(part).split('@')[0]!.toLowerCase();
}

function buildsOf(workflows: Workflows, walked: WalkedPart, leg: WorkflowScope): readonly ImageBuild[] {
  const run = scalarText(field(walked.part, 'run'));
  if (run) return ofCommands(workflows, walked, leg, run);
  const action = buildActions.byName.get(actionOf(walked.part));
  if (!action) return [];
  const { part } = walked;
  const { at } = scalarText(field(part, 'uses'))!;
  const inputs = new Map(leg.valuesOf(field(part, 'with')).map(([name, value]) => [name.toLowerCase(), value]));
  const input = (name: string) => (inputs.get(name)?.text.trim() ? inputs.get(name) : undefined);
  if (action.plan === undefined) return [ofInputs(action, walked, leg, input)];
  const folder = folderIn(input('workdir') ?? input('source'));
  if (folder === undefined) return [];
  if (action.plan === 'bake') {
    const files = itemsIn(input('files'), ',').filter(({ text }) => !text.includes('${{'));
    const targets = itemsIn(input('targets') ?? input('target'), ',');
    const set = itemsIn(input('set'));
    return bakedBuilds(workflows, { at, files, folder, targets, set, pushes: isTrue(input('push')), leg });
  }
  const words = (input('args')?.text ?? '').split(/\s+/);
  const read = action.plan === 'goreleaser' ? goreleaserBuilds : addonBuilds;
  return read(workflows, { at, folder, words });
}

/** A folder of the checkout; undefined for what only the run knows. */
function folderIn(input: YamlText | undefined): string | undefined {
  const { text = '.' } = contextOf(input) ?? {};
  return text.includes('$') ? undefined : resolve('.', text);
}

type Input = (name: string) => YamlText | undefined;

function ofInputs(action: InputsOfBuild, { part, parts }: WalkedPart, leg: WorkflowScope, input: Input): ImageBuild {
  const file = action.file.flatMap((name) => input(name) ?? [])[0];
  const context = contextOf(input('context'));
  const target = input('target');
  const given = itemsIn(input('build-args'));
  const { at } = scalarText(field(part, 'uses'))!;
  const isKept = [input('tags'), input('outputs')].some((each) => each && namesOwnRegistry(each.text));
  const isPushed = isTrue(input('push')) || leavesTheJob(input('outputs')?.text ?? '');
  return {
    at,
    namedAt: (file ?? context)?.at ?? at,
    dockerfiles: dockerfilesIn(file?.text, context?.text).flatMap((path) => [path, ...fromCheckout(path, parts)]),
    pattern: dockerfilePattern(file?.text, context?.text),
    target: target && writtenSetting(target),
    platforms: platformsIn(action.platforms.map((name) => input(name)?.text ?? '')),
    args: given.flatMap((line) => assignmentIn(line) ?? []),
    secrets: secretsIn(given, leg.known),
    hasOneContext: action.pushes && input('build-contexts') === undefined,
    publishes: !isKept && (action.pushes ? isPushed : parts.some(hasPush)),
  };
}

/** A path of the workspace as one of the repository, where a step of the job has that checked out into a folder. */
function fromCheckout(path: string, parts: readonly YamlNode[]): string[] {
  const checkouts = parts.flatMap(workflowSteps).filter((step) => actionOf(step) === 'actions/checkout');
  return checkouts.flatMap((step) => {
    const [folder, of] = ['path', 'repository'].map((name) => scalarText(field(field(step, 'with'), name))?.text);
    const isOwn = of === undefined || isUnsettled(of);
    const within = folder === undefined ? undefined : `${resolve('.', folder)}/`;
    return within !== undefined && isOwn && path.startsWith(within) ? [path.slice(within.length)] : [];
  });
}

/** The repository's root unless a folder of it is named; a remote one is none of its folders. */
function contextOf(context: YamlText | undefined): YamlText | undefined {
  return context && { ...context, text: context.text.trim().replace(/^\{\{defaultContext\}\}:?/, './') };
}

function isTrue(input: YamlText | undefined): boolean {
  return input !== undefined && input.text.trim() !== 'false';
}

function hasPush(part: YamlNode): boolean {
  return workflowSteps(part).some(pushes);
}
