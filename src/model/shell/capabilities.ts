import type { Location } from '../../source.ts';
import type { Command } from './command.ts';

/** What `setcap` gives to a file. */
export interface GivenCapabilities {
  readonly file: string;
  /** Without `CAP_`, in upper case; empty where only the build knows. */
  readonly names: readonly string[];
  readonly at: Location;
}

export function capabilitiesGiven({ name, args }: Command): GivenCapabilities[] {
  if (name !== 'setcap' || args.some(({ value }) => value === '-r' || value === '-v')) return [];
  const operands = args.filter(({ value }) => !/^-[qnf]/.test(value ?? ''));
  const found: GivenCapabilities[] = [];
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const { value = '', at } = operands[i]!;
    if (/=$/.test(value)) continue;
    const names = value.split(/[=+]/)[0]!.split(',').filter(Boolean);
    const file = operands[i + 1]!.value ?? 'a file';
    found.push({ file, names: names.map((each) => each.toUpperCase().replace(/^CAP_/, '')), at });
  }
  return found;
}
