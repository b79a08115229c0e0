/** Builds that a file of the repository describes for its builder: what GoReleaser and Home Assistant's builder are told. */

import { isPlanOf } from '../../known/build-plans.ts';
import type { Location, Source } from '../../source.ts';
import { folderOf, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { entries, field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { assignmentIn, dockerfilesIn, type ImageBuild, platformsIn } from './image-build.ts';
import { isUnsettled } from './workflow-expressions.ts';
import { type Workflows, workflowRoot } from './workflow-files.ts';

/** A step that runs such a builder. */
export interface PlannedCall {
  readonly at: Location;
  readonly folder: string;
  /** What it is told, word by word. */
  readonly words: readonly string[];
}

const usualPlans = [
  '.config/goreleaser.yml',
  '.config/goreleaser.yaml',
  '.goreleaser.yml',
  '.goreleaser.yaml',
  'goreleaser.yml',
  'goreleaser.yaml',
];

/** What GoReleaser builds of `dockers` and `dockers_v2`, with the binaries that it has made. */
export function goreleaserBuilds(workflows: Workflows, { at, folder, words }: PlannedCall): ImageBuild[] {
  if (!words.includes('release') && !words.some(isUnsettled)) return [];
  const named = givenTo(words, '-f') ?? givenTo(words, '--config');
  const places = (named === undefined ? usualPlans : [named]).flatMap((path) => resolve(folder, path) ?? []);
  const plan = places.flatMap((path) => workflows.get(path) ?? [])[0];
  const root = plan && workflowRoot(plan);
  const skips = words.some((word) => /^--(?:snapshot$|skip=.*\b(?:publish|docker)\b|skip-publish)/.test(word));
  return ['dockers', 'dockers_v2'].flatMap((key) =>
    itemsOf(field(root, key)).map((docker) => {
      const file = scalarText(field(docker, 'dockerfile'));
      const flags = ['build_flag_templates', 'flags'].flatMap((name) => textsOf(field(docker, name)));
      const set = (name: string) =>
        flags.flatMap(({ text, at: place }) =>
          text.startsWith(`--${name}=`) ? { text: text.slice(name.length + 3), at: place } : [],
        );
      const written = entries(field(docker, 'build_args')).flatMap(({ name, value }) => {
        const text = scalarText(value);
        return text ? [{ name, value: templated(text) }] : [];
      });
      const target = set('target').at(-1);
      return {
        at,
        namedAt: at,
        dockerfiles: dockerfilesIn(file?.text.replaceAll('{{', '${{'), undefined, [folder]),
        target: target && templated(target),
        platforms: platformsIn([...textsOf(field(docker, 'platforms')), ...set('platform')].map(({ text }) => text)),
        args: [...written, ...set('build-arg').flatMap((each) => argumentOf(each) ?? [])],
        publishes: !skips && scalarText(field(docker, 'skip_push'))?.text !== 'true',
        secrets: [],
      };
    }),
  );
}

function argumentOf(text: YamlText): ImageBuild['args'][number] | undefined {
  const set = assignmentIn(text);
  return set && { name: set.name, value: templated({ text: set.value.value ?? '{{', at: text.at }) };
}

/** What a template makes is for the run to say. */
function templated({ text, at }: YamlText): Setting {
  return { value: text.includes('{{') ? undefined : text, at };
}

/**
 * What Home Assistant's builder makes of an add-on: on the image that its `build.yaml` names for an architecture, of which
 * that of the first is read.
 */
export function addonBuilds(workflows: Workflows, { at, words }: PlannedCall): ImageBuild[] {
  const target = givenTo(words, '--target') ?? givenTo(words, '-t') ?? '/data';
  const only = isUnsettled(target) ? undefined : resolve('.', target.replace(/^\/data\/?/, './'));
  const plans = [...workflows.values()].filter(({ path }) => isPlanOf(path, 'addon'));
  return plans.flatMap((plan) => {
    const folder = folderOf(plan.path);
    if (only !== undefined && folder !== only) return [];
    return addonBuild(plan, at, !words.includes('--test'));
  });
}

function addonBuild(plan: Source, at: Location, publishes: boolean): ImageBuild[] {
  const root = workflowRoot(plan);
  const bases = field(root, 'build_from');
  const base = scalarText(field(bases, 'amd64') ?? entries(bases)[0]?.value);
  if (!base) return [];
  const given = entries(field(root, 'args')).flatMap(({ name, value }) => {
    const text = scalarText(value);
    return text ? [{ name, value: { value: text.text, at: text.at } }] : [];
  });
  const args = [{ name: 'BUILD_FROM', value: { value: base.text, at: base.at } }, ...given];
  return [
    {
      at,
      namedAt: base.at,
      dockerfiles: [resolve(folderOf(plan.path), 'Dockerfile')!],
      target: undefined,
      platforms: [],
      args,
      publishes,
      secrets: [],
    },
  ];
}

/** `--config file`, `--config=file` */
function givenTo(words: readonly string[], option: string): string | undefined {
  const i = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (i === -1) return undefined;
  return words[i] === option ? words[i + 1] : words[i]!.slice(option.length + 1);
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

function textsOf(node: YamlNode | undefined): YamlText[] {
  return itemsOf(node).flatMap((item) => scalarText(item) ?? []);
}
