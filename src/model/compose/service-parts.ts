import { placesOf } from '../../text/places-of.ts';
import type { Setting } from '../../text/setting.ts';
import type { FileObject } from './application.ts';
import { splitWords } from './command-words.ts';
import type { Text } from './compose-text.ts';
import type {
  Dependency,
  Deploy,
  Device,
  Gpu,
  Grant,
  Healthcheck,
  Hook,
  HookKey,
  Limits,
  Logging,
  Provider,
  Resources,
  ServiceCommand,
  Tmpfs,
  Ulimit,
  VolumesFrom,
  Watch,
} from './service.ts';
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
} from './value-fields.ts';
import type { Field, Mapping, Value } from './value-tree.ts';

/** The smaller parts of a service. */

export function viaOf({ via }: Value): { via: Value['via'] } | undefined {
  return via.length > 0 ? { via } : undefined;
}

/** A secret or config by its name, or with a target and a mode. Of several for one target the last counts. */
export function readGrants(from: Mapping, key: string, objects: ReadonlyMap<string, FileObject>): readonly Grant[] {
  const grants = itemsAt(from, key).flatMap((item): Grant[] => {
    const long = item.kind === 'mapping' ? item : undefined;
    const source = long ? scalarAt(long, 'source') : composeText(item);
    if (!source && !long) return [];
    return [
      {
        source,
        target: scalarAt(long, 'target'),
        uid: scalarAt(long, 'uid'),
        gid: scalarAt(long, 'gid'),
        mode: scalarAt(long, 'mode'),
        object: source?.value === undefined ? undefined : objects.get(source.value),
        at: item.at,
        ...viaOf(item),
      },
    ];
  });
  const folder = key === 'secrets' ? '/run/secrets/' : '/';
  return lastByKey(grants, ({ source, target }) => target?.value ?? (source?.value && folder + source.value));
}

export function readUlimits(ulimits: Mapping | undefined): readonly Ulimit[] {
  return [...(ulimits?.fields.values() ?? [])].map(({ name, keyAt, value }) => {
    const both = composeText(value);
    const long = value.kind === 'mapping' ? value : undefined;
    return { name, at: keyAt, soft: both ?? scalarAt(long, 'soft'), hard: both ?? scalarAt(long, 'hard') };
  });
}

export function readServiceCommand(value: Value | undefined): ServiceCommand | undefined {
  if (!value || (value.kind === 'scalar' && value.node.value === null) || value.kind === 'mapping') return undefined;
  const whole = composeText(value);
  if (!whole) return { at: value.at, ...viaOf(value), text: undefined, words: textsIn(value) };
  const { words, refused } = splitWords(whole);
  if (refused && whole.value !== undefined) {
    value.scope.report(
      value.at,
      'Compose cannot split this text into words: a quote or parenthesis is not closed. Close it, or write a list.',
    );
  }
  return { at: value.at, ...viaOf(value), text: whole, words };
}

/** A test that is one text goes to a shell as it is, so it is one word. */
function readTest(value: Value | undefined): ServiceCommand | undefined {
  const whole = composeText(value);
  return value && whole ? { at: value.at, ...viaOf(value), text: whole, words: [whole] } : readServiceCommand(value);
}

export function readHealthcheck(healthcheck: Mapping | undefined): Healthcheck | undefined {
  if (!healthcheck) return undefined;
  const test = readTest(healthcheck.fields.get('test')?.value);
  const none = test?.words.length === 1 && test.words[0]!.value === 'NONE' ? test.words[0] : undefined;
  return {
    at: healthcheck.at,
    disabled: flagAt(healthcheck, 'disable') ?? (none && { ...placeOnly(none), value: true }),
    test,
    interval: scalarAt(healthcheck, 'interval'),
    timeout: scalarAt(healthcheck, 'timeout'),
    retries: scalarAt(healthcheck, 'retries'),
  };
}

const hookKeys: readonly HookKey[] = ['pre_start', 'post_start', 'pre_stop'];

export function readHooks(service: Mapping): readonly Hook[] {
  return hookKeys.flatMap((key) =>
    itemsAt(service, key).flatMap((item) => (item.kind === 'mapping' ? [readHook(item, key)] : [])),
  );
}

function readHook(hook: Mapping, when?: HookKey): Hook {
  return {
    when,
    at: hook.at,
    image: scalarAt(hook, 'image'),
    command: readServiceCommand(hook.fields.get('command')?.value),
    user: scalarAt(hook, 'user'),
    privileged: flagAt(hook, 'privileged'),
    workingDir: scalarAt(hook, 'working_dir'),
    environment: entriesAt(hook, 'environment'),
  };
}

export function readWatches(develop: Mapping | undefined): readonly Watch[] {
  return itemsAt(develop, 'watch').flatMap((item): Watch[] => {
    if (item.kind !== 'mapping') return [];
    const exec = mappingAt(item, 'exec');
    const path = scalarAt(item, 'path');
    const rest = { action: scalarAt(item, 'action'), target: scalarAt(item, 'target'), exec: exec && readHook(exec) };
    return [{ at: item.at, path, ...rest }];
  });
}

export function readProvider(provider: Mapping | undefined): Provider | undefined {
  return provider && { at: provider.at, type: scalarAt(provider, 'type'), options: entriesAt(provider, 'options') };
}

export function readLogging(logging: Mapping | undefined): Logging | undefined {
  return logging && { at: logging.at, driver: scalarAt(logging, 'driver'), options: entriesAt(logging, 'options') };
}

