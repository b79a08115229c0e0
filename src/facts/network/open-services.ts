import { type OpenService, openServices } from '../../known/open-services.data.ts';
import { isSwitchedOff } from '../../known/switch-values.ts';
import { startCommands, tellingCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { isOpenToAll, publishes, reachesPort } from '../../model/compose/published-ports.ts';
import type { Port } from '../../model/compose/service.ts';
import type { Service } from '../../model/project.ts';
import { hasOption, optionsOfAny } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { answersItselfOnly } from '../../model/shell/urls.ts';
import { commandsStarted } from '../../model/start-commands.ts';
import { once } from '../../text/once.ts';
import { knownStart } from '../../text/setting.ts';
import { isOfVersion, programTag, serviceProgram } from './image-lookup.ts';
import { isForItself, listeningPorts } from './listening-ports.ts';

/** A published port on which a program does what whoever reaches it says. */
export interface PublishedOpenService {
  readonly port: Port;
  /** The port inside of the container. */
  readonly number: number;
  readonly program: OpenService;
  /** Whether a folder that nobody sees may hold a login. */
  readonly unseen: boolean;
}

/** The ports of a service on which everyone who reaches the host uses such a program without a login. */
export const publishedOpenServices = once((service: Service): readonly PublishedOpenService[] => {
  if (!publishes(service)) return [];
  const open = openPrograms(service).filter((each) => !mayAsk(service, each));
  return service.ports.filter(isOpenToAll).flatMap((port): PublishedOpenService[] => {
    if (port.protocol === 'udp') return [];
    for (const each of open) {
      const number = listeningPorts(service, each.ports).find((listening) => reachesPort(port, listening));
      if (number !== undefined) return [{ port, number, program: each, unseen: keepsData(service, each) }];
    }
    return [];
  });
});

/** Those of such programs that a service runs, by what its image is called, or by what it starts there. */
export const openPrograms = once((service: Service): readonly OpenService[] => {
  const [program, tag] = [serviceProgram(service), programTag(service)];
  const started = commandsOf(service).map(({ name, args }) => [name, ...args.map(knownStart)].join(' '));
  return openServices.services.filter(
    ({ images, tags, starts }) =>
      images.test(program) ||
      (tag !== undefined && tags?.test(tag)) ||
      (starts && started.some((command) => starts.test(command))),
  );
});

/** What a service starts: what it says, or else what the image that is built for it does by itself. */
function commandsOf(service: Service): readonly Command[] {
  const { command, entrypoint, runs } = service;
  return command || entrypoint || runs.kind !== 'built' ? startCommands(service) : commandsStarted(runs.image);
}

function keepsData({ mounts }: Service, { dataFolder }: OpenService): boolean {
  return dataFolder !== undefined && mounts.some(({ target }) => dataFolder.test(target?.value ?? ''));
}

/** Whether a service gives the program a login, or may in a file of settings, or has it answer the container alone. */
function mayAsk(
  service: Service,
  { loginVariables, loginSettings, loginOptions = [], loginFiles, listens, asksSince }: OpenService,
): boolean {
  if (isOfVersion(service, asksSince)) return true;
  const { mounts, configs, secrets, envFiles } = service;
  const given = effectiveEntries(service);
  if (given.some(({ name, value }) => listens?.test(name) && answersItselfOnly(value?.value))) return true;
  if (given.some(({ name, value }) => loginVariables?.test(name) && value?.value !== '' && !isSwitchedOff(value)))
    return true;
  if (given.some(({ value }) => loginSettings?.test(value?.value ?? ''))) return true;
  // A file that nobody sees may set what would have been set.
  if (loginVariables && envFiles.some(({ entries }) => entries.length === 0)) return true;
  if (isForItself(service)) return true;
  if (
    [...commandsOf(service), ...tellingCommands(service)].some((each) => hasOption(optionsOfAny(each), ...loginOptions))
  )
    return true;
  const targets = [...mounts, ...configs, ...secrets].map(({ target }) => target?.value ?? '');
  return targets.some((target) => loginFiles?.test(target));
}
