import { once } from '../text/once.ts';
import { effectiveEntries, type GivenEntry } from './compose/effective-environment.ts';
import { environmentPairs } from './dockerfile/layer.ts';
import type { Service } from './project.ts';
import { pulledLayers } from './pulled-layers.ts';

/** All that the container of a service is given: what the service gives it wins over what its image sets, built or pulled. */
export const containerEnvironment = once((service: Service): readonly GivenEntry[] => {
  const { runs } = service;
  const layers = runs.kind === 'built' ? [...runs.image.inherited, ...runs.image.layers] : pulledLayers(service);
  return [
    ...new Map(
      [...layers.flatMap(environmentPairs), ...effectiveEntries(service)].map((each) => [each.name, each]),
    ).values(),
  ];
});
