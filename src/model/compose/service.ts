import type { Location, Source } from '../../source.ts';
import type { Setting } from '../setting.ts';

/**
 * What one `docker compose up` runs: a compose file merged with its overrides, and with what it includes and extends.
 */
export interface Application {
  /** The compose file itself, then its overrides in the order of merging. */
  readonly sources: readonly Source[];
  /** Files that the sources include or extend. */
  readonly included: readonly Source[];
  readonly services: readonly Service[];
  /** Top-level named volumes; those that are a host path through `driver_opts` say so. */
  readonly volumes: ReadonlyMap<string, { readonly at: Location; readonly hostPath: Setting | undefined }>;
  /** Where compose would refuse the files or a part of them. What is around it is read all the same. */
  readonly errors: readonly { readonly at: Location; readonly message: string }[];
}

/** One service with the values that compose would run, each at the place where it is written. */
export interface Service {
  readonly application: Application;
  readonly name: string;
  /** The service's name where it is declared. */
  readonly at: Location;
  /** The whole entry, name and value. */
  readonly whole: Location;
  readonly image: Setting | undefined;
  readonly build: Build | undefined;
  readonly user: Setting | undefined;
  readonly privileged: Setting<boolean> | undefined;
  readonly readOnly: Setting<boolean> | undefined;
  /** As written, without `CAP_`, in upper case. */
  readonly capAdd: readonly Setting[];
  readonly capDrop: readonly Setting[];
  readonly securityOpt: readonly Setting[];
  readonly networkMode: Setting | undefined;
  readonly pid: Setting | undefined;
  readonly ipc: Setting | undefined;
  readonly mounts: readonly Mount[];
  readonly ports: readonly Port[];
  readonly devices: readonly Setting[];
  readonly environment: readonly Entry[];
  readonly labels: readonly Entry[];
  readonly limits: Limits;
  readonly profiles: readonly Setting[];
  /** Makes the edit that adds `key: value` lines to this service in its own style; undefined where that is not exact. */
  append(lines: readonly string[]): { readonly at: Location; readonly text: string } | undefined;
}

/** `NAME: value` or `- NAME=value`. */
export interface Entry {
  readonly name: string;
  readonly nameAt: Location;
  /** undefined: passed through from the shell that runs compose. */
  readonly value: Setting | undefined;
  readonly at: Location;
}

export interface Build {
  readonly at: Location;
  /** As compose resolves it: relative to the repository's root, `.` for the root itself; undefined for a URL or an unknown. */
  readonly contextPath: string | undefined;
  readonly context: Setting | undefined;
  /** The Dockerfile's path from the repository's root; undefined where it cannot be known, or is inline. */
  readonly dockerfilePath: string | undefined;
  readonly dockerfile: Setting | undefined;
  /** `dockerfile_inline` as a source of its own whose places lead back here. */
  readonly inline: Source | undefined;
  readonly target: Setting | undefined;
  readonly args: readonly Entry[];
}

export interface Mount {
  readonly type: 'bind' | 'volume' | 'anonymous' | 'tmpfs' | 'npipe' | 'cluster' | 'image' | 'unknown';
  readonly source: Setting | undefined;
  readonly target: Setting | undefined;
  /**
   * The place on the host that is mounted, normalised (`/var/run/../run/docker.sock` is `/var/run/docker.sock`, `~` stays);
   * also for a named volume that is a bind through `driver_opts`. A path relative to the compose file stays relative.
   */
  readonly hostPath: string | undefined;
  readonly readOnly: boolean | undefined;
  /** The whole entry of the list. */
  readonly at: Location;
  readonly via?: readonly Location[];
  /** The edit that makes the mount read-only, in the entry's own syntax; undefined where it is already or that is not exact. */
  readonly makeReadOnly: { readonly at: Location; readonly text: string } | undefined;
}

export interface Port {
  /** undefined: all interfaces. */
  readonly hostIp: Setting | undefined;
  /** Text, may be a range; undefined: a random port. */
  readonly published: Setting | undefined;
  readonly target: Setting | undefined;
  readonly protocol: string;
  readonly at: Location;
  readonly via?: readonly Location[];
  /** The edit that publishes it on 127.0.0.1 only; undefined where that is not exact. */
  readonly makeLocal: { readonly at: Location; readonly text: string } | undefined;
}

/** Values as written; undefined where the file sets none. `deploy.resources.limits` and the short keys both count. */
export interface Limits {
  readonly memory: Setting | undefined;
  readonly cpus: Setting | undefined;
  readonly pids: Setting | undefined;
}