export function readDeploy(deploy: Mapping | undefined): Deploy | undefined {
  if (!deploy) return undefined;
  const resources = mappingAt(deploy, 'resources');
  const restart = mappingAt(deploy, 'restart_policy');
  return {
    at: deploy.at,
    mode: scalarAt(deploy, 'mode'),
    replicas: scalarAt(deploy, 'replicas'),
    labels: entriesAt(deploy, 'labels'),
    limits: limitsIn(mappingAt(resources, 'limits')),
    reservations: limitsIn(mappingAt(resources, 'reservations')),
    restartCondition: scalarAt(restart, 'condition'),
    restartMaxAttempts: scalarAt(restart, 'max_attempts'),
    constraints: textsAt(mappingAt(deploy, 'placement'), 'constraints'),
  };
}

function limitsIn(limits: Mapping | undefined): Limits {
  return { memory: scalarAt(limits, 'memory'), cpus: scalarAt(limits, 'cpus'), pids: scalarAt(limits, 'pids') };
}

export function readShortLimits(service: Mapping): Limits {
  return {
    memory: scalarAt(service, 'mem_limit'),
    cpus: scalarAt(service, 'cpus'),
    pids: scalarAt(service, 'pids_limit'),
  };
}

/** What `deploy` says wins over the short keys. */
export function limitsOf(short: Limits, deploy: Deploy | undefined): Limits {
  return {
    memory: deploy?.limits.memory ?? short.memory,
    cpus: deploy?.limits.cpus ?? short.cpus,
    pids: deploy?.limits.pids ?? short.pids,
  };
}

export function readResources(service: Mapping): Resources {
  return {
    memoryReservation: scalarAt(service, 'mem_reservation'),
    memorySwapLimit: scalarAt(service, 'memswap_limit'),
    memorySwappiness: scalarAt(service, 'mem_swappiness'),
    cpuQuota: scalarAt(service, 'cpu_quota'),
    cpuPeriod: scalarAt(service, 'cpu_period'),
    cpuShares: scalarAt(service, 'cpu_shares'),
    cpuCount: scalarAt(service, 'cpu_count'),
    cpuPercent: scalarAt(service, 'cpu_percent'),
    cpuset: scalarAt(service, 'cpuset'),
    cpuRtRuntime: scalarAt(service, 'cpu_rt_runtime'),
    shmSize: scalarAt(service, 'shm_size'),
    oomKillDisable: flagAt(service, 'oom_kill_disable'),
    oomScoreAdj: scalarAt(service, 'oom_score_adj'),
  };
}

/** `/dev/a:/dev/b:rwm`, or a mapping. Of several for one target the last counts. */
export function readDevices(service: Mapping): readonly Device[] {
  const devices = itemsAt(service, 'devices').flatMap((item): Device[] => {
    if (item.kind === 'mapping') {
      const [source, target, permissions] = [
        scalarAt(item, 'source'),
        scalarAt(item, 'target'),
        scalarAt(item, 'permissions'),
      ];
      const parts = [source, target ?? (permissions && source), permissions].flatMap((part) => part ?? []);
      const value = parts.some((part) => part.value === undefined)
        ? undefined
        : parts.map((part) => part.value).join(':');
      return [{ value, at: item.at, ...viaOf(item), source, target, permissions }];
    }
    const whole = composeText(item);
    if (!whole) return [];
    const [source, target, permissions, ...more] = sections(whole, ':');
    if (more.length > 0)
      item.scope.report(
        whole.at,
        'A device must be `SOURCE:TARGET:PERMISSIONS`; if its name contains a colon, write a mapping.',
      );
    return [{ ...placeOnly(whole), value: whole.value, source, target, permissions }];
  });
  return lastByKey(devices, ({ source, target }) => (target ?? source)?.value);
}

export function readGpus(service: Mapping): readonly Gpu[] {
  const reserved = mappingAt(mappingAt(mappingAt(service, 'deploy'), 'resources'), 'reservations');
  return [...itemsAt(service, 'gpus'), ...itemsAt(reserved, 'devices')].map((item) => {
    const long = item.kind === 'mapping' ? item : undefined;
    return {
      at: item.at,
      driver: scalarAt(long, 'driver'),
      count: long ? scalarAt(long, 'count') : composeText(item),
      ids: textsAt(long, 'device_ids'),
      capabilities: textsAt(long, 'capabilities'),
    };
  });
}

export function readTmpfs(service: Mapping): readonly Tmpfs[] {
  return distinctTextsAt(service, 'tmpfs').map((whole) => {
    const [target = whole, options] = sections(whole, ':');
    return { ...placeOnly(whole), value: whole.value, target, options: options ? sections(options, ',') : [] };
  });
}

export function readVolumesFrom(service: Mapping): readonly VolumesFrom[] {
  return textsAt(service, 'volumes_from').map((whole) => {
    const container = whole.text.startsWith('container:');
    const [from = whole, mode] = sections(container ? whole.slice('container:'.length) : whole, ':');
    return { ...placeOnly(whole), value: whole.value, from, container, readOnly: mode?.value === 'ro' };
  });
}

export function readDependencies(service: Mapping): readonly Dependency[] {
  const value = service.fields.get('depends_on')?.value;
  if (value?.kind !== 'mapping') {
    return textsIn(value).map((name) => ({ name, condition: undefined }));
  }
  return [...value.fields.values()].map((field) => {
    const long = field.value.kind === 'mapping' ? field.value : undefined;
    return { name: fieldName(field), condition: scalarAt(long, 'condition') };
  });
}

/** What a field is called. */
export function fieldName({ name, item, keyAt }: Field): Setting {
  return item ?? { value: name, at: keyAt };
}

export function sections(whole: Text, separator: string): readonly Text[] {
  const found: Text[] = [];
  let start = 0;
  for (const end of placesOf(separator, whole.text)) {
    found.push(whole.slice(start, end));
    start = end + separator.length;
  }
  found.push(whole.slice(start));
  return found;
}
