import { isReadable } from '../known/credential-files.ts';
import type { Source } from '../source.ts';
import type { Files } from '../text/files.ts';
import { folderOf, resolve } from '../text/path.ts';
import type { ComposeService } from './compose/service.ts';
import type { Dockerfile } from './dockerfile/instruction.ts';

/** Finds the files that Dockerfiles copy and that may hold credentials, where the repository has them. */
export class CopiedFiles {
  /** Paths that have not been read yet. */
  readonly wanted: string[] = [];
  /** All paths that were looked for: it does not matter where one is not there. */
  readonly paths = new Set<string>();
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The files that a Dockerfile copies, by the path that it writes. */
  of(dockerfile: Dockerfile, services: readonly ComposeService[]): ReadonlyMap<string, Source> {
    const found = new Map<string, Source>();
    const built = services.flatMap(({ build }) => build?.contextPath ?? []);
    const folders = built.length > 0 ? built : [folderOf(dockerfile.source.path), '.'];
    for (const value of contextFiles(dockerfile)) {
      const sources = [...new Set(folders)].map((folder) => this.#read(resolve(folder, value.replace(/^\/+/, ''))));
      const source = sources.find((each) => each);
      if (source) found.set(value, source);
    }
    return found;
  }

  #read(path: string | undefined): Source | null | undefined {
    if (path === undefined) return undefined;
    this.paths.add(path);
    const source = this.#files.get(path);
    if (source === undefined) this.wanted.push(path);
    return source;
  }
}

/** What a Dockerfile copies from its context and may be read, each path once. */
function contextFiles({ instructions }: Dockerfile): ReadonlySet<string> {
  return new Set(
    instructions.flatMap((instruction) =>
      (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') && instruction.from.kind === 'context'
        ? instruction.sources.flatMap(({ value }) => (value !== undefined && isReadable(value) ? [value] : []))
        : [],
    ),
  );
}
