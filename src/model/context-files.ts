import type { Source } from '../source.ts';
import type { Files } from '../text/files.ts';
import { folderOf, resolve } from '../text/path.ts';
import type { BuildContext } from './build-context.ts';
import type { ComposeService } from './compose/service.ts';
import type { Dockerfile } from './dockerfile/instruction.ts';

/** Reads files of build contexts that a Dockerfile names, where the repository has them. */
export class ContextFiles {
  /** Paths that have not been read yet. */
  readonly wanted: string[] = [];
  /** All paths that were looked for: it does not matter where one is not there. */
  readonly paths = new Set<string>();
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * @param folders those that the Dockerfile may be built in
   * @param path as the Dockerfile writes it
   * @returns the file; undefined where it is not there, not read yet, or left out of the build
   */
  read(folders: readonly Pick<BuildContext, 'path' | 'ignore'>[], path: string): Source | undefined {
    const inside = path.replace(/^\/+/, '');
    const found = folders.map((folder) =>
      folder.ignore?.ignores(inside) ? undefined : this.#read(resolve(folder.path, inside)),
    );
    return found.find((each) => each) ?? undefined;
  }

  #read(path: string | undefined): Source | null | undefined {
    if (path === undefined || this.#files.joinsOnly) return undefined;
    this.paths.add(path);
    const source = this.#files.get(path);
    if (source === undefined) this.wanted.push(path);
    return source;
  }
}

/** The folders that services build a Dockerfile in; without any its own one, and the repository's root. */
export function buildFolders({ source }: Dockerfile, services: readonly ComposeService[]): readonly string[] {
  const built = services.flatMap(({ build }) => build?.contextPath ?? []);
  return [...new Set(built.length > 0 ? built : [folderOf(source.path), '.'])];
}
