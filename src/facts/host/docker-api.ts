import { holdsPort } from '../../known/port-ranges.ts';
import { startScripts } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { openNetworkOf } from '../../model/compose/network-mode.ts';
import { isOpenToAll, publishes } from '../../model/compose/published-ports.ts';
import type { ComposeService, EnvironmentEntry, Port } from '../../model/compose/service.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart } from '../../text/setting.ts';
import {
  callsDaemonScript,
  isDaemon,
  isDaemonImage,
  isOpenSocket,
  listenersIn,
  makesVerify,
  openListeners,
} from './docker-daemon.ts';
import { reachOf } from './mount-reach.ts';

/** What opens Docker's API without TLS, on the side of the daemon. */
export interface ApiDoor {
  readonly at: Location;
  readonly via?: readonly Location[];
  /** Where it is published. */
  readonly port?: Port;
  /** Where it listens, as written: `tcp://0.0.0.0:2375`. Without it and a port, TLS is switched off. */
  readonly address?: string;
}

/** The doors of a service, of a proxy in front of the socket only those for everyone; the widest comes first. */
export const apiDoors = once((service: ComposeService): readonly ApiDoor[] => {
  const { ports, networkMode } = service;
  if (networkMode?.value === 'none') return [];
  const published = (publishes(service) ? ports : [])
    .filter(({ target, published }) => holdsPort(target?.value ?? published?.value, 2375))
    .sort((a, b) => Number(isOpenToAll(b)) - Number(isOpenToAll(a)));
  const doors = published.map((port): ApiDoor => ({ ...placeOf(port), port }));
  if (isSocketProxy(service)) return doors.filter(({ port }) => port && isOpenToAll(port));
  for (const { script, via } of startScripts(service)) {
    const daemons = script.commands.filter(
      (each) => isDaemon(each) && (each.name !== 'entrypoint' || mayBeDaemon(service)),
    );
    for (const { value = '', at } of daemons.flatMap((each) => openListeners(optionsOf(each))))
      doors.push({ ...placeOf({ at, ...(via && { via }) }), address: value });
  }
  // In a client, which has its daemon elsewhere, the folder of the certificates says nothing.
  const environment = effectiveEntries(service);
  const isClient = environment.some(({ name }) => name === 'DOCKER_HOST') || !mayBeDaemon(service);
  for (const entry of environment) {
    const { name, value } = entry;
    for (const word of listenersIn(name, value)) doors.push({ ...placeOf(entry), address: word.value ?? '' });
    if (name === 'DOCKER_TLS_CERTDIR' && value?.value === '' && !isClient) doors.push(placeOf(entry));
  }
  return doors;
});

/** Whether a service's image may start Docker's daemon: it is Docker's own, is built here, or nobody knows its name. */
function mayBeDaemon(service: ComposeService): boolean {
  const name = service.image === undefined ? '' : knownStart(service.image);
  const isUnknown = service.build !== undefined || /^$|\/$/.test(name);
  return (
    isUnknown ||
    isDaemonImage(name) ||
    callsDaemonScript(startScripts(service).flatMap(({ script }) => script.commands))
  );
}

function placeOf({ at, via }: { readonly at: Location; readonly via?: readonly Location[] }): ApiDoor {
  return { at, ...(via && { via }) };
}

/** Whether everyone who reaches the host comes to a service's API, and not only what shares a network with it. */
export function isOpenToOthers(service: ComposeService, doors: readonly ApiDoor[]): boolean {
  return openNetworkOf(service) !== undefined || doors.some(({ port }) => port && isOpenToAll(port));
}

/** What a service says of a daemon that it asks without TLS. */
export function apiClient(service: ComposeService): Asked | undefined {
  const asked = askedWithoutTls(service);
  if (!asked) return undefined;
  // A service that holds the socket is judged there, whatever its image; a name without a dot is one of a network beside it.
  const { daemon, host = '' } = asked;
  const proxy = daemon ? isSocketProxy(daemon) || holdsSocket(daemon) : /proxy/i.test(host) && !host.includes('.');
  return proxy ? undefined : asked;
}

interface Asked {
  readonly entry: EnvironmentEntry;
  readonly address: string;
  readonly host: string | undefined;
  /** The service that answers there. */
  readonly daemon: ComposeService | undefined;
}

function askedWithoutTls(service: ComposeService): Asked | undefined {
  const environment = effectiveEntries(service);
  const entry = environment.find(({ name, value }) => name === 'DOCKER_HOST' && isOpenSocket(value?.value ?? ''));
  const address = entry?.value?.value;
  if (!entry || address === undefined || environment.some(makesVerify)) return undefined;
  const host = /^(?:tcp:\/\/)?([^:/]+)/.exec(address)?.[1];
  const { services } = service.application;
  const daemon = services.find(({ name, containerName }) => name === host || containerName?.value === host);
  return { entry, address, host, daemon };
}

function holdsSocket({ mounts }: ComposeService): boolean {
  return mounts.some((mount) => reachOf(mount)?.kind === 'docker-socket');
}

/** Who asks a service without TLS, and where that is written. */
export function clientsOf(service: ComposeService): readonly { readonly name: string; readonly at: Location }[] {
  return service.application.services.flatMap((each) => {
    const client = apiClient(each);
    return client?.daemon?.name === service.name ? [{ name: each.name, at: client.entry.at }] : [];
  });
}

/** A proxy in front of the socket that lets only some requests through. One that sends the web's to containers is none. */
export function isSocketProxy({ image, name }: Pick<ComposeService, 'image' | 'name'>): boolean {
  // an image of which a variable says everything is what its service is called
  const called = nameOf((image && knownStart(image)) || name).replace(/[:@].*/, '');
  return /socket-?proxy|^docker-?proxy$/i.test(called);
}

/** The services beside one that ask Docker through it, and nobody else can: it publishes no port. */
export function askingThrough(service: ComposeService): readonly ComposeService[] {
  if (publishes(service) && service.ports.length > 0) return [];
  return service.application.services.filter((each) => askedWithoutTls(each)?.daemon?.name === service.name);
}

/** Another service through which one could ask Docker: it is such a proxy, or holds the socket and others ask it. */
export function socketProxyBeside({ name, application: { services } }: ComposeService): ComposeService | undefined {
  const asked = new Set(services.map((each) => askedWithoutTls(each)?.daemon));
  return services.find((each) => each.name !== name && (isSocketProxy(each) || (asked.has(each) && holdsSocket(each))));
}
