import { runsBefore } from '../../model/shell/branches.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { restsBelow } from '../../text/path-pattern.ts';
import { type CarriedData, carriedIn, type FlowSources, few, whole } from './carried-data.ts';

/** Of more files that hold what is followed, the first. */
const mostFiles = 200;

/** What is followed that lies in files: in those that were there, and in those that a script writes. */
export class FileContents<S> {
  readonly #sources: FlowSources<S>;
  /** What it wrote, with what wrote that first. */
  readonly #written = new Map<string, { readonly carried: readonly CarriedData<S>[]; readonly by: Command }>();

  constructor(sources: FlowSources<S>) {
    this.#sources = sources;
  }

  /** How many it wrote. */
  get size(): number {
    return this.#written.size;
  }

  write(path: string, command: Command, carried: readonly CarriedData<S>[]): void {
    const before = this.#written.get(path);
    if (before || this.#written.size < mostFiles)
      this.#written.set(path, { carried: few([...carried, ...(before?.carried ?? [])]), by: before?.by ?? command });
  }

  /** The paths of those that hold what comes from something. */
  with(origin: S): readonly string[] {
    return [...this.#written].flatMap(([path, { carried }]) =>
      carried.some((each) => each.origin === origin) ? [path] : [],
    );
  }

  /** What lies at a path, which may be a pattern or a folder, when a command asks for it. */
  at(path: string, command: Command): readonly CarriedData<S>[] {
    const { file, paths = [] } = this.#sources;
    // Nobody means all that there is.
    if (path === '/') return [];
    const own = file?.(path);
    if (own !== undefined) return [whole(own)];
    const isMeant = (each: string) => restsBelow(path, each).length + restsBelow(each, path).length > 0;
    const given = paths.filter(isMeant).flatMap((each) => file?.(each) ?? []);
    const written = [...this.#written].flatMap(([each, { carried, by }]) =>
      isMeant(each) && !runsBefore(command, by) ? carried : [],
    );
    return carriedIn('file', [...given.map(whole), ...written]);
  }
}
