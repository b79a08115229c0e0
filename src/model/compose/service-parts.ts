import type { FileObject } from './application.ts';
import { splitWords } from './command-words.ts';
import type { Text } from './compose-text.ts';
import type {
  Command,
  Dependency,
  Deploy,
  Device,
  Gpu,
  Grant,
  Healthcheck,
  Hook,
  Limits,
  Logging,
  Provider,
  Resources,
  Tmpfs,
  Ulimit,
  VolumesFrom,
  Watch,
} from './service.ts';
import {
  distinct,
  entries,
  flag,
  items,
  lastOf,
  mapping,
  placed,
  scalarText,
  text,
  texts,
  textsOf,
} from './value-fields.ts';
import type { Mapping, Value } from './value-tree.ts';

/** The smaller parts of a service. */

export function viaOf({ via }: Value): { via: Value['via'] } | undefined {
  return via.length > 0 ? { via } : undefined;
}

/** A secret or config by its name, or with a target and a mode. Of several for one target the last counts. */
export function readGrants(from: Mapping, key: string, objects: ReadonlyMap<string, FileObject>): readonly Grant[] {
  const grants = items(from, key).flatMap((item): Grant[] => {
    const long = item.kind === 'mapping' ? item : undefined;
    const source = long ? text(long, 'source') : scalarText(item);
    if (!source && !long) return [];
    return [
      {
        source,
        target: text(long, 'target'),
        uid: text(long, 'uid'),
        gid: text(long, 'gid'),
        mode: text(long, 'mode'),
        object: source?.value === undefined ? undefined : objects.get(source.value),
        at: item.at,
        ...viaOf(item),
      },
    ];
  });
  const folder = key === 'secrets' ? '/run/secrets/' : '/';
  return lastOf(grants, ({ source, target }) => target?.value ?? (source?.value && folder + source.value));
}

export function readUlimits(ulimits: Mapping | undefined): readonly Ulimit[] {
  return [...(ulimits?.fields.values() ?? [])].map(({ name, keyAt, value }) => {
    const both = scalarText(value);
    const long = value.kind === 'mapping' ? value : undefined;
    return { name, at: keyAt, soft: both ?? text(long, 'soft'), hard: both ?? text(long, 'hard') };
  });
}

export function readCommand(value: Value | undefined): Command | undefined {
  if (!value || (value.kind === 'scalar' && value.node.value === null) || value.kind === 'mapping') return undefined;
  const whole = scalarText(value);
  if (!whole) return { at: value.at, ...viaOf(value), text: undefined, words: textsOf(value) };
  const { words, refused } = splitWords(whole);
  if (refused && whole.value !== undefined) {
    value.scope.report(
      value.at,
      'Compose cannot split this text into words: a quote or a parenthesis is not closed; write a list instead.',
    );
  }
  return { at: value.at, ...viaOf(value), text: whole, words };
}

/** A test that is one text goes to a shell as it is, so it is one word. */
function readTest(value: Value | undefined): Command | undefined {
  const whole = scalarText(value);
  return value && whole ? { at: value.at, ...viaOf(value), text: whole, words: [whole] } : readCommand(value);
}

export function readHealthcheck(healthcheck: Mapping | undefined): Healthcheck | undefined {
  if (!healthcheck) return undefined;
  const test = readTest(healthcheck.fields.get('test')?.value);
  const none = test?.words.length === 1 && test.words[0]!.value === 'NONE' ? test.words[0] : undefined;
  return {
    at: healthcheck.at,
    disabled: flag(healthcheck, 'disable') ?? (none && { ...placed(none), value: true }),
    test,
    interval: text(healthcheck, 'interval'),
    timeout: text(healthcheck, 'timeout'),
    retries: text(healthcheck, 'retries'),
  };
}

export function readHooks(service: Mapping, key: string): readonly Hook[] {
  return items(service, key).flatMap((item) => (item.kind === 'mapping' ? [readHook(item)] : []));
}

function readHook(hook: Mapping): Hook {
  return {
    at: hook.at,
    command: readCommand(hook.fields.get('command')?.value),
    user: text(hook, 'user'),
    privileged: flag(hook, 'privileged'),
    workingDir: text(hook, 'working_dir'),
    environment: entries(hook, 'environment'),
  };
}

export function readWatches(develop: Mapping | undefined): readonly Watch[] {
  return items(develop, 'watch').flatMap((item): Watch[] => {
    if (item.kind !== 'mapping') return [];
    const exec = mapping(item, 'exec');
    const path = text(item, 'path');
    const rest = { action: text(item, 'action'), target: text(item, 'target'), exec: exec && readHook(exec) };
    return [{ at: item.at, path, ...rest }];
  });
}

export function readProvider(provider: Mapping | undefined): Provider | undefined {
  return provider && { at: provider.at, type: text(provider, 'type'), options: entries(provider, 'options') };
}

export function readLogging(logging: Mapping | undefined): Logging | undefined {
  return logging && { at: logging.at, driver: text(logging, 'driver'), options: entries(logging, 'options') };
}

