import { daemonAccounts } from '../../known/daemon-accounts.data.ts';
import { completeName } from '../../known/image-reference.ts';
import { officialName } from '../../known/official-places.ts';
import { announcedPorts, lastOf } from '../../model/dockerfile/layer.ts';
import type { Image } from '../../model/project.ts';
import { commandsStarted } from '../../model/start-commands.ts';

const { insteadOfUser, needRoot } = daemonAccounts;

/**
 * Whether what an image starts needs root to begin with: a server that is set up so, whose ports, folders and files would
 * have to change with the user, or a port that only root may listen on everywhere.
 */
export function startsAsRoot(image: Image): boolean {
  const { layers, base } = image;
  if (commandsStarted(image).some(({ name }) => needRoot.test(name ?? ''))) return true;
  const official = base.kind === 'image' ? officialName(completeName(base.reference)) : undefined;
  const startsBase = base.kind === 'image' && !lastOf(layers, 'ENTRYPOINT') && !lastOf(layers, 'CMD');
  if (startsBase && needRoot.test(`${official ?? ''}`)) return true;
  if (startsBase && official === 'php' && /apache|fpm/.test(base.reference.tag ?? '')) return true;
  return portNumbers(image).some((port) => port < 1024);
}

/** The first number of each: of a range, of a port with its protocol. */
function portNumbers({ inherited, layers }: Image): number[] {
  return announcedPorts([...inherited, ...layers]).map(({ value }) => Number.parseInt(value ?? '', 10));
}

/** What to do about the root of an image where a `USER` would keep what it starts from its work; undefined where none is known. */
export function inPlaceOfUser(image: Image): string | undefined {
  // Where a script starts the server, its port tells.
  const announced = portNumbers(image).includes(22) ? ['sshd'] : [];
  const names = [...commandsStarted(image).map(({ name = '' }) => name), ...announced];
  return insteadOfUser.find((each) => names.some((name) => each.name.test(name)))?.remedy;
}
