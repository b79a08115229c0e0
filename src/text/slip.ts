/** How a name differs from another by a single slip of the fingers. */
export type Slip = 'swapped' | 'missing' | 'doubled' | 'added' | 'changed';

/** The one slip that makes `typed` of `meant`; undefined where they are the same, or more is different. */
export function slipBetween(typed: string, meant: string): Slip | undefined {
  if (typed === meant) return undefined;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  const [here, there] = [typed.slice(start), meant.slice(start)];
  if (here === there.slice(1)) return 'missing';
  if (here.slice(1) === there) return here[0] === typed[start - 1] || here[0] === here[1] ? 'doubled' : 'added';
  return exchanged(here, there);
}

/** The same for texts whose first letters are different. */
function exchanged(here: string, there: string): Slip | undefined {
  if (here.slice(1) === there.slice(1)) return 'changed';
  const isSwap = here[0] === there[1] && here[1] === there[0] && here.slice(2) === there.slice(2);
  return isSwap ? 'swapped' : undefined;
}
