/**
 * The files to review again when some change: those themselves, and whatever is made of them or they are made of.
 *
 * @param inputs for each container file what it is made of, as the last review of all files found it
 * @returns container files of `inputs`, and the changed ones
 */
export function joinedTo(
  changed: Iterable<string>,
  inputs: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const joined = new Set(changed);
  // What changed may be a file that only others make something of.
  for (const [path, made] of inputs) if (made.some((each) => joined.has(each) && !inputs.has(each))) joined.add(path);
  for (let before = -1; before !== joined.size; ) {
    before = joined.size;
    for (const [path, made] of inputs) {
      const files = [path, ...made.filter((each) => inputs.has(each))];
      if (files.some((each) => joined.has(each))) for (const each of files) joined.add(each);
    }
  }
  return joined;
}
