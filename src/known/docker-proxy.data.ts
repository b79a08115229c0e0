import type { Knowledge } from './knowledge.ts';

export const dockerProxy: Knowledge<{
  readonly images: RegExp;
  readonly writable: ReadonlyMap<string, string>;
  readonly sections: ReadonlySet<string>;
  readonly allowing: RegExp;
  readonly ruling: RegExp;
  readonly needed: RegExp;
}> = {
  source: [
    'github.com/Tecnativa/docker-socket-proxy',
    'docs.linuxserver.io/images/docker-socket-proxy',
    'github.com/wollomatic/socket-proxy',
    'github.com/11notes/docker-socket-proxy',
  ],
  asOf: '2026-11-26',
  /** What people write beside what cannot do without Docker: `Lets the app manage containers`, `a Docker management tool`. */
  needed:
    /\b(?:manag|control|orchestrat|start|stop|creat|launch|spawn|deploy|provision|run)\w{0,6}\b[^.]{0,40}\b(?:containers?|docker|stacks?)\b|\bdocker (?:management|access|control)\b|\bsibling containers\b/i,
  /** Proxies that let nothing through but what they are told to, and no more than reading unless told so. */
  images: /(?:^|\/)(?:docker-)?socket-proxy$/,
  /** The parts of Docker's interface with which POST gives away the host. */
  writable: new Map([
    ['CONTAINERS', 'create containers'],
    ['EXEC', 'run programs in containers'],
    ['SERVICES', 'create services'],
    ['PLUGINS', 'install plugins'],
    ['BUILD', 'build images'],
    ['SWARM', 'change the swarm'],
  ]),
  /** All that can be let through for reading. */
  sections: new Set([
    ...['AUTH', 'BUILD', 'COMMIT', 'CONFIGS', 'CONTAINERS', 'DISTRIBUTION', 'EVENTS', 'EXEC', 'IMAGES', 'INFO'],
    ...['NETWORKS', 'NODES', 'PLUGINS', 'SECRETS', 'SERVICES', 'SESSION', 'SWARM', 'SYSTEM', 'TASKS', 'VOLUMES'],
  ]),
  /** Options that say which paths a method reaches, without dashes. */
  allowing: /^allow(?:GET|POST|PUT|DELETE)$/,
  /** Paths with which such a method gives away the host, or all paths. */
  ruling: /\.\*$|\.\*\/?\)?\$?$|containers\/create|\/exec\b|\/build|\/plugins|\/services/,
};
