interface Following<T> {
  /** Equal for things of which only one is followed. */
  readonly keyOf: (each: T) => string;
  /** How many are visited at most. */
  readonly most: number;
}

/**
 * Visits some things, and behind them what each leads to, which is visited once.
 *
 * @param visit is given each of them, and tells what it leads to
 * @returns whether there were more than are visited
 */
export function follow<T>(
  start: readonly T[],
  { keyOf, most }: Following<T>,
  visit: (each: T) => readonly T[],
): boolean {
  const all = [...start];
  const known = new Set(start.map(keyOf));
  for (let i = 0; i < Math.min(all.length, most); i++) {
    for (const each of visit(all[i]!)) {
      if (known.has(keyOf(each))) continue;
      known.add(keyOf(each));
      all.push(each);
    }
  }
  return all.length > most;
}
