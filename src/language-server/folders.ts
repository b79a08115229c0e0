/** Which folders are open, and which of them a file belongs to. */
import { homedir } from 'node:os';
import { dirname, parse } from 'node:path';

export class OpenFolders {
  readonly #paths = new Set<string>();

  get all(): readonly string[] {
    return [...this.#paths];
  }

  /** Somebody's home, or all of the disk, is no folder that anybody wants to be looked through. */
  add(path: string): void {
    if (path !== homedir() && path !== parse(path).root) this.#paths.add(path);
  }

  remove(path: string): void {
    this.#paths.delete(path);
  }

  /** The innermost folder that holds a file; undefined where none does. */
  of(path: string): string | undefined {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (this.#paths.has(folder)) return folder;
      if (dirname(folder) === folder) return undefined;
    }
  }
}
