import type { Knowledge } from './knowledge.ts';

export const dockerProxy: Knowledge<{
  readonly writable: ReadonlyMap<string, string>;
}> = {
  source: 'github.com/Tecnativa/docker-socket-proxy',
  asOf: '2026-11-24',
  /** The parts of Docker's interface with which POST gives away the host (github.com/Tecnativa/docker-socket-proxy). */
  writable: new Map([
    ['CONTAINERS', 'create containers'],
    ['EXEC', 'run programs in containers'],
    ['SERVICES', 'create services'],
    ['PLUGINS', 'install plugins'],
    ['BUILD', 'build images'],
    ['SWARM', 'change the swarm'],
  ]),
};
