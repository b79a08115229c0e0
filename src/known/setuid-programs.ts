import { nameOf } from '../text/path.ts';
import { setuidPrograms } from './setuid-programs.data.ts';

const { obedient, usual } = setuidPrograms;

/** Whether a program does whatever it is told, so that the right to start it as root is root. */
export function runsAnything(path: string): boolean {
  return obedient.test(nameOf(path));
}

/** Whether a program is one that distributions give the setuid bit themselves: `sudo`, `ping`. */
export function isUsuallySetuid(path: string): boolean {
  return usual.test(nameOf(path));
}
