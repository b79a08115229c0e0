import { type Location, Source } from '../../source.ts';
import { isRemote, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { excerptOf } from '../yaml/scalar-excerpt.ts';
import type { FileObject } from './application.ts';
import type { Text } from './compose-text.ts';
import { substitute } from './interpolation.ts';
import type { EnvironmentEntry, Grant, Ulimit } from './service.ts';
import { readGrants, readUlimits } from './service-parts.ts';
import { distinctTextsAt, entriesAt, flagAt, mappingAt, scalarAt, textsAt, variablesAt } from './value-fields.ts';
import type { Field, Mapping, Value } from './value-tree.ts';

export interface Build {
  readonly at: Location;
  /** As compose resolves it: relative to the repository's root, `.` for the root itself; undefined for a URL or an unknown. */
  readonly contextPath: string | undefined;
  readonly context: Setting | undefined;
  /** Whether the context is fetched from elsewhere. */
  readonly remote: boolean;
  /** The Dockerfile's path from the repository's root; undefined where it cannot be known, or is inline. */
  readonly dockerfilePath: string | undefined;
  readonly dockerfile: Setting | undefined;
  /** `dockerfile_inline` as a source of its own whose places lead back here. */
  readonly inline: Source | undefined;
  readonly target: Setting | undefined;
  readonly args: readonly EnvironmentEntry[];
  readonly network: Setting | undefined;
  readonly privileged: Setting<boolean> | undefined;
  readonly entitlements: readonly Setting[];
  /** `default`, or an id with the path of its key or socket. */
  readonly ssh: readonly EnvironmentEntry[];
  readonly secrets: readonly Grant[];
  /** A name and what it stands for: a path, a URL, `docker-image://…`, `service:…`. */
  readonly additionalContexts: readonly EnvironmentEntry[];
  readonly labels: readonly EnvironmentEntry[];
  readonly tags: readonly Setting[];
  readonly cacheFrom: readonly Setting[];
  readonly cacheTo: readonly Setting[];
  readonly platforms: readonly Setting[];
  /** `false` as text where it is switched off. */
  readonly provenance: Setting | undefined;
  readonly sbom: Setting | undefined;
  readonly noCache: Setting<boolean> | undefined;
  readonly pull: Setting<boolean> | undefined;
  readonly isolation: Setting | undefined;
  readonly shmSize: Setting | undefined;
  readonly extraHosts: readonly EnvironmentEntry[];
  readonly ulimits: readonly Ulimit[];
}

/** Whether all steps of a build run in the network of the machine that builds. */
export function buildsInHostNetwork({ network }: Pick<Build, 'network'>): boolean {
  return network?.value === 'host';
}

export function readBuild(service: Mapping, secrets: ReadonlyMap<string, FileObject>): Build | undefined {
  const value = service.fields.get('build')?.value;
  const build = value && asMapping(value);
  if (!build) return undefined;
  const context = scalarAt(build, 'context');
  const dockerfile = scalarAt(build, 'dockerfile');
  const inline = build.fields.get('dockerfile_inline');
  const remote = context?.value !== undefined && isRemote(context.value);
  const contextPath = pathOf(context, build, service);
  return {
    at: build.at,
    contextPath,
    context,
    remote,
    dockerfilePath: inline ? undefined : dockerfilePathOf(contextPath, dockerfile),
    dockerfile,
    inline: inline && inlineSource(inline),
    target: scalarAt(build, 'target'),
    args: variablesAt(build, 'args'),
    network: scalarAt(build, 'network'),
    privileged: flagAt(build, 'privileged'),
    entitlements: textsAt(build, 'entitlements'),
    ssh: entriesAt(build, 'ssh'),
    secrets: readGrants(build, 'secrets', secrets),
    additionalContexts: entriesAt(build, 'additional_contexts'),
    labels: entriesAt(build, 'labels'),
    tags: distinctTextsAt(build, 'tags'),
    cacheFrom: textsAt(build, 'cache_from'),
    cacheTo: textsAt(build, 'cache_to'),
    platforms: textsAt(build, 'platforms'),
    provenance: scalarAt(build, 'provenance'),
    sbom: scalarAt(build, 'sbom'),
    noCache: flagAt(build, 'no_cache'),
    pull: flagAt(build, 'pull'),
    isolation: scalarAt(build, 'isolation'),
    shmSize: scalarAt(build, 'shm_size'),
    extraHosts: entriesAt(build, 'extra_hosts', ':'),
    ulimits: readUlimits(mappingAt(build, 'ulimits')),
  };
}

function asMapping(value: Value): Mapping | undefined {
  if (value.kind === 'mapping') return value;
  if (value.kind !== 'scalar' || value.node.value === null) return undefined;
  const { scope, at, via, tag } = value;
  const field: Field = { name: 'context', keyAt: at, value };
  return { kind: 'mapping', node: undefined, scope, at, via, tag, fields: new Map([['context', field]]) };
}

/** Seen from the file that sets it: what is extended from another folder has its context there. */
function pathOf(context: Text | undefined, build: Mapping, service: Mapping): string | undefined {
  const scope = build.fields.get('context')?.value.scope ?? service.scope;
  if (scope.folder === undefined) return undefined;
  if (!context) return scope.folder;
  return context.value === undefined || isRemote(context.value)
    ? undefined
    : resolve(scope.folder, context.value || '.');
}

function dockerfilePathOf(contextPath: string | undefined, dockerfile: Text | undefined): string | undefined {
  if (contextPath === undefined || (dockerfile && dockerfile.value === undefined)) return undefined;
  return resolve(contextPath, dockerfile?.value || 'Dockerfile');
}

function inlineSource({ value }: Field): Source | undefined {
  if (value.kind !== 'scalar' || value.node.value === null) return undefined;
  const excerpt = excerptOf(value.node);
  const { words, fault } = substitute(excerpt, value.scope.environment, 'keep');
  if (fault) value.scope.report(value.at, fault);
  return new Source(value.at.source.path, words.text, words);
}
