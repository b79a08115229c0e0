import { isHarmless, isSettingsFile } from '../known/credential-files.ts';
import { isTrialPath } from '../known/trial-paths.ts';
import type { Location, Source } from '../source.ts';
import type { Application, ComposeService } from './compose/service.ts';
import { SoughtFiles } from './sought-files.ts';

/** A file of the repository that a compose file gives to containers, by a mount, a secret or a config. */
export interface GivenFile {
  readonly source: Source;
  /** Where it is named. */
  readonly at: Location;
  /** The name of the secret that it is all of. */
  readonly secret: string | undefined;
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

/** Finds the files that compose files give to containers and that may hold credentials, where the repository has them. */
export class GivenFiles extends SoughtFiles {
  /** Each file once, at the first place that names it. */
  of({ secrets, configs, services, environmentFile }: Application): readonly GivenFile[] {
    const told = new Set([
      environmentFile?.path,
      ...services.flatMap(({ envFiles }) => envFiles.map(({ repositoryPath }) => repositoryPath)),
    ]);
    const named = [
      ...[...secrets.values()].map(({ name, place, file }) => ({ ...place, at: file?.at, secret: name })),
      ...[...configs.values()].map(({ place, file }) => ({ ...place, at: file?.at, secret: undefined })),
      ...services.flatMap(({ mounts }) =>
        mounts
          .filter(({ type, granted }) => type === 'bind' && !granted)
          .map((mount) => ({ ...mount, secret: undefined })),
      ),
    ];
    return named.flatMap(({ repositoryPath: path, at, secret }) => {
      if (path === undefined || !at || told.has(path) || !mayHold(path, secret)) return [];
      told.add(path);
      const source = this.seek(path);
      return source ? [{ source, at, secret }] : [];
    });
  }
}

function mayHold(path: string, secret: string | undefined): boolean {
  return !isTrialPath(path) && !isHarmless(path) && (secret !== undefined || isSettingsFile(path));
}
