import type { Layer, Stage } from './instruction.ts';

/** Makes a question about a stage that is worked out once, however many layers ask it. */
export function perStage<T>(work: (stage: Stage) => T): (stage: Stage) => T {
  const known = new WeakMap<Stage, { readonly answer: T }>();
  return (stage) => {
    let found = known.get(stage);
    if (!found) {
      found = { answer: work(stage) };
      known.set(stage, found);
    }
    return found.answer;
  };
}

const positions = perStage(({ layers }) => new Map(layers.map((layer, i) => [layer, i])));

/** Where a layer stands among the own layers of its stage. */
export function positionOf(layer: Layer): number {
  return positions(layer.stage).get(layer) ?? -1;
}
