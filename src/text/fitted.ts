/** Most lists of facts have no items: one for all of them. */
const none: readonly never[] = [];

/** The same items without the room that `push` leaves for more: for lists that are kept, of which there are very many. */
export function fitted<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? none : items.slice();
}
