import type { Knowledge } from './knowledge.ts';

export const imagePublishers = {
  source: ['hub.docker.com', "the publishers' own registries"],
  asOf: '2026-11-24',
  /** Publishers whose images others review and rebuild: official images, makers of operating systems, hardened images. */
  curated:
    /^(?:docker\.io\/(?:library|nginxinc)|mcr\.microsoft\.com|registry\.access\.redhat\.com|registry\.suse\.com|gcr\.io\/distroless|cgr\.dev\/chainguard|dhi\.io)\//,
  /** Official images that were given up for their makers' own, which Docker Hub names on their pages. */
  successors: /^docker\.io\/(?:hashicorp\/(?:vault|consul)|jenkins\/jenkins|opensuse\/leap)$/,
} satisfies Knowledge;
