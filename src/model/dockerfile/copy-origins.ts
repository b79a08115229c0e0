import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { Instruction, Layer, Origin } from './instruction.ts';

/** A name behind `COPY --from` or in the `from` of a `RUN --mount`, and what it stands for. */
export interface NamedOrigin {
  readonly name: Setting;
  readonly origin: Origin;
  /** Whether the number of a stage is a name, too. */
  readonly byIndex: boolean;
}

/** What an instruction takes files from besides its base. */
export function namedOrigins(instruction: Instruction): NamedOrigin[] {
  if (instruction.keyword === 'COPY') {
    const name = instruction.flags.find((flag) => flag.name === 'from')?.value;
    return name ? [{ name, origin: instruction.from, byIndex: true }] : [];
  }
  if (instruction.keyword !== 'RUN') return [];
  return instruction.mounts.flatMap(({ from, flag }) => {
    const field = flag.fields.findLast(({ name }) => name === 'from');
    return from && field ? [{ name: field.value, origin: from, byIndex: false }] : [];
  });
}

/** Where a layer takes files from besides its base, with the name's own place. */
export function originsOf({ instruction }: Layer): { readonly origin: Origin; readonly at: Location }[] {
  return namedOrigins(instruction).map(({ origin, name }) => ({ origin, at: name.at }));
}
