/** Words and notes that several rules say in the same way. */

import type { OpenOnHost } from '../facts/network/published-products.ts';
import type { HostUse } from '../known/product.ts';
import type { SeccompProfile } from '../model/files/seccomp-profiles.ts';
import type { Image } from '../model/project.ts';
import { inOurWords, list, type Message, type Note, type Problem, type Safeguard, type Several, say } from '../rule.ts';
import { textAt } from '../source.ts';

/** How a sentence names an image, at its start unless `the` is asked for: with its stage's name where the file has several. */
export function called({ stage }: Image, article: 'The' | 'the' = 'The'): Message {
  return stage.name && stage.file.stages.length > 1 ? say`${[article]} stage ${stage.name}` : [`${article} image`];
}

/** The cause of what is wrong with a download that runs: whatever is, and wherever, it is one by its address. */
export function downloadOf(address: string): string {
  return `runs ${address}`;
}

/** What a safeguard was, behind what a sentence says of its loss. */
export function formerly({ as }: Safeguard): Message {
  return as ? say` (was ${as})` : [];
}

/** A note at the place that names a profile, for what is reported in that. */
export function usedHere({ at }: SeccompProfile): readonly Note[] {
  return [{ at, message: say`The profile is used here.` }];
}

/** What is said at the first place, and for what else it holds, by what is written there: ports of a service, packages of a step. */
export function holdsFor({ message, places }: Several): Message {
  const others = places.map((at) => textAt(at).replace(/^["']|["']$/g, ''));
  return others.length > 0 ? say`${message} The same holds for ${list(others, 5)}.` : message;
}

/** Who can use what listens without being published, as a sentence behind another one: `Everyone who reaches the host`. */
export function usableBy(everyone: Message, { name, login }: OpenOnHost): Message {
  const how = login.is === 'open' ? say`without a login` : say`with a password that is easy to guess`;
  return say` Everyone ${everyone} can use ${[name]} there ${how}.`;
}

/** What is known of a program that is documented to use the thing at fault: to follow a message, and what to do instead. */
export function asDocumented(use: HostUse | undefined): Documented {
  if (use === undefined) return { words: [] };
  const [what, instead = ''] = typeof use === 'string' ? [use] : use;
  return { words: [' ', ...inOurWords(what)], remedy: instead };
}

export interface Documented extends Pick<Problem, 'remedy'> {
  readonly words: Message;
}
