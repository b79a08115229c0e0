import { completeName } from '../../known/image-reference.ts';
import { officialName } from '../../known/official-places.ts';
import { recordOf } from '../../known/programs/records.ts';
import { isRootUser } from '../../known/root-account.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { withScripts } from '../../model/layers-with-scripts.ts';
import type { Image, Layer, Project, Service } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { imagesShipping } from '../../model/shipped-stages.ts';
import { commandsStarted, startsUnseen } from '../../model/start-commands.ts';
import { loginsOpened } from '../accounts/ssh-settings.ts';
import { remoteLogins } from '../network/remote-logins.ts';
import { isGuessed, isLockedLater, passwordsSet } from './account-passwords.ts';

/**
 * Whether root has no password in any image that ships with a layer, as far as files tell: official images bring the account
 * locked, and nothing that the image does or starts with gives it one.
 */
export function isRootLocked(layer: Layer, project: Project): boolean {
  const shipping = imagesShipping(layer, project);
  return shipping.length > 0 && shipping.every((image) => staysLocked(image, project));
}

/**
 * Whether everyone who reaches the host is root in a service: its server of SSH is published and lets root log in with a password,
 * and the one that the image gives root is one that everybody tries.
 */
export function isRootGuessed(service: Service, project: Project): boolean {
  const image = service.runs.kind === 'built' ? service.runs.image : undefined;
  if (!image || !remoteLogins(service).some(({ what }) => what === 'SSH')) return false;
  const layers = withScripts(image.layers, project);
  const given = layers
    .flatMap(({ instruction }) => passwordsSet(instruction))
    .findLast(({ account }) => account === undefined || isRootUser(account));
  return (
    given !== undefined &&
    isGuessed(given) &&
    !isLockedLater({ ...given, account: 'root' }, layers.flatMap(buildCommands)) &&
    !commandsStarted(image).some(setsPassword) &&
    layers.some((layer) => loginsOpened(layer, project).some(({ who }) => who === 'root'))
  );
}

function staysLocked(image: Image, project: Project): boolean {
  const { base, layers } = image;
  const isOfficial = base.kind === 'image' && officialName(completeName(base.reference)) !== undefined;
  if (!isOfficial || startsUnseen(image) || commandsStarted(image).some(setsPassword)) return false;
  const given = withScripts(layers, project).flatMap(({ instruction }) => passwordsSet(instruction));
  return given.every(({ account }) => account !== undefined && !isRootUser(account));
}

function setsPassword({ name }: Command): boolean {
  const { passwords, accounts } = recordOf(name);
  return passwords !== undefined && accounts?.does !== 'creates';
}
