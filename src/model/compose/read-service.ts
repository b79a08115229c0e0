import { resolve } from '../../text/path.ts';
import { mergedPlaces } from '../yaml/yaml-tree.ts';
import type { Application } from './application.ts';
import type { Loader } from './application-loader.ts';
import { readBuild } from './build.ts';
import type { Text } from './compose-text.ts';
import { readEnvFile, readRawEnvFile } from './env-files.ts';
import { readPorts } from './ports.ts';
import { shortKeys } from './resource-limits.ts';
import type { Entry, EnvFile, JoinedNetwork, Service } from './service.ts';
import { grantedMounts, readMounts } from './service-mounts.ts';
import {
  limitsOf,
  readCommand,
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
  readShortLimits,
  readTmpfs,
  readUlimits,
  readVolumesFrom,
  readWatches,
  viaOf,
} from './service-parts.ts';
import { insertInto, insertUnder } from './value-edits.ts';
import {
  distinct,
  entries,
  flag,
  items,
  lastOf,
  mapping,
  placed,
  scalarText,
  spanning,
  text,
  texts,
  textsOf,
  variables,
} from './value-fields.ts';
import { type Field, isNull, type Mapping } from './value-tree.ts';

/** Reads one service of a merged application; undefined where there is nothing under its name. */
export function readService(field: Field, application: Application, loader: Loader): Service | undefined {
  const { name, keyAt: at, value } = field;
  if (value.kind !== 'mapping') return undefined;
  const deploy = readDeploy(mapping(value, 'deploy'));
  const shortLimits = readShortLimits(value);
  const secrets = readGrants(value, 'secrets', application.secrets);
  const configs = readGrants(value, 'configs', application.configs);
  const labelFiles = readEnvFiles(value, 'label_file', loader);
  return {
    application,
    name,
    at,
    whole: value.at.source === at.source ? spanning(at, value.at) : at,
    takenOver: [...(value.extended ?? []), ...(value.node ? mergedPlaces(value.node) : [])],
    // What was found is merged in, and `extends` gone.
    incomplete: value.fields.has('extends'),
    keys: new Map([...value.fields.values()].map((each) => [each.name, each.keyAt])),

    image: text(value, 'image'),
    build: readBuild(value, application.secrets),
    pullPolicy: text(value, 'pull_policy'),
    platform: text(value, 'platform'),
    provider: readProvider(mapping(value, 'provider')),
    models: modelNames(value),

    user: text(value, 'user'),
    groupAdd: texts(value, 'group_add'),
    privileged: flag(value, 'privileged'),
    readOnly: flag(value, 'read_only'),
    capAdd: distinct(value, 'cap_add').map(capability),
    capDrop: distinct(value, 'cap_drop').map(capability),
    securityOpt: texts(value, 'security_opt'),
    useApiSocket: flag(value, 'use_api_socket'),
    runtime: text(value, 'runtime'),
    isolation: text(value, 'isolation'),
    credentialSpec: entries(value, 'credential_spec'),

    networkMode: text(value, 'network_mode'),
    pid: text(value, 'pid'),
    ipc: text(value, 'ipc'),
    uts: text(value, 'uts'),
    usernsMode: text(value, 'userns_mode'),
    cgroup: text(value, 'cgroup'),
    cgroupParent: text(value, 'cgroup_parent'),
    sysctls: entries(value, 'sysctls'),

    mounts: [
      ...readMounts(value, application.volumes, loader.report),
      ...grantedMounts(secrets),
      ...grantedMounts(configs),
    ],
    tmpfs: readTmpfs(value),
    volumesFrom: readVolumesFrom(value),
    devices: readDevices(value),
    deviceCgroupRules: texts(value, 'device_cgroup_rules'),
    gpus: readGpus(value),
    storageOptions: entries(value, 'storage_opt'),

    networks: joinedNetworks(value, application),
    ports: readPorts(value),
    expose: distinct(value, 'expose'),
    extraHosts: entries(value, 'extra_hosts', ':'),
    dns: distinct(value, 'dns'),
    links: distinct(value, 'links'),
    hostname: text(value, 'hostname'),

    environment: variables(value, 'environment'),
    envFiles: readEnvFiles(value, 'env_file', loader),
    labels: labelled(labelFiles, entries(value, 'labels')),
    labelFiles,
    annotations: entries(value, 'annotations'),
    secrets,
    configs,

    command: readCommand(value.fields.get('command')?.value),
    entrypoint: readCommand(value.fields.get('entrypoint')?.value),
    workingDir: text(value, 'working_dir'),
    healthcheck: readHealthcheck(mapping(value, 'healthcheck')),
    postStart: readHooks(value, 'post_start'),
    preStop: readHooks(value, 'pre_stop'),
    develop: readWatches(mapping(value, 'develop')),
    init: flag(value, 'init'),
    stdinOpen: flag(value, 'stdin_open'),
    tty: flag(value, 'tty'),

    limits: limitsOf(shortLimits, deploy),
    shortLimits,
    resources: readResources(value),
    ulimits: readUlimits(mapping(value, 'ulimits')),
    logging: readLogging(mapping(value, 'logging')),
    restart: text(value, 'restart'),
    deploy,

    containerName: text(value, 'container_name'),
    scale: text(value, 'scale'),
    profiles: distinct(value, 'profiles'),
    dependsOn: readDependencies(value),

    append: (lines) => append(field, value, lines),
    appendLimit: (limit, amount) => {
      const limits = mapping(mapping(mapping(value, 'deploy'), 'resources'), 'limits');
      if (!limits) return append(field, value, [`${shortKeys[limit]}: ${amount}`]);
      const isSet = limits.fields.has(limit) || value.fields.has(shortKeys[limit]);
      return isSet || limits.via.length > 0 ? undefined : insertInto(limits, [`${limit}: ${amount}`]);
    },
  };
}

