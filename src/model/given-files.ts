import { isHarmless, isSettingsFile } from '../known/credential-files.ts';
import { isTrialPath } from '../known/trial-paths.ts';
import type { Location, Source } from '../source.ts';
import type { Application } from './compose/service.ts';
import { SoughtFiles } from './sought-files.ts';

/** A file of the repository that a compose file gives to containers, by a mount, a secret or a config. */
export interface GivenFile {
  readonly source: Source;
  /** Where it is named. */
  readonly at: Location;
  /** The name of the secret that it is all of. */
  readonly secret: string | undefined;
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
