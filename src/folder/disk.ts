import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry } from '../ports.ts';
import { foldersAbove } from '../text/path.ts';
import { decode, mostBytes, outside, staysInside, tooLarge } from './content.ts';

/** The files below one folder, as they are now. Never leaves the folder, never follows a link below it. */
export class Disk {
  readonly #root: string;
  readonly #submodules: boolean;
  /** What is no folder of its own, by its path: there is nothing below it. */
  readonly #obstacles = new Map<string, 'link' | 'submodule' | undefined>();

  /** @param submodules whether checkouts of other repositories below the folder may be read */
  constructor(root: string, { submodules }: { submodules: boolean }) {
    this.#root = root;
    this.#submodules = submodules;
  }

  /**
   * Synchronous, since thousands of small files are read several times faster so.
   *
   * @param look whether only what is there matters, and not the text of a file
   */
  read(path: string, look = false): Entry {
    if (!staysInside(path)) return outside;
    try {
      for (const folder of foldersAbove(path)) if (this.#obstacle(folder)) return { kind: 'absent' };
      return this.#entry(path, look);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { kind: 'absent' };
      return { kind: 'unreadable', reason: `This file could not be read (${code ?? error}). Check its permissions.` };
    }
  }

  #entry(path: string, look: boolean): Entry {
    const absolute = join(this.#root, path);
    const stats = lstatSync(absolute, { throwIfNoEntry: false });
    if (!stats) return { kind: 'absent' };
    if (stats.isSymbolicLink()) return { kind: 'link', target: readlinkSync(absolute).replaceAll(sep, '/') };
    if (stats.isDirectory()) return { kind: this.#obstacle(path) === 'submodule' ? 'submodule' : 'folder' };
    if (look) return { kind: 'file' };
    if (!stats.isFile()) return { kind: 'unreadable', reason: 'This is not a regular file.' };
    if (stats.size > mostBytes) return tooLarge(stats.size);
    return decode(readFileSync(absolute));
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
