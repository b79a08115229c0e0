/**
 * The keys of the compose specification (its JSON schema as of compose-go v2.9), with the shapes that each takes:
 * `s` a single value, `l` a list, `m` a mapping.
 */
export type Keys = ReadonlyMap<string, Key>;

export interface Key {
  readonly shapes: string;
  /** The keys of its mapping, where only certain ones are allowed. */
  readonly keys?: Keys;
}

/** `s: 'image user'`: all of these take a single value. Where only certain keys are allowed below, they follow. */
function table(
  shapes: Readonly<Record<string, string>>,
  nested: Readonly<Record<string, [shapes: string, keys: Keys]>> = {},
): Keys {
  const keys = new Map<string, Key>();
  for (const [shape, names] of Object.entries(shapes))
    for (const name of names.split(' ')) keys.set(name, { shapes: shape });
  for (const [name, [shape, below]] of Object.entries(nested)) keys.set(name, { shapes: shape, keys: below });
  return keys;
}

const resources = table(
  {},
  {
    limits: ['m', table({ s: 'cpus memory pids' })],
    reservations: ['m', table({ s: 'cpus memory', l: 'generic_resources devices' })],
  },
);
const updateConfig = table({ s: 'parallelism delay failure_action monitor max_failure_ratio order' });

const deployKeys = table(
  { s: 'mode endpoint_mode replicas', lm: 'labels' },
  {
    resources: ['m', resources],
    restart_policy: ['m', table({ s: 'condition delay max_attempts window' })],
    placement: ['m', table({ l: 'constraints preferences', s: 'max_replicas_per_node' })],
    update_config: ['m', updateConfig],
    rollback_config: ['m', updateConfig],
  },
);

const buildKeys = table({
  s: 'context dockerfile dockerfile_inline isolation network no_cache privileged provenance pull sbom shm_size target',
  l: 'cache_from cache_to entitlements no_cache_filter platforms secrets tags',
  lm: 'additional_contexts args extra_hosts labels',
  slm: 'ssh',
  m: 'ulimits',
});

export const serviceKeys = table(
  {
    s:
      'attach cgroup cgroup_parent container_name cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period ' +
      'cpu_rt_runtime cpu_shares cpus cpuset domainname hostname image init ipc isolation mac_address mem_limit ' +
      'mem_reservation mem_swappiness memswap_limit network_mode oom_kill_disable oom_score_adj pid pids_limit ' +
      'platform privileged pull_policy pull_refresh_after read_only restart runtime scale shm_size stdin_open ' +
      'stop_grace_period stop_signal tty use_api_socket user userns_mode uts working_dir',
    l:
      'cap_add cap_drop configs device_cgroup_rules devices dns_opt expose external_links group_add links ports ' +
      'post_start pre_stop profiles secrets security_opt volumes volumes_from',
    m: 'blkio_config credential_spec storage_opt ulimits',
    sl: 'command dns dns_search entrypoint env_file gpus label_file tmpfs',
    lm: 'annotations depends_on environment extra_hosts labels models networks sysctls',
  },
  {
    build: ['sm', buildKeys],
    deploy: ['m', deployKeys],
    develop: ['m', table({ l: 'watch' })],
    extends: ['sm', table({ s: 'service file' })],
    healthcheck: ['m', table({ s: 'disable interval retries start_interval start_period timeout', sl: 'test' })],
    logging: ['m', table({ s: 'driver', m: 'options' })],
    provider: ['m', table({ s: 'type', m: 'options' })],
  },
);

export const fileKeys = table({
  s: 'name version',
  m: 'configs models networks secrets volumes',
  l: 'include',
  slm: 'services',
});

/** The known name that somebody probably meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(wanted.length / 3)) + 1;
  for (const known of names) {
    const distance = editDistance(wanted, plain(known), least);
    if (distance < least) {
      least = distance;
      best = known;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

/** Letters to change, add, drop or swap; only told apart below `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
