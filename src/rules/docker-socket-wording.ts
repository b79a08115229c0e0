/** What it comes to that a service holds Docker's socket, and what is said of it. */
import { askingThrough, socketProxyBeside } from '../facts/host/docker-api.ts';
import { onSameNetwork, worksWithDocker } from '../facts/host/docker-clients.ts';
import type { ProxiedSocket } from '../facts/host/socket-proxies.ts';
import { type AskedOfHost, askedOfHost } from '../facts/network/asked-of-host.ts';
import { productsOf } from '../facts/network/image-lookup.ts';
import { loginOf } from '../facts/network/logins.ts';
import { openDoorsOf } from '../facts/network/open-doors.ts';
import { hasOnlyData } from '../facts/network/published-products.ts';
import { isOpenToAll, publishes } from '../model/compose/published-ports.ts';
import type { ComposeService, ServiceMount } from '../model/compose/service.ts';
import type { Service } from '../model/project.ts';
import { type Context, list, lowered, type Problem, say } from '../rule.ts';
import { brokenInto, type MadeFor, madeFor, madeForFiles } from './made-for.ts';
import type { Documented } from './wording.ts';

type Told = Pick<Problem, 'severity' | 'message' | 'remedy' | 'cause' | 'isReached'>;

export function held(
  service: Service,
  mount: ServiceMount,
  rootless: boolean,
  asked: AskedOfHost | undefined,
  context: Context,
): Told {
  const { words, ...told } = heldBy(service, mount, asked, context, rootless);
  const readOnly = mount.readOnly && !mount.granted ? say`; ${'ro'} does not prevent that` : say``;
  const daemon = rootless
    ? say`a rootless Docker daemon, and so all that its user has on the host`
    : say`the Docker daemon, which is root on the host`;
  return { ...told, message: [...say`${service.name} controls ${daemon}${readOnly}.`, ...words] };
}

/** What its manual mounts as a folder to read is no less one with the socket in it. */
export function heldWithFolder(
  service: Service,
  mount: ServiceMount,
  asked: AskedOfHost | undefined,
  context: Context,
): Told {
  const path = mount.hostPath!;
  const { severity, words, ...told } = heldBy(service, mount, asked, context);
  const read = madeForFiles(service, { path, mount }, 'critical', context).severity === 'medium';
  return {
    ...told,
    severity: read ? 'medium' : severity,
    message: [
      ...say`${service.name} gets the Docker socket with its folder ${path}, which is root on the host.`,
      ...words,
    ],
  };
}

/** What it comes to that a program has the socket; what lets anyone in need not be broken into. */
function heldBy(
  service: Service,
  mount: ServiceMount,
  asked: AskedOfHost | undefined,
  context: Context,
  rootless = false,
): MadeFor & Pick<Problem, 'cause'> {
  const clients = askingThrough(service);
  const made = madeFor(service, 'socket', clients.length > 0 ? 'high' : 'critical', context);
  if (rootless) return { ...made, severity: lowered(made.severity, 1) };
  const widest = hasOnlyData(service) ? undefined : openDoorsOf(service).find(({ door }) => door.lets[0] === 'high');
  if (widest) {
    const words = say` Its login is switched off, so that anyone who can reach it is root on the host.`;
    const remedy = 'Switch its login on, and publish its port on `127.0.0.1` only.';
    return { ...made, severity: brokenInto(service, 'critical', context, asked), words, cause: 'door', remedy };
  }
  if (clients.length > 0 && !asked?.parts.socket) return { ...made, ...beforeSocket(clients) };
  if (!asked?.parts.socket) return { ...made, ...ofUnknownUse(service, mount, context) };
  return isChosenForIt(service, asked) ? { ...made, severity: lowered(made.severity, 1) } : made;
}

/**
 * Whether a program that its makers publish is run for what it does with the socket, and nobody changes containers through it
 * without a login: whoever adds that decides for both.
 */
function isChosenForIt(service: Service, { isVendors, parts }: AskedOfHost): boolean {
  // Developers run whatever is checked out in theirs.
  if (service.application.kind === 'dev container') return false;
  if (!isVendors || parts.runsJobs || parts.worksWithoutSocket) return false;
  const isOpen = productsOf(service).some((product) => product.lets && loginOf(service, product).is !== 'asked');
  return !(parts.changesContainers && isOpen);
}

/** A proxy is the remedy, and nobody knows what this one lets through. */
function beforeSocket(clients: readonly ComposeService[]): Documented {
  return {
    words: say` It stands before the socket for ${list(
      clients.map(({ name }) => name),
      3,
    )}: what it lets through decides.`,
    remedy: 'See that it passes only the calls that they make.',
  };
}

/** What is said where nobody knows what a program does with the socket: whose way in it is, and what leaves it working. */
function ofUnknownUse(service: Service, mount: ServiceMount, { project }: Context): Documented {
  const doors = publishes(service) ? service.ports.filter(isOpenToAll) : [];
  const ports = doors.map(({ published, target }) => published?.value ?? target?.value ?? '').filter(Boolean);
  const way = say` Whoever breaks in through port ${list(ports, 3)}, which it publishes on every interface, gets that too.`;
  const words = ports.length > 0 ? way : [];
  const proxy = socketProxyBeside(service);
  if (proxy) {
    const beside = say` ${proxy.name} already stands before the socket here.`;
    return { words: [...words, ...beside], remedy: 'Have it ask that proxy (`DOCKER_HOST`), and remove the mount.' };
  }
  if (!worksWithDocker(service, mount.at, project)) return { words };
  return {
    words,
    remedy:
      ports.length > 0
        ? 'Publish its port on `127.0.0.1` or put a login before it, and let a socket proxy pass only the calls it makes.'
        : 'Let a socket proxy pass only the calls it makes.',
  };
}

/** A proxy is the remedy, as far as what it lets through is not root on the host. */
export function heldByProxy(service: Service, { rules, reads }: ProxiedSocket, context: Context): Told {
  const { name } = service;
  const { project } = context;
  if (rules.length > 0) {
    const names = onSameNetwork(service).map((each) => each.name);
    const clients = project.services.filter(
      (each) => each.application === service.application && names.includes(each.name),
    );
    const areMadeForIt = clients.every((each) => {
      const asked = askedOfHost(each, context);
      return asked?.isVendors && asked.parts.changesContainers;
    });
    return {
      severity: clients.length > 0 && areMadeForIt ? 'medium' : 'high',
      message: [...say`The clients of ${name} may `, `${rules.join(', ')}, which makes them root on the host.`],
      remedy: 'Switch off what they do not need, publish none of its ports, and let no others join its network.',
    };
  }
  const what = reads.length > 0 ? say`read ${list(reads)}` : say`read what it allows by itself`;
  return {
    severity: 'low',
    message: say`${name} holds the Docker socket, and lets its clients only ${what}.`,
    remedy: '',
  };
}
