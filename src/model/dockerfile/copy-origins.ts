import type { Location } from '../../source.ts';
import type { Layer, Origin } from './instruction.ts';

/** Where a layer takes files from besides its base: `COPY --from`, `RUN --mount=from=`, with the name's own place. */
export function originsOf(layer: Layer): { readonly origin: Origin; readonly at: Location }[] {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY') {
    const from = instruction.flags.find(({ name }) => name === 'from')?.value;
    return from ? [{ origin: instruction.from, at: from.at }] : [];
  }
  if (instruction.keyword !== 'RUN') return [];
  return instruction.mounts.flatMap(({ from, flag }) => {
    const field = flag.fields.find(({ name }) => name === 'from');
    return from && field ? [{ origin: from, at: field.value.at }] : [];
  });
}
