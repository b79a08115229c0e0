import type { KnownBase } from '../known/known-base.ts';
import { isRootUser } from '../known/root-account.ts';
import type { Setting } from '../text/setting.ts';
import type { StageBase } from './dockerfile/instruction.ts';
import type { Image, Layer } from './project.ts';

/** Whether the services that run an image all set a user that is not root, so that the image's own does not matter. */
export function servicesSetUser({ usedBy }: Image): boolean {
  return usedBy.length > 0 && usedBy.every(({ user }) => user?.value !== undefined && !isRootUser(user.value));
}

/** Whether a build step runs as root, by the last USER or by what is known of the base; undefined where neither tells. */
export function runsAsRoot({ user, stage }: Layer): boolean | undefined {
  if (user) return user.value === undefined ? undefined : isRootUser(user.value);
  let { base } = stage;
  while (base.kind === 'stage') base = base.stage.base;
  const known = baseUser(base);
  return known && known === 'root';
}

/** The user that an image hands on to what is built on it: `ONBUILD USER app`. */
export function userHandedOn({ layers }: Image): Setting | undefined {
  const last = layers.findLast(({ instruction, onbuild }) => onbuild && instruction.keyword === 'USER');
  return last?.instruction.keyword === 'USER' ? last.instruction.user : undefined;
}

/** The user that a base runs as: root, not root, or not known. */
export function baseUser(base: StageBase): KnownBase['user'] {
  if (base.kind === 'stage') return undefined;
  return base.kind === 'scratch' ? 'root' : base.known?.user;
}
