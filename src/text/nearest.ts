/**
 * The name that was most likely meant; undefined where none is close. Letter case and `-` for `_` make no difference.
 *
 * @param names in the order in which they are offered: of several that are as close, the first
 */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = plain(typed);
  if (wanted.length < 2 || wanted.length > 30) return undefined;
  const known = [...names].map((name) => ({ name, plain: plain(name) }));
  const started = known.filter((each) => each.plain.startsWith(wanted) || wanted.startsWith(each.plain));
  if (started.length === 1) return started[0]!.name;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const edits = editDistance(wanted, each.plain);
    if (edits < least && edits <= Math.max(1, Math.floor(each.plain.length / 2.5))) {
      least = edits;
      best = each.name;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

/** How many letters must be put in, taken out, exchanged or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
