/** How rules tell of the packages that a step names: each for itself, so that one more is new, and all of them together. */
import type { Package } from '../facts/commands/package-names.ts';
import type { Layer } from '../model/dockerfile/instruction.ts';
import { list, type Message, type Problem } from '../rule.ts';
import { placeKey } from '../source.ts';
import { groupBy } from '../text/group-by.ts';

/**
 * @param message what to say of packages, given their names and how many they are
 * @returns a problem for each word of a step that names some, alike
 */
export function eachPackage(
  packages: readonly Package[],
  layer: Layer,
  message: (names: Message, count: number) => Message,
): readonly (Problem & Required<Pick<Problem, 'alike'>>)[] {
  const alike = placeKey(layer.instruction.at);
  return [...groupBy(packages, ({ word }) => placeKey(word.at)).values()].map((together) => {
    const names = together.map(({ name }) => name);
    return {
      at: together[0]!.word.at,
      alike,
      key: names.join(' '),
      message: message(list(names, 5), names.length),
    };
  });
}
