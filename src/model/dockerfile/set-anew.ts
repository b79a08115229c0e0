import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import type { Layer, Pair, Stage } from './instruction.ts';
import { environmentPairs } from './layer.ts';
import { positionOf } from './layer-position.ts';

/** An ENV that gives a variable another value. */
export interface SetAnew {
  readonly pair: Pair;
  readonly layer: Layer;
}

const pairsByName = once(({ layers }: Stage) =>
  groupBy(
    layers.flatMap((layer) => (layer.onbuild ? [] : environmentPairs(layer).map((pair) => ({ pair, layer })))),
    ({ pair }) => pair.name,
  ),
);

/** The later ENV instructions of a stage that set a variable which a layer sets, in their order. */
export function setAnew(name: string, layer: Layer): readonly SetAnew[] {
  const all = pairsByName(layer.stage).get(name) ?? [];
  return all.filter((each) => positionOf(each.layer) > positionOf(layer));
}

/** Whether a variable that a layer sets gets another value before any step of the build could read it. */
export function isNeverRead(name: string, layer: Layer): boolean {
  const [next] = setAnew(name, layer);
  if (!next) return false;
  const between = layer.stage.layers.slice(positionOf(layer) + 1, positionOf(next.layer));
  return between.every(({ instruction }) => instruction.keyword !== 'RUN' && instruction.keyword !== 'ONBUILD');
}
