import { isGivenSettings, isHarmless, isKeystore } from '../../known/credential-files.ts';
import { isTrialPath } from '../../known/path-roles.ts';
import type { Location, Source } from '../../source.ts';
import type { Files } from '../../text/files.ts';
import { below } from '../../text/path.ts';
import { effectiveEntries } from '../compose/effective-environment.ts';
import type { Application, ComposeService, HostPlace } from '../compose/service.ts';
import type { FileWithin, ListedFiles } from './listed-files.ts';
import { SoughtFiles } from './sought-files.ts';

/** A file of the repository that a compose file gives to containers, by a mount, a secret or a config. */
export interface GivenFile {
  readonly source: Source;
  /** Where it is named. */
  readonly at: Location;
  /** The name of the secret that it is all of. */
  readonly secret: string | undefined;
  /** What programs call the secret, to which they are told its path: `DB_PASSWORD` of `DB_PASSWORD_FILE`. */
  readonly called: readonly string[];
}

/** A file of the repository as a container has it. */
export interface MountedFile {
  readonly source: Source;
  /** Where it is mounted, granted or copied. */
  readonly at: Location;
  /** Where it lies in the container, as far as that is known. */
  readonly target: string | undefined;
}

/** Those that a service is given, of the files of its application. */
export function mountedFiles({ mounts, configs }: ComposeService, given: readonly GivenFile[]): readonly MountedFile[] {
  const sources = new Map(given.map(({ source }) => [source.path, source]));
  if (sources.size === 0) return [];
  const named = [
    ...mounts.map(({ repositoryPath, at, target }) => ({ path: repositoryPath, at, target: target?.value })),
    ...configs.map(({ object, at, target }) => ({
      path: object?.place.repositoryPath,
      at,
      target: target?.value,
    })),
  ];
  const found = new Map<Source, MountedFile>();
  for (const { path, at, target } of named) {
    const source = path === undefined ? undefined : sources.get(path);
    if (source && !found.has(source)) found.set(source, { source, at, target });
  }
  return [...found.values()];
}

/** A keystore of the repository that a compose file gives to containers: no text, so that nothing of it is read. */
export interface GivenKeystore {
  /** From the repository's root. */
  readonly path: string;
  /** Where it is named. */
  readonly at: Location;
}

/** Finds the files that compose files give to containers and that may hold credentials, where the repository has them. */
export class GivenFiles extends SoughtFiles {
  readonly #listed: ListedFiles;
  readonly #keystores = new Set<string>();

  /** @param listed what lies in folders that are mounted */
  constructor(files: Files, listed: ListedFiles) {
    super(files);
    this.#listed = listed;
  }

  /** Each file once, at the first place that names it or a folder that it lies in. */
  of(application: Application): readonly GivenFile[] {
    const { services, environmentFile, sources } = application;
    const told = new Set([
      ...sources.map(({ path }) => path),
      environmentFile?.path,
      ...services.flatMap(({ envFile }) => envFile.map(({ repositoryPath }) => repositoryPath)),
    ]);
    return givenPlaces(application).flatMap((place) => {
      const { repositoryPath: path, at, secret, target } = place;
      const named = path !== undefined && mayHold(path, secret, target) && !told.has(path) ? path : undefined;
      const within = this.#within(place, application).filter((each) => !told.has(each.path));
      const found = [named === undefined ? undefined : this.seek(named), ...within.map(({ source }) => source)];
      for (const each of [named, ...within.map((file) => file.path)]) told.add(each);
      const called = secret === undefined ? [] : namesOf(secret, services);
      return found.flatMap((source) => (source ? [{ source, at, secret, called }] : []));
    });
  }

  /** Each keystore once, whichever application gives it. */
  keystoresOf(application: Application): readonly GivenKeystore[] {
    return givenPlaces(application).flatMap((place): GivenKeystore[] => {
      const { repositoryPath: path, isFile, at, target = '' } = place;
      const isNamed = path !== undefined && isFile && isKeystore(path) && isEarnest(path) && !isHarmless(target);
      const within = this.#within(place, application).flatMap((each) => (each.source ? [] : each.path));
      const found = [...(isNamed ? [path] : []), ...within].filter((each) => !this.#keystores.has(each));
      for (const each of found) this.#keystores.add(each);
      return found.map((each) => ({ path: each, at }));
    });
  }

  /** What lies in a folder that is given; one with the compose file itself is the project, which developers mount. */
  #within({ repositoryPath: folder, isFile }: GivenPlace, { sources }: Application): readonly FileWithin[] {
    if (folder === undefined || isFile || sources.some(({ path }) => below(path, folder) !== undefined)) return [];
    return this.#listed.within([folder]);
  }
}

/** A place that a compose file gives to containers. */
interface GivenPlace extends HostPlace {
  readonly at: Location;
  readonly secret: string | undefined;
  /** What it is mounted as, where that is known. */
  readonly target?: string | undefined;
}

function givenPlaces({ secrets, configs, services }: Application): readonly GivenPlace[] {
  const objects = [
    ...[...secrets.values()].map(({ name, place, file }) => ({ ...place, at: file?.at, secret: name })),
    ...[...configs.values()].map(({ place, file }) => ({ ...place, at: file?.at, secret: undefined })),
  ];
  const mounts = services.flatMap((service) =>
    service.mounts.filter(({ type, granted }) => type === 'bind' && !granted),
  );
  return [
    ...objects.flatMap(({ at, ...object }) => (at ? [{ ...object, at }] : [])),
    ...mounts.map((mount) => ({ ...mount, secret: undefined, target: mount.target?.value })),
  ];
}

/** The variables of services that hold the path of a secret, without what says so. */
function namesOf(secret: string, services: readonly ComposeService[]): string[] {
  const variables = services.flatMap(effectiveEntries).filter(({ value }) => value?.value === `/run/secrets/${secret}`);
  return [...new Set(variables.map(({ name }) => name.replace(/_{1,2}FILE$|^FILE__/i, '')))];
}

function mayHold(path: string, secret: string | undefined, target: string | undefined): boolean {
  return isEarnest(path) && !isKeystore(path) && (secret !== undefined || isGivenSettings(path, target));
}

/** Whether a path does not say that what is there is made up, or public. */
function isEarnest(path: string): boolean {
  return !isTrialPath(path) && !isHarmless(path);
}
