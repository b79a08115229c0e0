interface Following<T> {
  /** Equal for things of which only one is followed. */
  readonly keyOf: (each: T) => string;
  /** How many are visited at most. */
  readonly most: number;
}

/**
 * Visits some things, and behind them what each leads to, which is visited once. Of what is more than it visits, it asks for
 * no more than the first: what is worked out as it is asked for costs nothing then.
 *
 * @param visit is given each of them, and tells what it leads to
 * @returns whether there were more than are visited
 */
export function follow<T>(start: Iterable<T>, { keyOf, most }: Following<T>, visit: (each: T) => Iterable<T>): boolean {
  const known = new Set<string>();
  const ahead = [start];
  for (const some of ahead) {
    for (const each of some) {
      const key = keyOf(each);
      if (known.has(key)) continue;
      if (known.size === most) return true;
      known.add(key);
      ahead.push(visit(each));
    }
  }
  return false;
}
