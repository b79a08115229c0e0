/**
 * Does work on items, some at the same time, and hands over what came of each in the order of the items, as soon as those before
 * it are done.
 *
 * @param most how many are worked on at the same time
 * @param start whether to begin with another one; once that is false nothing more is begun
 * @returns how many items were handed over
 * @throws whatever the work throws, once what is under way has ended
 */
export async function workInOrder<T, R extends object>(
  items: readonly T[],
  { most, start, work, take }: OrderedWork<T, R>,
): Promise<number> {
  const done = new Map<number, R>();
  let [next, taken] = [0, 0];
  let stopped = false;
  let failure: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (next < items.length && !stopped && !failure) {
      const at = next++;
      if (!(await start(items[at]!))) {
        stopped = true;
        return;
      }
      try {
        const result = await work(items[at]!);
        if (result === undefined) stopped = true;
        else done.set(at, result);
      } catch (error) {
        failure ??= { error };
        return;
      }
      for (; done.has(taken); taken++) {
        take(done.get(taken)!);
        done.delete(taken);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  if (failure) throw failure.error;
  return taken;
}

interface OrderedWork<T, R> {
  readonly most: number;
  readonly start: (item: T) => Promise<boolean>;
  /** Gives undefined where it could not be done now, which ends it all. */
  readonly work: (item: T) => Promise<R | undefined>;
  readonly take: (result: R) => void;
}
