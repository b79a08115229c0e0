import type { Knowledge } from './knowledge.ts';

/** The registries that everybody knows, which may be asked what an image is whoever names it. */
export const registryHosts = {
  source: [
    'https://docs.docker.com/reference/api/registry/auth/',
    'https://docs.docker.com/dhi/',
    "the `WWW-Authenticate` header of each registry's `/v2/`",
    'https://github.com/kubernetes/registry.k8s.io/blob/main/cmd/archeio/docs/request-handling.md',
  ],
  asOf: '2026-11-26',
  /**
   * By the names that references have: where requests go, and who gives tokens for it, where that is another host; and what
   * it is called besides.
   */
  hosts: new Map<string, { readonly server?: string; readonly tokens?: string; readonly others?: readonly string[] }>([
    ['cgr.dev', {}],
    ['dhi.io', { tokens: 'auth.docker.io' }],
    [
      'docker.io',
      {
        server: 'registry-1.docker.io',
        tokens: 'auth.docker.io',
        others: ['index.docker.io', 'registry.hub.docker.com'],
      },
    ],
    ['gcr.io', {}],
    ['ghcr.io', {}],
    ['mcr.microsoft.com', {}],
    ['public.ecr.aws', {}],
    ['quay.io', {}],
    ['registry.k8s.io', {}],
  ]),
  /** Of hosts with one more label in front. */
  families: ['gcr.io', 'pkg.dev'],
} satisfies Knowledge;
