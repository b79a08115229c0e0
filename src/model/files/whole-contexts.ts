import { below, folderOf } from '../../text/path.ts';
import type { ComposeService } from '../compose/service.ts';
import type { Dockerfile } from '../dockerfile/instruction.ts';
import { type BuildContext, type BuildContexts, possibleContexts, wholeContext } from './build-context.ts';
import { likelyContexts } from './copied-folders.ts';
import type { ListedFiles } from './listed-files.ts';
import type { WorkTree } from './work-tree.ts';

/** A build context that is copied whole. */
export interface WholeContext extends BuildContext {
  /** What is there that must be in no image, as far as the repository shows it, as seen from there. */
  readonly holds: readonly string[];
}

/** What of it nothing keeps out. */
export function openIn({ holds, ignore }: WholeContext): readonly string[] {
  return holds.filter((path) => !ignore?.ignores(path));
}

/** Finds the contexts of Dockerfiles that copy them whole; others do not matter. */
export class WholeContexts {
  readonly #contexts: BuildContexts;
  readonly #listed: ListedFiles;
  readonly #tree: WorkTree;

  constructor(contexts: BuildContexts, listed: ListedFiles, tree: WorkTree) {
    this.#contexts = contexts;
    this.#listed = listed;
    this.#tree = tree;
  }

  all(
    dockerfiles: readonly Dockerfile[],
    buildersOf: (dockerfile: Dockerfile) => readonly ComposeService[],
  ): ReadonlyMap<Dockerfile, readonly WholeContext[]> {
    return new Map(dockerfiles.map((file) => [file, this.#of(file, buildersOf(file))]));
  }

  /**
   * @param services those that build the Dockerfile. Without any, what counts is there in each of the folders that it may be
   * built in: the one with the least is given.
   */
  #of(dockerfile: Dockerfile, services: readonly ComposeService[]): readonly WholeContext[] {
    if (!dockerfile.instructions.some((each) => wholeContext(each).length > 0)) return [];
    const read = new Set(
      services.flatMap(({ envFile }) => envFile.flatMap(({ repositoryPath }) => repositoryPath ?? [])),
    );
    if (services.length > 0) {
      const paths = services.flatMap(({ build }) => build?.contextPath ?? []);
      return this.#contexts.at(dockerfile, [...new Set(paths)]).map((each) => this.#held(each, read));
    }
    const own = folderOf(dockerfile.source.path);
    const all = this.#contexts.at(dockerfile, possibleContexts(dockerfile.source.path));
    const possible = likelyContexts(dockerfile, all, this.#listed);
    const filled = possible.filter(({ path }) => path !== own || this.#tree.hasMoreThanContainerFiles(path));
    return (filled.length > 0 ? filled : possible)
      .map((each) => this.#held(each, read, own))
      .sort((a, b) => openIn(a).length - openIn(b).length)
      .slice(0, 1);
  }

  /** @param within a folder of it: what is there is in the context, too */
  #held(context: BuildContext, read: ReadonlySet<string>, within = context.path): WholeContext {
    const inside = within === context.path ? undefined : below(within, context.path);
    const nested =
      inside === undefined ? [] : this.#tree.privateIn(within, { read }).map((path) => `${inside}/${path}`);
    const isUnguarded = context.ignoreFile === undefined;
    return { ...context, holds: [...this.#tree.privateIn(context.path, { read, isUnguarded }), ...nested] };
  }
}
