import {
  anyText,
  between,
  distinct,
  duration,
  enumeration,
  flag,
  integer,
  listOf,
  mappingOf,
  mappings,
  maybeEmpty,
  names,
  nothing,
  number,
  open,
  options,
  or,
  pairs,
  readBy,
  size,
  textOrTexts,
  textOrWhole,
  texts,
  wholeCount,
} from './compose-shape.ts';
import type { Knowledge } from './knowledge.ts';

const command = readBy('command', maybeEmpty(textOrTexts));
const hosts = readBy('hosts', distinct(or(texts, open(textOrTexts))));
const variables = readBy('variables', pairs);

const ulimits = readBy('ulimits', open(or(integer, mappingOf({ soft: integer, hard: integer }, 'soft hard'))));
const grant = mappingOf({ source: anyText, target: anyText, uid: anyText, gid: anyText, mode: number });
const grants = readBy('grants', listOf(or(anyText, grant)));
const hookKeys = { command, user: anyText, privileged: flag, working_dir: anyText, environment: pairs };
const hook = mappingOf(hookKeys, 'command');
const firstHook = mappingOf({ ...hookKeys, image: anyText, per_replica: flag });
const deviceRequest = {
  capabilities: distinct(texts),
  count: textOrWhole,
  device_ids: distinct(texts),
  driver: anyText,
  options: pairs,
};

const build = mappingOf({
  additional_contexts: pairs,
  args: variables,
  cache_from: texts,
  cache_to: texts,
  context: anyText,
  dockerfile: anyText,
  // A file of its own, with places of its own.
  dockerfile_inline: or(anyText),
  entitlements: texts,
  extra_hosts: hosts,
  isolation: anyText,
  labels: pairs,
  network: anyText,
  no_cache: flag,
  no_cache_filter: textOrTexts,
  platforms: texts,
  privileged: flag,
  // `false` as text where it is switched off.
  provenance: readBy('single', or(anyText, flag)),
  pull: flag,
  sbom: readBy('single', or(anyText, flag)),
  secrets: grants,
  shm_size: size,
  ssh: distinct(pairs),
  tags: readBy('lastTexts', texts),
  target: anyText,
  ulimits,
});

const change = mappingOf({
  delay: duration,
  failure_action: anyText,
  max_failure_ratio: number,
  monitor: duration,
  order: enumeration('start-first', 'stop-first'),
  parallelism: integer,
});
/** Under `deploy`, always with its unit or in quotes. */
const memory = readBy('single', { ...anyText, format: 'size' });
const genericResource = mappingOf({ discrete_resource_spec: mappingOf({ kind: anyText, value: or(anyText, number) }) });
const deploy = maybeEmpty(
  mappingOf({
    endpoint_mode: anyText,
    labels: pairs,
    mode: anyText,
    placement: mappingOf({
      constraints: texts,
      max_replicas_per_node: integer,
      preferences: mappings(mappingOf({ spread: anyText })),
    }),
    replicas: integer,
    resources: mappingOf({
      limits: mappingOf({ cpus: number, memory, pids: integer }),
      reservations: mappingOf({
        cpus: number,
        devices: mappings(mappingOf(deviceRequest, 'capabilities')),
        generic_resources: mappings(genericResource),
        memory,
      }),
    }),
    restart_policy: mappingOf({ condition: anyText, delay: duration, max_attempts: integer, window: duration }),
    rollback_config: change,
    update_config: change,
  }),
);

const port = mappingOf({
  app_protocol: anyText,
  host_ip: anyText,
  mode: anyText,
  name: anyText,
  protocol: anyText,
  published: textOrWhole,
  target: textOrWhole,
});
const mount = mappingOf(
  {
    bind: mappingOf({
      create_host_path: flag,
      propagation: anyText,
      recursive: enumeration('enabled', 'disabled', 'writable', 'readonly'),
      selinux: enumeration('z', 'Z'),
    }),
    consistency: anyText,
    image: mappingOf({ subpath: anyText }),
    read_only: flag,
    source: anyText,
    target: anyText,
    tmpfs: mappingOf({ mode: number, size: size }),
    type: enumeration('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'),
    volume: mappingOf({ labels: pairs, nocopy: flag, subpath: anyText }),
  },
  'type',
);
const device = mappingOf({ permissions: anyText, source: anyText, target: anyText }, 'source');
const envFile = mappingOf({ format: anyText, path: anyText, required: flag }, 'path');
const deviceRate = mappings(mappingOf({ path: anyText, rate: size }));
const watch = mappingOf(
  {
    action: enumeration('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'),
    exec: hook,
    ignore: textOrTexts,
    include: textOrTexts,
    initial_sync: flag,
    path: anyText,
    target: anyText,
  },
  'path action',
);
const dependency = mappingOf(
  {
    condition: enumeration('service_started', 'service_healthy', 'service_completed_successfully'),
    required: flag,
    restart: flag,
  },
  'condition',
);
const joined = maybeEmpty(
  mappingOf({
    aliases: texts,
    driver_opts: options,
    gw_priority: number,
    interface_name: anyText,
    ipv4_address: anyText,
    ipv6_address: anyText,
    link_local_ips: texts,
    mac_address: anyText,
    priority: number,
  }),
);

