/**
 * Makes a question about an object that is worked out once, however often it is asked. Remembering costs about half a
 * microsecond: what takes less is better asked again.
 */
export function once<K extends object, T>(work: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (about) => {
    let found = known.get(about);
    if (!found) {
      found = { answer: work(about) };
      known.set(about, found);
    }
    return found.answer;
  };
}
