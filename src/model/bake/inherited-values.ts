import type { HclData, HclValue } from './hcl-value.ts';

/** Lists to which what inherits them adds; of the others the last one counts (`Merge` in bake/bake.go). */
const addedTo: ReadonlySet<string> = new Set(['entitlements', 'secret', 'ssh', 'attest', 'cache-from', 'annotations']);

/** What a target says over what it inherits: of mappings and some lists all of it, else its own. */
export function laidOver(under: HclValue, over: HclValue, key: string): HclValue {
  const [below, above] = [under.data, over.data];
  const both = joined(below, above, addedTo.has(key));
  if (!both) return over;
  const stuck = under.stuck ?? over.stuck;
  return { at: over.at, data: both, ...(stuck && { stuck }) };
}

function joined(below: HclData | undefined, above: HclData | undefined, isAdded: boolean): HclData | undefined {
  if (below instanceof Map && above instanceof Map)
    return new Map([...below, ...[...above].filter(([name, each]) => each.value.data !== null || !below.has(name))]);
  return isAdded && Array.isArray(below) && Array.isArray(above) ? [...below, ...above] : undefined;
}
