/**
 * How many of some ordered items come first: those for which `isBefore` holds, behind which it holds for none. Asks as often
 * as their number can be halved.
 */
export function countBefore<T>(ordered: readonly T[], isBefore: (each: T) => boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ordered[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
