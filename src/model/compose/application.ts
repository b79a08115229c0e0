import { compareLocations, type Location, type Source } from '../../source.ts';
import { addTo } from '../../text/group-by.ts';
import type { Setting } from '../../text/setting.ts';
import type { HostPlace } from './host-place.ts';
import type { ComposeService, EnvironmentEntry } from './service.ts';
import type { Doubt } from './value-tree.ts';

/**
 * What one `docker compose up` runs: a compose file merged with its overrides, and with what it includes and extends.
 */
export interface Application {
  /**
   * `default`: what compose takes without `-f`. `alternative`: another file of the folder, complete by itself.
   * `overlay`: another file of the folder, incomplete by itself and therefore merged over the default one.
   * `dev container`: what an editor starts for developers, over the compose files that it names.
   */
  readonly kind: 'default' | 'alternative' | 'overlay' | 'dev container';
  /** The compose file itself, then its overrides in the order of merging. */
  readonly sources: readonly Source[];
  /** Files that the sources include or extend. */
  readonly included: readonly Source[];
  /** The paths under `include`, those of included files too. */
  readonly includes: readonly Pulled[];
  /** The files that services extend. */
  readonly extends: readonly Pulled[];
  /** The `.env` beside the compose file. */
  readonly environmentFile: Source | undefined;
  readonly name: Setting | undefined;
  readonly services: readonly ComposeService[];
  /** Top-level named volumes; those that are a host path through `driver_opts` say so. */
  readonly volumes: ReadonlyMap<string, Volume>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly secrets: ReadonlyMap<string, FileObject>;
  readonly configs: ReadonlyMap<string, FileObject>;
  readonly models: ReadonlyMap<string, Model>;
  /** Where compose would refuse the files or a part of them. What is around it is read all the same. */
  readonly errors: readonly ComposeError[];
}

export interface ComposeError extends Doubt {
  readonly at: Location;
  readonly message: string;
}

/**
 * What to tell of them: what a file lacks in one way of starting it, and has in another, is none of its faults; nor is what
 * seems to be wrong with a file of which a mark is missing that makes it YAML: that may only follow.
 */
export function errorsOf(applications: readonly Application[]): ComposeError[] {
  const ways = new Map<Source, Application[]>();
  for (const each of applications) for (const source of each.sources) addTo(ways, source, each);
  const broken = new Map(
    applications
      .flatMap(({ errors }) => errors.filter(({ isNoYaml }) => isNoYaml))
      .toSorted((a, b) => compareLocations(b.at, a.at))
      .map((each) => [each.at.source, each]),
  );
  const isTold = (error: ComposeError) => isOwn(error) && (broken.get(error.at.source) ?? error) === error;
  const isOwn = ({ byUse, at }: ComposeError) =>
    byUse === undefined || (ways.get(at.source) ?? []).every(({ errors }) => errors.some((e) => e.byUse === byUse));
  return applications.flatMap(({ errors }) => errors.filter(isTold).toSorted(inTellingOrder));
}

/** As they stand; but first where nobody could read on, of which the others may only follow. */
function inTellingOrder(a: ComposeError, b: ComposeError): number {
  return Number(b.unsure ?? false) - Number(a.unsure ?? false) || compareLocations(a.at, b.at);
}

/** A file that is named under `include` or `extends`. */
export interface Pulled {
  readonly path: Setting;
  /** The same from the repository's root; undefined where it is remote, unknown, or not in the repository. */
  readonly repositoryPath: string | undefined;
  /** Whether it is fetched from elsewhere: a git repository, an OCI registry. */
  readonly remote: boolean;
  /** undefined: remote, not there, or not asked for yet. */
  readonly source: Source | undefined;
}

/** A named thing at the top level of a compose file. */
interface Resource {
  readonly name: string;
  /** Its key. */
  readonly at: Location;
  /** Present where it is not created by this application; then `name` tells which one it is. */
  readonly external: Setting<boolean> | undefined;
  /** The name outside of this file, where one is set. */
  readonly externalName: Setting | undefined;
  readonly driver: Setting | undefined;
  readonly driverOptions: readonly EnvironmentEntry[];
  readonly labels: readonly EnvironmentEntry[];
}

export interface Volume extends Resource {
  /** The place on the host where the volume is a bind mount through `driver_opts`, normalised as that of a mount. */
  readonly hostPath: Setting | undefined;
  /** Of an overlay, the folder on the host that takes what is written. */
  readonly writtenPath: Setting | undefined;
  /** Whether the options mount it read-only for everybody. */
  readonly readOnly: boolean;
}

export interface Network extends Resource {
  readonly internal: Setting<boolean> | undefined;
  readonly attachable: Setting<boolean> | undefined;
}

/** A top-level secret or config. */
export interface FileObject extends Resource {
  readonly file: Setting | undefined;
  /** The file's path from the repository's root, as it is written; undefined where it is not in the repository. */
  readonly filePath: string | undefined;
  /** Where it lies on the host. */
  readonly place: HostPlace;
  /** The name of the variable that holds it. */
  readonly environment: Setting | undefined;
  /** Of a config: its text, written here. */
  readonly content: Setting | undefined;
}

export interface Model {
  readonly name: string;
  readonly at: Location;
  readonly model: Setting | undefined;
}
