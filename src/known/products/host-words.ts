/** What the documentation of several products comes to, where they ask for a part of the host. */
import type { HostParts, HostUse } from '../product.ts';

/** A proxy in front of Docker's socket, for what only reads some of it. */
export function proxied(allowed: string): string {
  return `Use a socket proxy that allows only ${allowed} and nothing that creates or starts containers.`;
}

/** For what only reads `what` of Docker. */
export function onlyReads(does: string, what: string): HostParts {
  return { socket: [`${does}.`, proxied(what)] };
}

export const onlyLists = onlyReads('It only lists containers', '`CONTAINERS`');
export const onlyShows: HostParts = {
  ...onlyReads('It only shows what is running', '`CONTAINERS`'),
  worksWithoutSocket: true,
};

export const managesDocker: HostParts = {
  socket: [
    'Managing Docker is its purpose: anyone who logs in to it is root on the host.',
    'Publish its port on `127.0.0.1`, or put a VPN or an additional login before it.',
  ],
  changesContainers: true,
};

/** For what starts containers as a repository or a registry says, and has nobody log in to it. */
export const deploys: HostParts = {
  socket: [
    'It starts what its repositories say: whoever can push there is root on the host.',
    'Protect the branches that it follows, and publish none of its ports.',
  ],
  changesContainers: true,
};

export const measuresNetwork: HostUse = [
  "It measures the host's network.",
  'Remove `network_mode: host` if only containers matter.',
];

export const onlyMorePriority: HostUse = [
  'It only gives its threads other priorities.',
  'Remove it: the program works without.',
];

const jobs = 'Whoever can have a job run on it, by pushing a workflow for instance, is root on this host.';

export const runsJobs: HostParts = {
  socket: [
    jobs,
    'Use a machine for this alone, or give jobs a daemon of their own (`dind-rootless`) or builders that need none (rootless BuildKit, Buildah).',
  ],
  privileged: [jobs, 'Use a machine for this alone, or rootless builders.'],
  runsJobs: true,
};

const kept = 'A memory limit keeps it from exhausting the host.';

function lockedFor(what: string, memory: string, more?: HostParts['capabilities']): HostParts {
  return {
    memlock: [`Its documentation asks for it so that ${what}.`, kept],
    capabilities: { IPC_LOCK: [`${memory}.`, kept], ...more },
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
  hostNetwork: [
    'It finds others on the local network, or is found by them, which does not cross a bridge.',
    'A `macvlan` network works as well.',
  ],
  privileged: ['It needs this only to access devices.', 'List them under `devices` (`/dev/ttyUSB0`).'],
  hostFiles: [
    {
      paths: /\/dbus(?:\/|$)/,
      words: ['It uses D-Bus only for Bluetooth and Avahi.', 'Remove it if it needs neither.'],
    },
  ],
};

/** What reads whatever it is to back up. */
export const backsUp: HostParts = {
  hostFiles: [{ read: /./, words: ['It reads what it backs up.', 'Mount only what it is to back up, with `:ro`.'] }],
};
