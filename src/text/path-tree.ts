import { readGlob } from './glob.ts';
import { isPattern } from './path-pattern.ts';

/** What is left of a pattern behind a path that it may begin with. */
export interface Rest {
  /** '' where the path is all of it. */
  readonly path: string;
  /** The names in it that are no patterns. */
  readonly names: readonly string[];
}

/** Patterns of absolute paths by their names, so that a path is compared with few of them however many there are. */
export class PathTree {
  readonly #names = new Map<string, PathTree>();
  /** The same for names that are patterns. */
  readonly #patterns: { readonly fits: (name: string) => boolean; readonly below: PathTree }[] = [];
  readonly #rests: Rest[] = [];

  static of(patterns: readonly string[]): PathTree {
    const tree = new PathTree();
    for (const pattern of patterns) tree.#add(pattern.split('/').filter(Boolean));
    return tree;
  }

  #add(names: readonly string[]): void {
    this.#rests.push({ path: names.join('/'), names: names.filter((each) => !isPattern(each)) });
    const [name] = names;
    if (name === undefined) return;
    const known = this.#names.get(name);
    const below = known ?? new PathTree();
    below.#add(names.slice(1));
    if (known) return;
    this.#names.set(name, below);
    if (isPattern(name)) this.#patterns.push({ fits: readGlob(name) ?? (() => true), below });
  }

  /** What is left of those patterns that a path is, or that lie below it. */
  below(path: string): readonly Rest[] {
    let nodes: readonly PathTree[] = [this];
    for (const name of path.split('/')) {
      if (name !== '') nodes = nodes.length === 1 ? nodes[0]!.#next(name) : nodes.flatMap((node) => node.#next(name));
      if (nodes.length === 0) return none;
    }
    return nodes.length === 1 ? nodes[0]!.#rests : nodes.flatMap((node) => node.#rests);
  }

  #next(name: string): readonly PathTree[] {
    const own = this.#names.get(name);
    if (this.#patterns.length === 0) return own ? [own] : none;
    const others = this.#patterns.filter(({ below, fits }) => below !== own && fits(name)).map(({ below }) => below);
    return own ? [own, ...others] : others;
  }
}

const none: readonly never[] = [];
