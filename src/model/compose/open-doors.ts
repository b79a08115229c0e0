import type { Location } from '../../source.ts';
import { repositoryOf } from './known-images.ts';
import { type OpenDoor, openDoors } from './open-doors.data.ts';
import type { Service } from './service.ts';

/** The switches of a service that turn its login off. */
export function* openDoorsOf(service: Service): Iterable<{
  readonly name: string;
  readonly at: Location;
  readonly via?: readonly Location[];
  readonly door: OpenDoor;
}> {
  const { environment, command, entrypoint } = service;
  const repository = repositoryOf(service.image) ?? '';
  const fits = ({ images }: OpenDoor) => !images || images.test(repository);
  for (const entry of environment) {
    const value = entry.value?.value;
    if (value === undefined) continue;
    const name = entry.name.toUpperCase().replace(/[.-]/g, '_');
    const door = openDoors.find((each) => each.variable?.test(name) && each.value?.test(value.trim()) && fits(each));
    if (door) yield { name: entry.name, at: entry.at, ...(entry.via && { via: entry.via }), door };
  }
  for (const { words, via } of [entrypoint, command].filter((each) => each !== undefined)) {
    for (const [i, { value, at }] of words.entries()) {
      if (value === undefined) continue;
      // `--protected-mode no` is one option of two words.
      const both = /^--[\w.-]+$/.test(value) ? `${value} ${words[i + 1]?.value ?? ''}` : value;
      const door = openDoors.find((each) => (each.option?.test(value.trim()) || each.option?.test(both)) && fits(each));
      if (door) yield { name: value.trim().split('=')[0]!, at, ...(via && { via }), door };
    }
  }
}
