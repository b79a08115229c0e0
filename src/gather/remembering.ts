import { elsewhereText } from '../policy/other-repository.ts';
import type { Entry, Forge, Tree, Wanted } from '../ports.ts';

/** A forge that is asked for nothing twice, whoever asks. */
export function remembering(forge: Forge): Forge {
  const entries = new Map<string, Entry>();
  const trees = new Map<string, Promise<Tree>>();
  const others = new Map<string, ReturnType<NonNullable<Forge['elsewhere']>>>();
  return {
    change: () => forge.change(),
    ...(forge.elsewhere && {
      elsewhere: (file) => {
        const key = elsewhereText(file);
        const known = others.get(key) ?? forge.elsewhere!(file);
        others.set(key, known);
        return known;
      },
    }),
    read: async (wanted) => {
      const missing = wanted.filter((each) => knownOf(each) === undefined);
      const read = missing.length > 0 ? await forge.read(missing) : [];
      for (const [i, each] of missing.entries()) entries.set(keyOf(each), read[i]!);
      return wanted.map((each) => knownOf(each)!);
    },
    tree: (side, quick = false) => {
      const key = `${side} ${quick}`;
      const known = trees.get(key) ?? forge.tree(side, quick);
      trees.set(key, known);
      return known;
    },
    publish: (review) => forge.publish(review),
  };

  /** A look is answered by a text as well. */
  function knownOf(wanted: Wanted): Entry | undefined {
    return entries.get(keyOf({ ...wanted, look: false })) ?? (wanted.look ? entries.get(keyOf(wanted)) : undefined);
  }
}

function keyOf({ side, path, look = false }: Wanted): string {
  return `${side} ${look} ${path}`;
}
