import { spanning } from '../../source.ts';
import { resolve } from '../../text/path.ts';
import { mergedPlaces } from '../yaml/yaml-tree.ts';
import type { Application } from './application.ts';
import type { Loader } from './application-loader.ts';
import { readBuild } from './build.ts';
import type { Text } from './compose-text.ts';
import { readEnvFile, readRawEnvFile } from './env-files.ts';
import { hostPathOf, placeOf } from './host-place.ts';
import { readPorts } from './ports.ts';
import { shortKeys } from './resource-limits.ts';
import type { ComposeService, EnvFile, EnvironmentEntry, JoinedNetwork } from './service.ts';
import { fileMounts, grantedMounts, readMounts } from './service-mounts.ts';
import {
  fieldName,
  limitsOf,
  readDependencies,
  readDeploy,
  readDevices,
  readGpus,
  readGrants,
  readHealthcheck,
  readHooks,
  readLogging,
  readProvider,
  readResources,
  readServiceCommand,
  readShortLimits,
  readTmpfs,
  readUlimits,
  readVolumesFrom,
  readWatches,
  viaOf,
} from './service-parts.ts';
import { insertInto, insertUnder } from './value-edits.ts';
import {
  composeText,
  distinctTextsAt,
  entriesAt,
  flagAt,
  itemsAt,
  lastByKey,
  mappingAt,
  placeOnly,
  scalarAt,
  textsAt,
  textsIn,
  variablesAt,
} from './value-fields.ts';
import { type Field, isNull, type Mapping } from './value-tree.ts';

/** Reads one service of a merged application; undefined where there is nothing under its name. */
export function readService(field: Field, application: Application, loader: Loader): ComposeService | undefined {
  const { name, keyAt: at, value } = field;
  if (value.kind !== 'mapping') return undefined;
  const deploy = readDeploy(mappingAt(value, 'deploy'));
  const shortLimits = readShortLimits(value);
  const secrets = readGrants(value, 'secrets', application.secrets);
  const configs = readGrants(value, 'configs', application.configs);
  const envFiles = readEnvFiles(value, 'env_file', loader);
  const labelFiles = readEnvFiles(value, 'label_file', loader);
  return {
    application,
    name,
    at,
    whole: spanning(at, value.at),
    takenOver: [...(value.extended ?? []), ...(value.node ? mergedPlaces(value.node) : [])],
    // What was found is merged in, and `extends` gone.
    incomplete: value.fields.has('extends'),
    keys: new Map([...value.fields.values()].map((each) => [each.name, each.keyAt])),

    image: scalarAt(value, 'image'),
    build: readBuild(value, application.secrets, loader),
    pullPolicy: scalarAt(value, 'pull_policy'),
    platform: scalarAt(value, 'platform'),
    provider: readProvider(mappingAt(value, 'provider')),
    models: modelNames(value),

    user: scalarAt(value, 'user'),
    groupAdd: textsAt(value, 'group_add'),
    privileged: flagAt(value, 'privileged'),
    readOnly: flagAt(value, 'read_only'),
    capAdd: distinctTextsAt(value, 'cap_add').map(capability),
    capDrop: distinctTextsAt(value, 'cap_drop').map(capability),
    securityOpt: textsAt(value, 'security_opt'),
    useApiSocket: flagAt(value, 'use_api_socket'),
    runtime: scalarAt(value, 'runtime'),
    isolation: scalarAt(value, 'isolation'),
    credentialSpec: entriesAt(value, 'credential_spec'),

    networkMode: scalarAt(value, 'network_mode'),
    pid: scalarAt(value, 'pid'),
    ipc: scalarAt(value, 'ipc'),
    uts: scalarAt(value, 'uts'),
    usernsMode: scalarAt(value, 'userns_mode'),
    cgroup: scalarAt(value, 'cgroup'),
    cgroupParent: scalarAt(value, 'cgroup_parent'),
    sysctls: entriesAt(value, 'sysctls'),

    mounts: [
      ...readMounts(value, application.volumes, loader),
      ...grantedMounts(secrets),
      ...grantedMounts(configs),
      ...fileMounts(envFiles),
    ],
    tmpfs: readTmpfs(value),
    volumesFrom: readVolumesFrom(value),
    devices: readDevices(value),
    deviceCgroupRules: textsAt(value, 'device_cgroup_rules'),
    gpus: readGpus(value),
    storageOptions: entriesAt(value, 'storage_opt'),

    networks: joinedNetworks(value, application),
    ports: readPorts(value),
    expose: distinctTextsAt(value, 'expose'),
    extraHosts: entriesAt(value, 'extra_hosts', ':'),
    dns: distinctTextsAt(value, 'dns'),
    links: distinctTextsAt(value, 'links'),
    hostname: scalarAt(value, 'hostname'),

    environment: variablesAt(value, 'environment'),
    envFiles,
    labels: labelled(labelFiles, entriesAt(value, 'labels')),
    labelFiles,
    annotations: entriesAt(value, 'annotations'),
    secrets,
    configs,

    command: readServiceCommand(value.fields.get('command')?.value),
    entrypoint: readServiceCommand(value.fields.get('entrypoint')?.value),
    workingDir: scalarAt(value, 'working_dir'),
    healthcheck: readHealthcheck(mappingAt(value, 'healthcheck')),
    hooks: readHooks(value),
    develop: readWatches(mappingAt(value, 'develop')),
    init: flagAt(value, 'init'),
    stdinOpen: flagAt(value, 'stdin_open'),
    tty: flagAt(value, 'tty'),

    limits: limitsOf(shortLimits, deploy),
    shortLimits,
    resources: readResources(value),
    ulimits: readUlimits(mappingAt(value, 'ulimits')),
    logging: readLogging(mappingAt(value, 'logging')),
    restart: scalarAt(value, 'restart'),
    deploy,

    containerName: scalarAt(value, 'container_name'),
    scale: scalarAt(value, 'scale'),
    profiles: distinctTextsAt(value, 'profiles'),
    dependsOn: readDependencies(value),

    append: (lines) => append(field, value, lines),
    appendLimit: (limit, amount) => {
      const limits = mappingAt(mappingAt(mappingAt(value, 'deploy'), 'resources'), 'limits');
      if (!limits) return append(field, value, [`${shortKeys[limit]}: ${amount}`]);
      const isSet = limits.fields.has(limit) || value.fields.has(shortKeys[limit]);
      return isSet || limits.via.length > 0 ? undefined : insertInto(limits, [`${limit}: ${amount}`]);
    },
  };
}

