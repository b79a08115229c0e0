import { powerfulCapabilities } from './powerful-capabilities.data.ts';

const { byName, byDefault, ofRoot } = powerfulCapabilities;

/** Whether who has some capabilities, and whatever program, is as good as root in a container as Docker starts it. */
export function makeRoot(names: readonly string[]): boolean {
  return names.some((name) => ofRoot.has(name)) && !areWithheld(names);
}

/** Whether Docker gives one of some capabilities to no container by itself: a program whose file has it does not start there. */
export function areWithheld(names: readonly string[]): boolean {
  return names.some((name) => byName.has(name));
}

/** Whether Docker gives a capability to every container. */
export function isGivenByDefault(name: string): boolean {
  return byDefault.has(name);
}
