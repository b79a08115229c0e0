/** What the documentation of several products comes to, where they ask for a part of the host. */
import type { HostParts } from '../product.ts';

/** A proxy in front of Docker's socket, to follow "It only lists containers: ". */
function proxy(allowed: string): string {
  return `use a socket proxy that allows only ${allowed} and nothing that creates or starts containers.`;
}

/** For what only reads `what` of Docker. */
export function onlyReads(does: string, what: string): HostParts {
  return { socket: `${does}: ${proxy(what)}` };
}

export const onlyLists = onlyReads('It only lists containers', '`CONTAINERS`');
export const onlyShows = onlyReads('It only shows what is running', '`CONTAINERS`');

export const managesDocker =
  'Managing Docker is its purpose: anyone who logs in to it is root on the host, so keep it off the internet, behind a VPN or an additional login.';

export const runsJobs: HostParts = {
  socket:
    'Every job it runs is root on the host: use a dedicated machine, or builders that need no socket (rootless BuildKit, Kaniko, Buildah).',
  privileged: 'Every job it runs is root on the host: use a dedicated machine, or rootless builders.',
  runsJobs: true,
};

export const measuresNetwork = "It measures the host's network; remove it if only containers matter.";

export const onlyMorePriority = 'It only gives its threads other priorities; the program works without it.';

function lockedFor(what: string, memory: string, more?: HostParts['capabilities']): HostParts {
  const kept = 'a memory limit keeps it from exhausting the host.';
  return {
    memlock: `Its documentation asks for it so that ${what}; ${kept}`,
    capabilities: { IPC_LOCK: `${memory}; ${kept}`, ...more },
  };
}

/** Whose documentation asks that their memory is never swapped. */
export const memoryLocked = {
  database: lockedFor('its memory is never swapped', "It keeps the database's memory from being swapped", {
    SYS_NICE: onlyMorePriority,
  }),
  searchEngine: lockedFor('its memory is never swapped', "It keeps the search engine's memory from being swapped"),
  secrets: lockedFor(
    'no secret is swapped to disk',
    'Its documentation asks for it so that no secret is swapped to disk',
  ),
};

/** What finds devices and its like over mDNS or broadcasts, or is found. */
export const findsDevices: HostParts = {
  hostNetwork:
    'It finds others on the local network, or is found by them, which does not cross a bridge; a `macvlan` network works as well.',
  privileged: 'It needs this only to access devices: list them under `devices` instead (`/dev/ttyUSB0`).',
  hostFiles: [
    { paths: /\/dbus(?:\/|$)/, words: 'It uses D-Bus only for Bluetooth and Avahi; remove it if it needs neither.' },
  ],
};
