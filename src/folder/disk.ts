import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../ports.ts';
import {
  decode,
  foldersAbove,
  inSubmodule,
  mostBytes,
  outside,
  staysInside,
  throughLink,
  tooLarge,
} from './content.ts';

/** The files below one folder, as they are now. Never leaves the folder, never follows a link below it. */
export class Disk {
  readonly #root: string;
  readonly #submodules: boolean;
  /** What keeps the files of a folder from being read, by the folder's path. */
  readonly #obstacles = new Map<string, 'link' | 'submodule' | undefined>();

  /** @param submodules whether checkouts of other repositories below the folder may be read */
  constructor(root: string, { submodules }: { submodules: boolean }) {
    this.#root = root;
    this.#submodules = submodules;
  }

  /** Synchronous, since thousands of small files are read several times faster so. */
  read(path: string): Content {
    if (!staysInside(path)) return outside;
    try {
      return this.#behind(path) ?? this.#file(path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { kind: 'absent' };
      return { kind: 'unreadable', reason: `The system refuses to read it (${code ?? error}). Check its permissions.` };
    }
  }

  #file(path: string): Content {
    const absolute = join(this.#root, path);
    const stats = lstatSync(absolute, { throwIfNoEntry: false });
    if (!stats) return { kind: 'absent' };
    if (stats.isSymbolicLink()) return throughLink(path, path);
    if (stats.isDirectory()) return this.#obstacle(path) === 'submodule' ? inSubmodule(path, path) : { kind: 'absent' };
    if (!stats.isFile()) return { kind: 'unreadable', reason: 'It is not a regular file.' };
    if (stats.size > mostBytes) return tooLarge(stats.size);
    return decode(readFileSync(absolute));
  }

  #behind(path: string): Content | undefined {
    for (const folder of foldersAbove(path)) {
      const obstacle = this.#obstacle(folder);
      if (obstacle) return obstacle === 'link' ? throughLink(path, folder) : inSubmodule(path, folder);
    }
    return undefined;
  }

  #obstacle(folder: string): 'link' | 'submodule' | undefined {
    if (!this.#obstacles.has(folder)) {
      const absolute = join(this.#root, folder);
      const link = lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink();
      const submodule = !this.#submodules && !link && existsSync(join(absolute, '.git'));
      this.#obstacles.set(folder, link ? 'link' : submodule ? 'submodule' : undefined);
    }
    return this.#obstacles.get(folder);
  }
}
