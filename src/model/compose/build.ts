import { composeService } from '../../known/compose-service.data.ts';
import { Source } from '../../source.ts';
import { isRemote, normalise, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { excerptOf } from '../yaml/scalar-excerpt.ts';
import type { Loader } from './application-loader.ts';
import type { Text } from './compose-text.ts';
import { type HostPlace, hostPathOf, placeOf, reportUnseen } from './host-place.ts';
import { substitute } from './interpolation.ts';
import { type FieldContext, type PlacedFields, readFields } from './read-fields.ts';
import { entriesIn, lastByKey, scalarAt } from './value-fields.ts';
import type { Field, Mapping, Value, ValueScope } from './value-tree.ts';

/** How a service's image is built. Its fields are those of `composeService`. */
export interface Build extends PlacedFields<typeof composeService.build.reads> {
  /**
   * Relative to the repository's root, `.` for the root itself, links followed; undefined where it is not in the repository,
   * a URL or unknown.
   */
  readonly contextPath: string | undefined;
  /** Whether the context is fetched from elsewhere. */
  readonly remote: boolean;
  /** The folders of the machine that builds: the context and the named ones, without those fetched from elsewhere. */
  readonly folders: readonly ContextFolder[];
  /** The Dockerfile's path from the repository's root; undefined where it cannot be known, is outside, or is inline. */
  readonly dockerfilePath: string | undefined;
  /** The Dockerfile's path as it is written, where that is known and not in the repository. */
  readonly dockerfileOutside: string | undefined;
  /** `dockerfile_inline` as a source of its own whose places lead back here. */
  readonly inline: Source | undefined;
}

/** A folder that a build takes files from. */
export interface ContextFolder {
  /** Where a Dockerfile calls it so; undefined: the build context. */
  readonly name: string | undefined;
  readonly path: Setting;
  readonly place: HostPlace;
}

/** Whether all steps of a build run in the network of the machine that builds. */
export function buildsInHostNetwork({ network }: Pick<Build, 'network'>): boolean {
  return network?.value === 'host';
}

export function readBuild(service: Mapping | undefined, key: string, context: FieldContext): Build | undefined {
  const value = service?.fields.get(key)?.value;
  const build = value && asMapping(value);
  if (!service || !build) return undefined;
  const fields = readFields(build, composeService.build, context);
  return { at: build.at, ...fields, ...originOf(build, service, context.loader) };
}

function asMapping(value: Value): Mapping | undefined {
  if (value.kind === 'mapping') return value;
  if (value.kind !== 'scalar' || value.node.value === null) return undefined;
  const { scope, at, via, tag } = value;
  const field: Field = { name: 'context', keyAt: at, value };
  return { kind: 'mapping', node: undefined, scope, at, via, tag, fields: new Map([['context', field]]) };
}

/** Where a build takes its files and its Dockerfile from. */
function originOf(
  build: Mapping,
  service: Mapping,
  loader: Loader,
): Pick<Build, 'contextPath' | 'remote' | 'folders' | 'inline' | keyof DockerfileOrigin> {
  const context = scalarAt(build, 'context');
  const remote = context?.value !== undefined && isRemote(context.value);
  const scope = build.fields.get('context')?.value.scope ?? service.scope;
  // Where what the service extends is not found, that may say it.
  const written = context || !service.fields.has('extends') ? pathOf(context, scope.folder) : undefined;
  const inline = build.fields.get('dockerfile_inline');
  const origin = dockerfileOf(build, written, remote ? undefined : context);
  const folders = foldersOf(build, context, loader);
  const own = folders.find(({ name }) => name === undefined);
  for (const each of folders) {
    // That a Dockerfile in the context cannot be read is told anyway.
    const isTold = each === own && written !== undefined && origin.dockerfilePath?.startsWith(`${written}/`);
    if (!isTold) reportUnseen(each.place, each.path.at, loader.report);
  }
  return {
    contextPath: own ? own.place.repositoryPath : written,
    remote,
    folders,
    inline: inline && inlineSource(inline),
    ...origin,
  };
}

/** Each seen from the file that sets it. */
function foldersOf(build: Mapping, context: Text | undefined, loader: Loader): readonly ContextFolder[] {
  const folder = (name: string | undefined, path: Text, scope: ValueScope): ContextFolder[] => {
    if (path.value !== undefined && (path.value === '' || isElsewhere(path.value))) return [];
    return [{ name, path, place: placeOf(hostPathOf(path), scope.folder, loader) }];
  };
  const named = lastByKey([...entriesIn(build, 'additional_contexts')], ({ entry }) => entry.name);
  return [
    ...(context ? folder(undefined, context, build.fields.get('context')!.value.scope) : []),
    ...named.flatMap(({ entry: { name, value }, scope }) => (value ? folder(name, value, scope) : [])),
  ];
}

/** Whether a context is fetched, or is what another service or target builds. */
function isElsewhere(context: string): boolean {
  return isRemote(context) || /^(?:service|target):/.test(context);
}

/** Seen from the file that sets it: what is extended from another folder has its context there. */
function pathOf(context: Text | undefined, folder: string | undefined): string | undefined {
  if (!context || folder === undefined) return folder;
  const path = context.value !== undefined && isElsewhere(context.value) ? undefined : hostPathOf(context);
  return path === undefined ? undefined : resolve(folder, path);
}

type DockerfileOrigin = Pick<Build, 'dockerfilePath' | 'dockerfileOutside'>;

/** @param context undefined where it is the folder of the file, or fetched from elsewhere */
function dockerfileOf(build: Mapping, contextPath: string | undefined, context: Text | undefined): DockerfileOrigin {
  const dockerfile = scalarAt(build, 'dockerfile');
  if (build.fields.has('dockerfile_inline')) return { dockerfilePath: undefined, dockerfileOutside: undefined };
  const name = dockerfile ? dockerfile.value || (dockerfile.value === '' ? 'Dockerfile' : undefined) : 'Dockerfile';
  const dockerfilePath = name === undefined || contextPath === undefined ? undefined : resolve(contextPath, name);
  const folder = contextPath ?? (context && hostPathOf(context));
  const isOutside = dockerfilePath === undefined && name !== undefined && folder !== undefined;
  return {
    dockerfilePath,
    dockerfileOutside: isOutside ? normalise(/^[/~]/.test(name) ? name : `${folder}/${name}`) : undefined,
  };
}

function inlineSource({ value }: Field): Source | undefined {
  if (value.kind !== 'scalar' || value.node.value === null) return undefined;
  const excerpt = excerptOf(value.node);
  const { words, fault } = substitute(excerpt, value.scope.environment, 'keep');
  if (fault) value.scope.report(value.at, fault);
  return new Source(value.at.source.path, words.text, words);
}
