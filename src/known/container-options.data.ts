import type { Knowledge } from './knowledge.ts';

/** The key of a compose file that stands for an option: one that is on, that has a value, or that has a list of them. */
export type ComposeKey = readonly [takes: 'nothing' | 'one' | 'several', key: string];

/** Which key of a service, or of its build, says what an option of `docker run`, or of `docker build`, does; without dashes. */
export const containerOptions = {
  source: [
    'https://docs.docker.com/reference/cli/docker/container/run',
    'https://docs.docker.com/reference/cli/docker/buildx/build',
    'https://docs.docker.com/reference/compose-file/services',
    'https://docs.docker.com/reference/compose-file/build',
  ],
  asOf: '2026-11-30',
  run: keys({
    nothing: 'privileged init read-only:read_only',
    one: `
      user u:user network:network_mode net:network_mode pid ipc uts userns:userns_mode cgroupns:cgroup runtime restart
      hostname h:hostname name:container_name memory:mem_limit m:mem_limit cpus pids-limit:pids_limit shm-size:shm_size
      entrypoint platform
    `,
    several: `
      cap-add:cap_add cap-drop:cap_drop security-opt:security_opt device:devices device-cgroup-rule:device_cgroup_rules
      publish:ports p:ports volume:volumes v:volumes mount:volumes volumes-from:volumes_from tmpfs env:environment
      e:environment env-file:env_file add-host:extra_hosts group-add:group_add dns sysctl:sysctls label:labels l:labels
    `,
  }),
  build: keys({
    nothing: '',
    one: 'network target',
    several:
      'platform:platforms build-arg:args build-context:additional_contexts add-host:extra_hosts ssh cache-from:cache_from',
  }),
} satisfies Knowledge & Readonly<Record<'run' | 'build', ReadonlyMap<string, ComposeKey>>>;

/** An option stands with its key where that is called otherwise. */
function keys(options: Readonly<Record<ComposeKey[0], string>>): ReadonlyMap<string, ComposeKey> {
  const takes = Object.keys(options) as ComposeKey[0][];
  return new Map(
    takes.flatMap((each) =>
      options[each]
        .split(/\s+/)
        .filter(Boolean)
        .map((written): [string, ComposeKey] => {
          const [option = '', key = option] = written.split(':');
          return [option, [each, key]];
        }),
    ),
  );
}
