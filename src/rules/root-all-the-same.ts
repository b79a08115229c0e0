import { rootByAnotherName } from '../facts/accounts/created-accounts.ts';
import { becomesRoot } from '../facts/accounts/step-down.ts';
import type { Image } from '../model/project.ts';
import { type Problem, say } from '../rule.ts';
import { called } from './wording.ts';

/** Another user that has root's id, or that the image's start changes back to root. */
export function* rootAllTheSame(image: Image, user: string, at: Problem['at']): Iterable<Problem> {
  const given = rootByAnotherName(image, user);
  if (given) {
    const notes = [{ at: given, message: say`The account gets the id 0 here.` }];
    yield { at, message: say`${called(image)} runs as ${user}, which is root by another name.`, notes };
  }
  const command = becomesRoot(image);
  if (command)
    yield { at: command.at, message: say`${called(image)} starts this as root, although its user is ${user}.` };
}
