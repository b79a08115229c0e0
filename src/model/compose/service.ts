import type { composeService } from '../../known/compose-service.data.ts';
import type { Edit } from '../../problem.ts';
import type { Location, Source } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { Application, FileObject, Network, Volume } from './application.ts';
import type { HostPlace } from './host-place.ts';
import type { FieldsOf } from './read-fields.ts';
import type { Healthcheck, Hook, Limits } from './service-types.ts';

export type { Application, FileObject, Network, Volume } from './application.ts';
export type { Build } from './build.ts';
export type { HostPlace } from './host-place.ts';
export type * from './service-types.ts';

/**
 * One service with the values that compose would run, each at the place where it is written. Its fields are those of
 * `composeService`: `cap_add` is `capAdd`.
 */
export interface ComposeService extends FieldsOf<typeof composeService.shape.reads> {
  readonly application: Application;
  readonly name: string;
  /** The service's name where it is declared: in the first of the merged files that has it. */
  readonly at: Location;
  /** The whole entry, name and value. */
  readonly whole: Location;
  /** Where what it takes over as a whole stands, by `extends` or by a merge key, from near to far. */
  readonly takenOver: readonly Location[];
  /** Whether it extends what could not be read, so that what is not set here may be set there. */
  readonly incomplete: boolean;
  /** Where each key that is set stands; in the last file that sets it. */
  readonly keys: ReadonlyMap<string, Location>;

  /** Its volumes, and what else is there for reading as if it were mounted. */
  readonly mounts: readonly ServiceMount[];
  readonly healthcheck: Healthcheck | undefined;
  /** In the order in which they run. */
  readonly hooks: readonly Hook[];
  /** What the short keys say, where `deploy` says nothing else. */
  readonly limits: Limits;

  /**
   * Makes the edit that adds `key: value` lines to this service in its own style; undefined where that is not exact, or
   * where the service has one of the keys already. Lines below a key are indented by two spaces for each level.
   */
  append(lines: readonly string[]): Edit | undefined;
  /** The same for a limit that it lacks: among those under `deploy`, where there are some, as compose takes no other beside them. */
  appendLimit(limit: keyof Limits, amount: string): Edit | undefined;
}

/** `NAME: value` or `- NAME=value`. */
export interface EnvironmentEntry {
  readonly name: string;
  readonly nameAt: Location;
  /** undefined: passed through from the shell that runs compose. */
  readonly value: Setting | undefined;
  readonly at: Location;
  readonly via?: readonly Location[];
}

export interface ServiceMount extends HostPlace {
  readonly type: 'bind' | 'volume' | 'anonymous' | 'tmpfs' | 'npipe' | 'cluster' | 'image' | 'unknown';
  readonly source: Setting | undefined;
  readonly target: Setting | undefined;
  /** The top-level volume that `source` names; where it is a bind through `driver_opts`, its place is that of the mount. */
  readonly volume: Volume | undefined;
  /** undefined: only the run knows. */
  readonly readOnly: boolean | undefined;
  /** `shared`, `rslave` …, in either syntax. */
  readonly propagation: Setting | undefined;
  /** `z` or `Z`, in either syntax. */
  readonly selinux: Setting | undefined;
  /** The options of the short syntax: `ro`, `nocopy`, `z`. */
  readonly options: readonly Setting[];
  /** Whether it is another service's, taken over with `volumes_from`. */
  readonly inherited?: boolean;
  /** Whether it is a secret, a config or an env file: written where that is named, and there for reading. */
  readonly granted?: boolean;
  /** The whole entry of the list. */
  readonly at: Location;
  readonly via?: readonly Location[];
  /** The edit that makes the mount read-only, in the entry's own syntax; undefined where it is already or that is not exact. */
  readonly makeReadOnly: Edit | undefined;
}

/** `/run:size=64m,exec`. */
export interface Tmpfs extends Setting {
  readonly target: Setting;
  readonly options: readonly Setting[];
}

/** `db:ro`, `container:name`. */
export interface VolumesFrom extends Setting {
  readonly from: Setting;
  /** Whether `from` names a container and not a service. */
  readonly container: boolean;
  readonly readOnly: boolean;
}

/** As written in the short syntax, or put together from the long one. */
export interface Device extends Setting {
  readonly source: Setting | undefined;
  /** undefined: the same as the source. */
  readonly target: Setting | undefined;
  /** undefined: `rwm`. */
  readonly permissions: Setting | undefined;
}

export interface Port {
  /** undefined: all interfaces. */
  readonly hostIp: Setting | undefined;
  /** Text, may be a range; undefined: a random port. */
  readonly published: Setting | undefined;
  readonly target: Setting | undefined;
  readonly protocol: string;
  readonly mode: Setting | undefined;
  readonly at: Location;
  readonly via?: readonly Location[];
  /** The edit that publishes it on 127.0.0.1 only; undefined where it is already or that is not exact. */
  readonly makeLocal: Edit | undefined;
}

export interface JoinedNetwork {
  readonly name: Setting;
  /** undefined: not declared, or only the run knows which. */
  readonly network: Network | undefined;
  readonly aliases: readonly Setting[];
}

/** A file of variables, or of labels. */
export interface EnvFile {
  readonly path: Setting;
  /** The file's path from the repository's root; undefined where it is not in the repository. */
  readonly repositoryPath: string | undefined;
  /** Where it lies on the host, as it is written. */
  readonly place: HostPlace;
  /** undefined: not there, or not asked for yet. */
  readonly source: Source | undefined;
  readonly required: boolean;
  readonly format: Setting | undefined;
  /** What the file sets; empty where it is not in the repository or not read yet. */
  readonly entries: readonly EnvironmentEntry[];
  readonly at: Location;
}

/** A secret or config that a service or a build is given. */
export interface Grant {
  readonly source: Setting | undefined;
  readonly target: Setting | undefined;
  readonly uid: Setting | undefined;
  readonly gid: Setting | undefined;
  readonly mode: Setting | undefined;
  /** undefined: not declared. */
  readonly object: FileObject | undefined;
  readonly at: Location;
  readonly via?: readonly Location[];
}
