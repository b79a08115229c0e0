import type { Location, Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { resolve } from '../../text/path.ts';
import { BakeResolver, type ResolvedBake } from '../bake/bake-resolver.ts';
import { type BakeTarget, dockerfilesOf, readBake } from '../bake/bake-targets.ts';
import type { YamlText } from '../yaml/yaml-fields.ts';
import { type ImageBuild, platformsIn, writtenSetting } from './image-build.ts';
import { namesOwnRegistry } from './image-pushes.ts';
import { isUnsettled } from './workflow-expressions.ts';
import type { Workflows } from './workflow-files.ts';
import type { WorkflowScope } from './workflow-scope.ts';

/** What a step has bake build. */
export interface BakeCall {
  readonly at: Location;
  /** Those that it names; none for the usual ones. */
  readonly files: readonly YamlText[];
  /** Where it runs. */
  readonly folder: string;
  /** None for the usual one. */
  readonly targets: readonly YamlText[];
  /** `app.args.LEVEL=3` */
  readonly set: readonly YamlText[];
  readonly pushes: boolean;
  /** Whose environment gives bake its variables. */
  readonly leg: WorkflowScope;
}

/** Those that are no compose file, which is read as what it is. */
const usualFiles = ['docker-bake.json', 'docker-bake.hcl', 'docker-bake.override.json', 'docker-bake.override.hcl'];

/** The builds of the targets that a step has bake build. */
export function bakedBuilds(workflows: Workflows, call: BakeCall): ImageBuild[] {
  const { at, folder, targets, set, pushes, leg } = call;
  const named = call.files.length > 0 ? call.files.map(({ text }) => text.replace(/^cwd:\/\//, '')) : usualFiles;
  const files = named.flatMap((path) => {
    const places = [resolve(folder, path), resolve('.', path)];
    return places.flatMap((each) => (each === undefined ? [] : (workflows.get(each) ?? [])))[0] ?? [];
  });
  const sources = files.filter(({ path }) => /\.(?:hcl|json)$/.test(path));
  const wanted = targets.length > 0 ? targets.map(({ text }) => text) : ['default'];
  return resolvedWith(leg, sources, { workflows, at })
    .named(wanted)
    .map((target) => {
      const own = set.flatMap((text) => settingFor(target, text) ?? []);
      const last = (key: string) => own.findLast((each) => each.key === key)?.value;
      const [file, context] = [last('dockerfile') ?? target.dockerfile, last('context') ?? target.context];
      const platforms = own.flatMap(({ key, value }) => (key === 'platform' ? value : []));
      const outputs = own.flatMap(({ key, value }) => (key === 'output' ? (value.value ?? '${{') : []));
      const isOwn = own.some(({ value }) => namesOwnRegistry(value.value ?? ''));
      return {
        at,
        namedAt: at,
        dockerfiles: dockerfilesOf({ ...target, dockerfile: file, context }),
        target: last('target') ?? target.target,
        platforms: platformsIn((platforms.length > 0 ? platforms : target.platforms).map(({ value = '' }) => value)),
        args: [
          ...target.args.map(({ name, value, at: place }) => ({
            name,
            value: value ?? { value: undefined, at: place },
          })),
          ...own.flatMap(({ key, value }) =>
            key.startsWith('args.') ? { name: key.slice('args.'.length), value } : [],
          ),
        ],
        publishes: !isOwn && (pushes || outputs.some(leavesTheJob)),
        secrets: [],
      };
    });
}

/** What bake files come to in an environment; most combinations of a matrix have the same. */
function resolvedWith(
  { known }: WorkflowScope,
  sources: readonly Source[],
  { workflows, at }: Pick<BakeCall, 'at'> & { readonly workflows: Workflows },
): ResolvedBake {
  const environment = [...known].filter(([name]) => name.startsWith('env.'));
  const resolved = resolvedOf(workflows);
  const key = JSON.stringify([sources.map(({ path }) => path), environment]);
  const before = resolved.get(key);
  if (before) return before;
  if (resolved.size >= mostEnvironments) return nothing;
  const given = (variable: string) => {
    const text = known.get(`env.${variable.toLowerCase()}`);
    return text === undefined ? undefined : writtenSetting({ text, at });
  };
  const found = new BakeResolver(
    sources.flatMap((source) => readBake(source).blocks),
    given,
  ).resolved();
  resolved.set(key, found);
  return found;
}

/** Ways in which one repository's workflows have its bake files read; more are nobody's. */
const mostEnvironments = 100;
const nothing: ResolvedBake = { targets: [], named: () => [], stuck: [] };

const resolvedOf = once((_: Workflows) => new Map<string, ResolvedBake>());

/** Whether what an output makes is pushed, or may be. */
export function leavesTheJob(output: string): boolean {
  return /\bpush=true\b|\btype=registry\b/.test(output) || isUnsettled(output);
}

/** What is set for a target, if it is meant: `app.target=release`, `*.args.LEVEL=3`. */
function settingFor({ name }: BakeTarget, { text, at }: YamlText) {
  const [path = '', ...value] = text.split('=');
  const [whose, ...key] = path.split('.');
  if (whose !== '*' && whose !== name) return undefined;
  return { key: key.join('.'), value: writtenSetting({ text: value.join('='), at }) };
}
