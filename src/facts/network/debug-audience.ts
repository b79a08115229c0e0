import { holdsPort } from '../../known/port-ranges.ts';
import { recordOf } from '../../known/programs/records.ts';
import { publishes, reachesPort } from '../../model/compose/published-ports.ts';
import { announcedPorts } from '../../model/dockerfile/layer.ts';
import type { Image, Service } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import type { Debugging } from '../packages/debug-switches.ts';
import { isForDevelopers, isNamedForDevelopers } from '../roles/named-roles.ts';
import { commandsOf } from './image-lookup.ts';
import { isReachedByAll } from './port-reach.ts';

/** For whom a switch is on. */
export interface Audience {
  /** Whether its debugger listens to others than the container itself, where nothing but a port says so. */
  readonly listens: (debugging: Debugging) => boolean;
  /** Whether everyone who reaches the host, or runs the image as it says, reaches it. */
  readonly everyone: (debugging: Debugging) => boolean;
  /** Whether it runs where developers work. */
  readonly named: boolean;
  /** Whether its code is worked on where it runs: it mounts the folder that it is built from. */
  readonly workedOn: boolean;
  /** Whether a server of its own runs the application, and not the one of its framework, with that one's debugger. */
  readonly served: boolean;
}

/** `host`: what Flask is told to listen at. */
export function audienceOfImage(
  { layers, usedBy, stage }: Image,
  host: Setting | undefined,
  programs: readonly Command[],
): Audience {
  const published = usedBy.some((service) => publishes(service) && service.ports.length > 0);
  const listens =
    host?.value === '0.0.0.0' || programs.some(({ args }) => args.some((word) => knownStart(word).includes('0.0.0.0')));
  const exposes = (port: number | undefined) =>
    port !== undefined && announcedPorts(layers).some(({ value }) => holdsPort(value, port));
  return {
    listens: ({ port }) => (port === undefined ? listens || published : exposes(port) || isNear(usedBy, port)),
    everyone: ({ port }) =>
      exposes(port) || usedBy.some((service) => isReachedByAll(service, port ? [port] : undefined)),
    named: isNamedForDevelopers(stage),
    workedOn: usedBy.length > 0 && usedBy.every(mountsItsOwn),
    served: isServed(programs) && usedBy.every((service) => isServed(commandsOf(service))),
  };
}

export function audienceOfService(service: Service): Audience {
  const open = publishes(service) && service.ports.length > 0;
  return {
    listens: ({ port }) => (port === undefined ? open : isNear([service], port)),
    everyone: ({ port }) => isReachedByAll(service, port ? [port] : undefined),
    named: isForDevelopers(service),
    workedOn: mountsItsOwn(service),
    served: isServed(commandsOf(service)),
  };
}

function isServed(programs: readonly Command[]): boolean {
  return programs.some(({ name }) => recordOf(name).reloads !== undefined);
}

function mountsItsOwn({ build, mounts }: Service): boolean {
  const folders = (build?.folders ?? []).flatMap(({ place }) => place.repositoryPath ?? []);
  return mounts.some(
    ({ type, repositoryPath }) => type === 'bind' && folders.some((folder) => folder === repositoryPath),
  );
}

/** Whether a port is published at all, if only on this host. */
function isNear(services: readonly Service[], port: number): boolean {
  return services.some((service) => publishes(service) && service.ports.some((each) => reachesPort(each, port)));
}
