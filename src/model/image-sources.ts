import { Excerpt, type Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { namedFolders } from './bake/bake-targets.ts';
import type { ComposeService } from './compose/service.ts';
import type { FileAtPath } from './dockerfile/image-files.ts';
import type { Dockerfile, Layer } from './dockerfile/instruction.ts';
import type { BuildContext, BuildContexts } from './files/build-context.ts';
import { buildFolders, type ContextFiles } from './files/context-files.ts';
import type { BakeFile, BuiltTarget } from './project.ts';

/** The texts of some files of an image. */
export interface FoundTexts {
  readonly texts: readonly Excerpt[];
  /** Whether there may be more of them. */
  readonly isCut: boolean;
}

/** Reads what lies in images: files of the folders that they are built in, as those who build them say, and texts of their own. */
export class ImageSources {
  readonly #files: ContextFiles;
  readonly #contexts: BuildContexts;
  readonly #buildersOf: (dockerfile: Dockerfile) => readonly ComposeService[];
  readonly #targets: ReadonlyMap<Dockerfile | undefined, readonly BuiltTarget[]>;
  readonly #folders = new Map<Dockerfile, readonly BuildContext[]>();

  /** @param buildersOf the services that build a Dockerfile */
  constructor(
    files: ContextFiles,
    contexts: BuildContexts,
    buildersOf: (dockerfile: Dockerfile) => readonly ComposeService[],
    bakeFiles: readonly BakeFile[],
  ) {
    this.#files = files;
    this.#contexts = contexts;
    this.#buildersOf = buildersOf;
    const targets = bakeFiles.flatMap((each) => each.targets);
    this.#targets = groupBy(targets, ({ stage }) => stage?.file);
  }

  /**
   * The texts of what may be at a path.
   *
   * @param known whether only what the repository is known to have is looked for
   */
  textsOf({ stage: { file } }: Pick<Layer, 'stage'>, files: readonly FileAtPath[], known: boolean): FoundTexts {
    const found = files.map((each): FoundTexts => {
      if ('text' in each) return { texts: [each.text], isCut: false };
      const { contextPath, context } = each;
      const folders = context === undefined ? this.#in(file) : this.#named(file, context);
      const { found: sources, isCut } = this.#files.all(folders, contextPath, known);
      return { texts: sources.map(wholeOf), isCut };
    });
    return { texts: [...new Set(found.flatMap(({ texts }) => texts))], isCut: found.some(({ isCut }) => isCut) };
  }

  /** The names of files that may be copied with a folder. */
  names(): ReadonlySet<string> {
    return this.#files.names();
  }

  /** The names of folders that may be copied. */
  folderNames(): ReadonlySet<string> {
    return this.#files.folderNames();
  }

  /** Tells of a file that is started that it is a program which nobody reads. */
  leave({ source }: Excerpt): void {
    this.#files.leave(source);
  }

  get isChange(): boolean {
    return this.#files.isChange;
  }

  isTouched({ source }: Excerpt): boolean {
    return this.#files.isTouched(source);
  }

  #in(dockerfile: Dockerfile): readonly BuildContext[] {
    const services = this.#buildersOf(dockerfile);
    const known = this.#folders.get(dockerfile) ?? this.#contexts.at(dockerfile, buildFolders(dockerfile, services));
    this.#folders.set(dockerfile, known);
    return known;
  }

  /** The folders that a name stands for, as those who build say. */
  #named(dockerfile: Dockerfile, name: string): { readonly path: string; readonly ignore: undefined }[] {
    const own = this.#buildersOf(dockerfile).flatMap(({ build }) =>
      (build?.folders ?? []).flatMap((each) => (each.name === name ? (each.place.repositoryPath ?? []) : [])),
    );
    const baked = (this.#targets.get(dockerfile) ?? []).flatMap((target) => namedFolders(target).get(name) ?? []);
    return [...new Set([...own, ...baked])].map((path) => ({ path, ignore: undefined }));
  }
}

/** All of a text; the same for the same source, however often a project is put together. */
export const wholeOf = once((source: Source) => Excerpt.of(source, [{ start: 0, end: source.text.length }]));
