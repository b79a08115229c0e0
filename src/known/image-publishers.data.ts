import type { Knowledge } from './knowledge.ts';

export const imagePublishers = {
  source: ['hub.docker.com', "the publishers' own registries", 'docs.linuxserver.io'],
  asOf: '2026-11-29',
  /** Publishers whose images others review and rebuild: official images, makers of operating systems, hardened images. */
  curated:
    /^(?:docker\.io\/(?:library|nginxinc)|mcr\.microsoft\.com|registry\.(?:access\.redhat\.com|redhat\.io|fedoraproject\.org|suse\.com)|quay\.io\/(?:centos|fedora)|gcr\.io\/distroless|cgr\.dev\/chainguard|dhi\.io)\//,
  /** Registries and namespaces that the makers of what everybody runs fill alone. */
  makers: /^(?:docker\.io\/docker|docker\.elastic\.co|registry\.k8s\.io|nvcr\.io\/nvidia)\//,
  /** Publishers who package what others make, and document what it asks of its host. */
  packagers: /^(?:(?:docker|ghcr|lscr)\.io\/linuxserver|docker\.io\/bitnami(?:legacy|secure)?)\//,
  /** Official images that were given up for their makers' own, which Docker Hub names on their pages. */
  successors: /^docker\.io\/(?:hashicorp\/(?:vault|consul)|jenkins\/jenkins|opensuse\/leap)$/,
} satisfies Knowledge;
