import { isIdle } from '../../known/base-images.ts';
import { givenNames } from '../../known/given-names.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Image } from '../../model/project.ts';
import { commandsIn, startsOf } from '../../model/start-commands.ts';
import { startsNothing } from '../roles/starts-nothing.ts';
import { isOneShot, leadingWords, ownCommands } from './one-shot-services.ts';

/** Whether nobody can reach what an image starts: it is there for one task, or starts nothing, and nobody publishes it. */
export function staysForNobody(image: Image): boolean {
  const { base, published } = image;
  // What is built on an image that nobody knows may start what that does.
  const isIdleBase = base.kind === 'scratch' || (base.kind === 'image' && isIdle(base.reference) === true);
  return isForTask(image) || (isIdleBase && startsNothing(image) && !published);
}

/**
 * Whether an image is there for one task: all services that run it do one thing and end; or, where none does, it starts at last a
 * program that is called by a task or waits to be told what to install or build: `ENTRYPOINT ["composer"]`.
 */
export function isForTask(image: Image): boolean {
  return image.usedBy.length > 0 ? image.usedBy.every(isOneShot) : startsTask(image);
}

function startsTask(image: Image): boolean {
  const starts = startsOf(image);
  const last = ownCommands(commandsIn(starts)).at(-1);
  if (last === undefined) return false;
  const isToldNothing = commandsIn({ ...starts, entrypoint: undefined }).length === 0 && last.args.length === 0;
  return (
    (isToldNothing && recordOf(last.name).manager !== undefined) ||
    leadingWords(last).some((word) => givenNames.tasks.test(word))
  );
}