export function readDeploy(deploy: Mapping | undefined): Deploy | undefined {
  if (!deploy) return undefined;
  const resources = mapping(deploy, 'resources');
  const restart = mapping(deploy, 'restart_policy');
  return {
    at: deploy.at,
    mode: text(deploy, 'mode'),
    replicas: text(deploy, 'replicas'),
    labels: entries(deploy, 'labels'),
    limits: limitsIn(mapping(resources, 'limits')),
    reservations: limitsIn(mapping(resources, 'reservations')),
    restartCondition: text(restart, 'condition'),
    restartMaxAttempts: text(restart, 'max_attempts'),
    constraints: texts(mapping(deploy, 'placement'), 'constraints'),
  };
}

function limitsIn(limits: Mapping | undefined): Limits {
  return { memory: text(limits, 'memory'), cpus: text(limits, 'cpus'), pids: text(limits, 'pids') };
}

export function readShortLimits(service: Mapping): Limits {
  return { memory: text(service, 'mem_limit'), cpus: text(service, 'cpus'), pids: text(service, 'pids_limit') };
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
    memoryReservation: text(service, 'mem_reservation'),
    memorySwapLimit: text(service, 'memswap_limit'),
    memorySwappiness: text(service, 'mem_swappiness'),
    cpuQuota: text(service, 'cpu_quota'),
    cpuPeriod: text(service, 'cpu_period'),
    cpuShares: text(service, 'cpu_shares'),
    cpuCount: text(service, 'cpu_count'),
    cpuPercent: text(service, 'cpu_percent'),
    cpuset: text(service, 'cpuset'),
    cpuRtRuntime: text(service, 'cpu_rt_runtime'),
    shmSize: text(service, 'shm_size'),
    oomKillDisable: flag(service, 'oom_kill_disable'),
    oomScoreAdj: text(service, 'oom_score_adj'),
  };
}

/** `/dev/a:/dev/b:rwm`, or a mapping. Of several for one target the last counts. */
export function readDevices(service: Mapping): readonly Device[] {
  const devices = items(service, 'devices').flatMap((item): Device[] => {
    if (item.kind === 'mapping') {
      const [source, target, permissions] = [text(item, 'source'), text(item, 'target'), text(item, 'permissions')];
      const parts = [source, target ?? (permissions && source), permissions].flatMap((part) => part ?? []);
      const value = parts.some((part) => part.value === undefined)
        ? undefined
        : parts.map((part) => part.value).join(':');
      return [{ value, at: item.at, ...viaOf(item), source, target, permissions }];
    }
    const whole = scalarText(item);
    if (!whole) return [];
    const [source, target, permissions, ...more] = sections(whole, ':');
    if (more.length > 0)
      item.scope.report(
        whole.at,
        'A device is written `SOURCE:TARGET:PERMISSIONS`; for one with a colon in its name, write a mapping.',
      );
    return [{ ...placed(whole), value: whole.value, source, target, permissions }];
  });
  return lastOf(devices, ({ source, target }) => (target ?? source)?.value);
}

export function readGpus(service: Mapping): readonly Gpu[] {
  const reserved = mapping(mapping(mapping(service, 'deploy'), 'resources'), 'reservations');
  return [...items(service, 'gpus'), ...items(reserved, 'devices')].map((item) => {
    const long = item.kind === 'mapping' ? item : undefined;
    return {
      at: item.at,
      driver: text(long, 'driver'),
      count: long ? text(long, 'count') : scalarText(item),
      ids: texts(long, 'device_ids'),
      capabilities: texts(long, 'capabilities'),
    };
  });
}

export function readTmpfs(service: Mapping): readonly Tmpfs[] {
  return distinct(service, 'tmpfs').map((whole) => {
    const [target = whole, options] = sections(whole, ':');
    return { ...placed(whole), value: whole.value, target, options: options ? sections(options, ',') : [] };
  });
}

export function readVolumesFrom(service: Mapping): readonly VolumesFrom[] {
  return texts(service, 'volumes_from').map((whole) => {
    const container = whole.text.startsWith('container:');
    const [from = whole, mode] = sections(container ? whole.slice('container:'.length) : whole, ':');
    return { ...placed(whole), value: whole.value, from, container, readOnly: mode?.value === 'ro' };
  });
}

export function readDependencies(service: Mapping): readonly Dependency[] {
  const value = service.fields.get('depends_on')?.value;
  if (value?.kind !== 'mapping') {
    return textsOf(value).map((name) => ({ name: name.text, at: name.at, condition: undefined }));
  }
  return [...value.fields.values()].map((field) => {
    const long = field.value.kind === 'mapping' ? field.value : undefined;
    return { name: field.name, at: field.keyAt, condition: text(long, 'condition') };
  });
}

export function sections(whole: Text, separator: string): readonly Text[] {
  const found: Text[] = [];
  let start = 0;
  for (let end = whole.text.indexOf(separator); end >= 0; end = whole.text.indexOf(separator, start)) {
    found.push(whole.slice(start, end));
    start = end + separator.length;
  }
  found.push(whole.slice(start));
  return found;
}
