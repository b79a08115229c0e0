import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { EnvironmentEntry } from './service.ts';

/** How a service is run: what it executes, what watches over it, and what it may use. */

export interface ServiceCommand {
  /** The whole value. */
  readonly at: Location;
  readonly via?: readonly Location[];
  /** Where it is written as one text, that text. */
  readonly text: Setting | undefined;
  /** The words: the items of the list, or the text split as compose does, quotes removed. */
  readonly words: readonly Setting[];
}

export interface Healthcheck {
  readonly at: Location;
  /** True also where the test is `NONE`. */
  readonly disabled: Setting<boolean> | undefined;
  readonly test: ServiceCommand | undefined;
  readonly interval: Setting | undefined;
  readonly timeout: Setting | undefined;
  readonly retries: Setting | undefined;
}

export type HookKey = 'pre_start' | 'post_start' | 'pre_stop';

/**
 * A command that compose runs in the container after it starts or before it stops, or before it starts in a container
 * of its own, with the same mounts and networks.
 */
export interface Hook {
  /** Its key; undefined for what `develop` runs. */
  readonly when: HookKey | undefined;
  /** What runs before the start may have an image of its own. */
  readonly image: Setting | undefined;
  readonly at: Location;
  readonly command: ServiceCommand | undefined;
  readonly user: Setting | undefined;
  readonly privileged: Setting<boolean> | undefined;
  readonly workingDir: Setting | undefined;
  readonly environment: readonly EnvironmentEntry[];
}

export interface Watch {
  readonly at: Location;
  readonly path: Setting | undefined;
  readonly action: Setting | undefined;
  readonly target: Setting | undefined;
  readonly exec: Hook | undefined;
}

export interface Provider {
  readonly at: Location;
  readonly type: Setting | undefined;
  readonly options: readonly EnvironmentEntry[];
}

/** Values as written; undefined where the file sets none. `deploy.resources.limits` and the short keys both count. */
export interface Limits {
  readonly memory: Setting | undefined;
  readonly cpus: Setting | undefined;
  readonly pids: Setting | undefined;
}

/** What else is set about memory and processors. */
export interface Resources {
  readonly memoryReservation: Setting | undefined;
  readonly memorySwapLimit: Setting | undefined;
  readonly memorySwappiness: Setting | undefined;
  readonly cpuQuota: Setting | undefined;
  readonly cpuPeriod: Setting | undefined;
  readonly cpuShares: Setting | undefined;
  readonly cpuCount: Setting | undefined;
  readonly cpuPercent: Setting | undefined;
  readonly cpuset: Setting | undefined;
  readonly cpuRtRuntime: Setting | undefined;
  readonly shmSize: Setting | undefined;
  readonly oomKillDisable: Setting<boolean> | undefined;
  readonly oomScoreAdj: Setting | undefined;
}

export interface Ulimit {
  readonly name: string;
  /** Its key. */
  readonly at: Location;
  /** Both are the one value that is written where there is only one. */
  readonly soft: Setting | undefined;
  readonly hard: Setting | undefined;
}

export interface Logging {
  readonly at: Location;
  readonly driver: Setting | undefined;
  readonly options: readonly EnvironmentEntry[];
}

export interface Deploy {
  readonly at: Location;
  readonly mode: Setting | undefined;
  readonly replicas: Setting | undefined;
  readonly labels: readonly EnvironmentEntry[];
  /** `deploy.resources.limits` alone. */
  readonly limits: Limits;
  readonly reservations: Limits;
  readonly restartCondition: Setting | undefined;
  readonly restartMaxAttempts: Setting | undefined;
  readonly constraints: readonly Setting[];
}

export interface Dependency {
  readonly name: Setting;
  readonly condition: Setting | undefined;
}
