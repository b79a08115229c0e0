import { once } from '../../text/once.ts';
import type { Layer, Stage } from './instruction.ts';

const positions = once(({ layers }: Stage) => new Map(layers.map((layer, i) => [layer, i])));

/** Where a layer stands among the own layers of its stage. */
export function positionOf(layer: Layer): number {
  return positions(layer.stage).get(layer) ?? -1;
}
