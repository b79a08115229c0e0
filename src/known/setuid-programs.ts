import { nameOf } from '../text/path.ts';
import { setuidPrograms } from './setuid-programs.data.ts';

const { obedient } = setuidPrograms;

/** Whether a program does whatever it is told, so that the right to start it as root is root. */
export function runsAnything(path: string): boolean {
  return obedient.test(nameOf(path));
}
