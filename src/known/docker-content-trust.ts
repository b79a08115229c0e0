import type { Knowledge } from './knowledge.ts';
import type { SignatureDemand } from './signature-demands.ts';

/** Docker's own servers of signatures of Notary's first version, by which Docker Content Trust goes unless it names another. */
const docker: Knowledge<{ readonly ends: string }> = {
  source: 'https://www.docker.com/blog/retiring-docker-content-trust/',
  asOf: '2026-11-24',
  ends: '2026-12-08',
};

/** The day on which Docker switches its servers off. */
export const contentTrustEnds = docker.ends;

/** Whether a server is one of Docker's own. @param server `https://notary.example.com` */
export function isDockersServer(server: string): boolean {
  return /^https:\/\/(?:[\w-]+\.)?docker\.io\/?$/.test(server);
}

/** What to tell of a server that says what is signed; undefined for one of somebody's own. @param today as `2026-12-09` */
export function endOfServer(server: string, today: string): string | undefined {
  if (!isDockersServer(server)) return undefined;
  const ends = today < docker.ends ? 'switches off' : 'has switched off';
  return `Docker ${ends} \`${server}\` on ${docker.ends}. Demand signatures of cosign or GitHub's attestations instead, with \`issuer\` and \`identity\` or with \`key\`.`;
}

/** The same of all that a policy demands: sentences. */
export function endsOfServers(demands: readonly SignatureDemand[], today: string): string[] {
  const servers = demands.flatMap(({ signer }) => (signer.kind === 'content-trust' ? [signer.server] : []));
  return [...new Set(servers)].flatMap((server) => endOfServer(server, today) ?? []);
}