/**
 * What may stand under a service of a compose file, and what is read of it. `test/model/compose/schema.test.ts` compares it
 * with the schema of compose-go v2.4.8.
 */
export const composeService = {
  source: ['schema/compose-spec.json of github.com/compose-spec/compose-spec', 'what compose-go v2.9 knows besides'],
  asOf: '2026-11-24',
  build,
  shape: mappingOf({
    annotations: pairs,
    attach: flag,
    blkio_config: mappingOf({
      device_read_bps: deviceRate,
      device_read_iops: deviceRate,
      device_write_bps: deviceRate,
      device_write_iops: deviceRate,
      weight: textOrWhole,
      weight_device: mappings(mappingOf({ path: anyText, weight: textOrWhole })),
    }),
    build: readBy('build', or(anyText, build)),
    cap_add: readBy('capabilities', texts),
    cap_drop: readBy('capabilities', texts),
    cgroup: enumeration('host', 'private'),
    cgroup_parent: anyText,
    command,
    configs: grants,
    container_name: anyText,
    cpu_count: integer,
    cpu_percent: between(0, 100),
    cpu_period: number,
    cpu_quota: number,
    cpu_rt_period: number,
    cpu_rt_runtime: number,
    cpu_shares: number,
    cpus: number,
    cpuset: anyText,
    credential_spec: mappingOf({ config: anyText, file: anyText, registry: anyText }),
    depends_on: readBy('dependencies', distinct(names(dependency))),
    deploy,
    develop: maybeEmpty(mappingOf({ watch: mappings(watch) })),
    device_cgroup_rules: distinct(texts),
    devices: readBy('devices', listOf(or(anyText, device))),
    dns: readBy('lastTexts', textOrTexts),
    dns_opt: texts,
    dns_search: textOrTexts,
    domainname: anyText,
    entrypoint: command,
    env_file: readBy('files', or(anyText, listOf(or(anyText, envFile)))),
    environment: variables,
    expose: readBy('lastTexts', listOf(textOrWhole)),
    extends: or(anyText, mappingOf({ file: anyText, service: anyText }, 'service')),
    external_links: distinct(texts),
    extra_hosts: hosts,
    gpus: or(enumeration('all'), listOf(or(mappingOf(deviceRequest), open({})))),
    group_add: readBy('texts', distinct(listOf(textOrWhole))),
    healthcheck: mappingOf({
      disable: flag,
      interval: duration,
      retries: wholeCount,
      start_interval: duration,
      start_period: duration,
      test: readBy('test', textOrTexts),
      timeout: duration,
    }),
    hostname: anyText,
    image: anyText,
    init: flag,
    ipc: anyText,
    isolation: anyText,
    label_file: readBy('files', textOrTexts),
    labels: pairs,
    links: readBy('lastTexts', texts),
    logging: mappingOf({ driver: anyText, options: open(or(anyText, number, nothing)) }),
    mac_address: anyText,
    mem_limit: size,
    mem_reservation: size,
    mem_swappiness: size,
    memswap_limit: size,
    models: readBy('models', maybeEmpty(names(maybeEmpty(mappingOf({ endpoint_var: anyText, model_var: anyText }))))),
    network_mode: anyText,
    networks: readBy('networks', distinct(names(joined))),
    oom_kill_disable: flag,
    oom_score_adj: readBy('single', { ...integer, range: [-1000, 1000] }),
    pid: maybeEmpty(anyText),
    pids_limit: wholeCount,
    platform: anyText,
    ports: readBy('ports', listOf(or(textOrWhole, port))),
    post_start: mappings(hook),
    pre_start: mappings(firstHook),
    pre_stop: mappings(hook),
    privileged: flag,
    profiles: readBy('lastTexts', texts),
    provider: mappingOf(
      { options: open(or(anyText, number, flag, listOf(or(anyText, number, flag)))), type: anyText },
      'type',
    ),
    pull_policy: anyText,
    pull_refresh_after: anyText,
    read_only: flag,
    restart: anyText,
    runtime: anyText,
    scale: integer,
    secrets: grants,
    security_opt: distinct(texts),
    shm_size: size,
    stdin_open: flag,
    stop_grace_period: duration,
    stop_signal: anyText,
    storage_opt: open({}),
    sysctls: pairs,
    tmpfs: readBy('tmpfs', textOrTexts),
    tty: flag,
    ulimits,
    use_api_socket: flag,
    user: anyText,
    userns_mode: anyText,
    uts: anyText,
    volumes: readBy('mounts', listOf(or(anyText, mount))),
    volumes_from: readBy('volumesFrom', distinct(texts)),
    working_dir: anyText,
  }),
} satisfies Knowledge;
