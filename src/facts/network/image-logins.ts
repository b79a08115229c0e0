import { notablePackages } from '../../known/notable-packages.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { announcedPorts, buildCommands } from '../../model/dockerfile/layer.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Image, Layer } from '../../model/project.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { commandsStarted, isStartReplaced, startsUnseen } from '../../model/start-commands.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import { knownStart } from '../../text/setting.ts';
import { packageCommands } from '../commands/effects.ts';
import { installed } from '../packages/installed-packages.ts';
import { adminPort, adminServerOf, servesLogins } from './admin-ports.ts';
import { remoteLogins } from './remote-logins.ts';

const { adminServers, passwordServers } = notablePackages;

/** A sign that people log in to an image over the network: a port, a server that it starts, a package. */
export interface ImageLogin {
  readonly at: Location;
  /** The port, or the server. */
  readonly name: string;
  /** What speaks at a port: `SSH`. */
  readonly what?: string;
}

/** The ports for administration that an image announces. */
export function announcedLogins({ inherited, layers, base }: Image): ImageLogin[] {
  const image = base.kind === 'image' ? base.reference.text : '';
  const ports = announcedPorts([...inherited, ...layers]);
  const beside = ports.flatMap(({ value }) => value ?? []);
  return ports.flatMap(({ value, at }) => {
    const [name, what] = adminPort(value, { beside, image }) ?? [];
    return name && what ? [{ at, name, what }] : [];
  });
}

/** The remote login that an image starts. */
export function startedLogin(image: Image): ImageLogin | undefined {
  if (isStartReplaced(image)) return undefined;
  const daemon = commandsStarted(image).find(adminServerOf);
  const name = daemon && adminServerOf(daemon);
  return name ? { at: daemon.nameAt, name } : undefined;
}

/** A server for administration that an image installs. */
interface InstalledLogin extends ImageLogin {
  /** Whether it is there to be used, as far as files tell: alone, it may have come for its client, or for tests. */
  readonly inUse: boolean;
}

/**
 * The servers for administration that an image installs.
 *
 * @param layers those of the image, with the scripts that they run where these matter
 */
export function installedLogins(image: Image, layers: readonly Layer[] = image.layers): InstalledLogin[] {
  const found = layers.flatMap((layer) =>
    installed(buildCommands(layer)).filter(({ package: { name } }) => adminServers.has(name)),
  );
  const inUse = found.length > 0 && (startsUnseen(image) || image.layers.some(setsUpLogins));
  return found.map(({ package: { name, word } }) => ({ at: word.at, name, inUse }));
}

/** Whether somebody who knows the password of an account can log in with it from outside, as far as files tell. */
export const takesPasswords = once((image: Image): boolean => {
  const { base, layers } = image;
  if (base.kind === 'image' && servesLogins(base.reference.text)) return true;
  if (announcedLogins(image).length > 0 || startedLogin(image)) return true;
  if (installedLogins(image).some(({ inUse }) => inUse)) return true;
  if (isPublishedForLogins(image)) return true;
  const run = [...layers.flatMap(buildCommands), ...commandsStarted(image)];
  return (
    run.some(servesPasswords) || layers.some((layer) => installs(layer).some(({ packages }) => packages.some(isServer)))
  );
});

/** Whether a service that runs an image publishes a port on which people log in to it. */
export function isPublishedForLogins({ usedBy }: Image): boolean {
  return usedBy.some((service) => remoteLogins(service).length > 0);
}

/** Whether a command starts a server that takes passwords, has it started, or makes what only it needs. */
function servesPasswords(command: Command): boolean {
  const { name = '', args } = command;
  const { forLogins, services } = recordOf(name);
  if (adminServerOf(command) || passwordServers.has(name)) return true;
  if (forLogins !== undefined) return forLogins === '' || hasOption(command, forLogins);
  return services !== undefined && args.some(({ value = '' }) => passwordServers.has(value.replace(/\.service$/, '')));
}

/** Whether a layer writes to what only a server of SSH reads, or makes the folder that it needs to start. */
function setsUpLogins(layer: Layer): boolean {
  return (
    writtenTexts(layer.instruction).some(({ path }) => ofServer.test(path)) ||
    buildCommands(layer).some(({ args, redirects }) =>
      [...args, ...redirects.map(({ target }) => target)].some((word) => ofServer.test(knownStart(word))),
    )
  );
}

const ofServer = /\/etc\/ssh\/sshd_config|\/run\/sshd\b|\/authorized_keys$/;

function isServer({ name }: { readonly name: string }): boolean {
  return passwordServers.has(name);
}

function installs(layer: Layer) {
  return packageCommands(buildCommands(layer)).filter(({ action }) => action === 'install');
}