function capability(written: Text) {
  return { ...placeOnly(written), value: written.value?.toUpperCase().replace(/^CAP_/, '') };
}

function modelNames(service: Mapping): readonly ComposeService['models'][number][] {
  const value = service.fields.get('models')?.value;
  if (value?.kind !== 'mapping') return textsIn(value);
  return [...value.fields.values()].map(({ name, keyAt }) => ({ value: name, at: keyAt }));
}

function joinedNetworks(service: Mapping, { networks }: Application): readonly JoinedNetwork[] {
  const value = service.fields.get('networks')?.value;
  if (value?.kind === 'mapping') {
    return [...value.fields.values()].map((field) => {
      const long = field.value.kind === 'mapping' ? field.value : undefined;
      const name = { ...fieldName(field), ...viaOf(field.value) };
      return { name, network: networks.get(field.name), aliases: distinctTextsAt(long, 'aliases') };
    });
  }
  return textsIn(value).map((name) => ({ name, network: networks.get(name.text), aliases: [] }));
}

/** What the files say, over which what the service says itself. */
function labelled(files: readonly EnvFile[], own: readonly EnvironmentEntry[]): readonly EnvironmentEntry[] {
  if (files.length === 0) return own;
  return lastByKey([...files.flatMap((file) => file.entries), ...own], ({ name }) => name);
}

/** Links on the way of a file that is read are followed when it is read. */
const unfollowed = { lead: () => undefined };

function readEnvFiles(service: Mapping, key: string, loader: Loader): readonly EnvFile[] {
  const files = itemsAt(service, key).flatMap((item): EnvFile[] => {
    const long = item.kind === 'mapping' ? item : undefined;
    const path = long ? scalarAt(long, 'path') : composeText(item);
    if (!path) return [];
    const { folder } = item.scope;
    const repositoryPath = path.value && folder !== undefined ? resolve(folder, path.value) : undefined;
    const place = placeOf(hostPathOf(path), folder, unfollowed);
    const source = (repositoryPath !== undefined && loader.get(repositoryPath)) || undefined;
    const format = scalarAt(long, 'format');
    // Labels know the variables of their own files only.
    const environment = key === 'env_file' ? item.scope.environment : undefined;
    const lines =
      source && (format?.value === 'raw' ? readRawEnvFile(source) : readEnvFile(source, environment, loader.report));
    const entries = lines && loader.affords(lines.length, item.at) ? lines : [];
    return [
      {
        path,
        repositoryPath,
        place,
        source,
        required: flagAt(long, 'required')?.value ?? true,
        format,
        entries,
        at: item.at,
      },
    ];
  });
  return lastByKey(files, ({ path, repositoryPath }) => repositoryPath ?? path.value);
}

function append({ keyAt, value: { via } }: Field, service: Mapping, lines: readonly string[]) {
  if (lines.some((line) => !line.startsWith(' ') && service.fields.has(/^[^:]*/.exec(line)![0].trim())))
    return undefined;
  if (via.length > 0) return undefined;
  const { source, span } = keyAt;
  const column = source.position(span.start).column;
  const inner = service.node?.pairs[0]?.key.at;
  const step = inner?.source === source ? source.position(inner.span.start).column - column : 2;
  return isNull(service) ? insertUnder(keyAt, lines) : insertInto(service, lines, step > 0 ? step : 2);
}