function capability(written: Text) {
  return { ...placed(written), value: written.value?.toUpperCase().replace(/^CAP_/, '') };
}

function modelNames(service: Mapping): readonly Service['models'][number][] {
  const value = service.fields.get('models')?.value;
  if (value?.kind !== 'mapping') return textsOf(value);
  return [...value.fields.values()].map(({ name, keyAt }) => ({ value: name, at: keyAt }));
}

function joinedNetworks(service: Mapping, { networks }: Application): readonly JoinedNetwork[] {
  const value = service.fields.get('networks')?.value;
  if (value?.kind === 'mapping') {
    return [...value.fields.values()].map(({ name, keyAt, value: own }) => {
      const long = own.kind === 'mapping' ? own : undefined;
      return { name, at: keyAt, ...viaOf(own), network: networks.get(name), aliases: distinct(long, 'aliases') };
    });
  }
  return textsOf(value).map(({ text: name, at, via }) => ({
    name,
    at,
    ...(via && { via }),
    network: networks.get(name),
    aliases: [],
  }));
}

/** What the files say, over which what the service says itself. */
function labelled(files: readonly EnvFile[], own: readonly Entry[]): readonly Entry[] {
  if (files.length === 0) return own;
  return lastOf([...files.flatMap((file) => file.entries), ...own], ({ name }) => name);
}

function readEnvFiles(service: Mapping, key: string, loader: Loader): readonly EnvFile[] {
  const files = items(service, key).flatMap((item): EnvFile[] => {
    const long = item.kind === 'mapping' ? item : undefined;
    const path = long ? text(long, 'path') : scalarText(item);
    if (!path) return [];
    const { folder } = item.scope;
    const repositoryPath = path.value && folder !== undefined ? resolve(folder, path.value) : undefined;
    const source = (repositoryPath !== undefined && loader.get(repositoryPath)) || undefined;
    const format = text(long, 'format');
    // Labels know the variables of their own files only.
    const environment = key === 'env_file' ? item.scope.environment : undefined;
    const lines = source && (format?.value === 'raw' ? readRawEnvFile(source) : readEnvFile(source, environment));
    return [
      {
        path,
        repositoryPath,
        source,
        required: flag(long, 'required')?.value ?? true,
        format,
        entries: lines ?? [],
        at: item.at,
      },
    ];
  });
  return lastOf(files, ({ path, repositoryPath }) => repositoryPath ?? path.value);
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
