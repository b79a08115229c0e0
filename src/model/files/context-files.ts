import type { Source } from '../../source.ts';
import { resolve } from '../../text/path.ts';
import type { ComposeService } from '../compose/service.ts';
import type { Dockerfile } from '../dockerfile/instruction.ts';
import { type BuildContext, possibleContexts } from './build-context.ts';
import { SoughtFiles } from './sought-files.ts';

/** Reads files of build contexts that a Dockerfile names, where the repository has them. */
export class ContextFiles extends SoughtFiles {
  /**
   * @param folders those that the Dockerfile may be built in
   * @param path as the Dockerfile writes it
   * @returns the file; undefined where it is not there, not read yet, or left out of the build
   */
  read(folders: readonly Pick<BuildContext, 'path' | 'ignore'>[], path: string): Source | undefined {
    const inside = path.replace(/^\/+/, '');
    const found = folders.map((folder) => {
      const whole = folder.ignore?.ignores(inside) ? undefined : resolve(folder.path, inside);
      return whole === undefined ? undefined : this.seek(whole);
    });
    return found.find((each) => each) ?? undefined;
  }
}

/** The folders that services build a Dockerfile in; without any, those that it may be built in. */
export function buildFolders(
  { source }: Dockerfile,
  services: readonly Pick<ComposeService, 'build'>[],
): readonly string[] {
  const built = services.flatMap(({ build }) => build?.contextPath ?? []);
  return [...new Set(built.length > 0 ? built : possibleContexts(source.path))];
}
