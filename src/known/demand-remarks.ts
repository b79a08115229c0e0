import { daysAfter } from '../text/day.ts';
import { endsOfServers } from './docker-content-trust.ts';
import { oldAfter } from './knowledge.ts';
import { goesBySigstore, type SignatureDemand } from './signature-demands.ts';

/** What to tell on a day of those by whom a policy has signatures verified: sentences. */
export async function remarksOnDemands(demands: readonly SignatureDemand[], today: string): Promise<string[]> {
  const ends = endsOfServers(demands, today);
  if (!demands.some(({ signer }) => goesBySigstore(signer))) return ends;
  const { sigstoreRoot } = await import('./sigstore-root.data.ts');
  if (today <= daysAfter(sigstoreRoot.asOf, oldAfter)) return ends;
  return [
    ...ends,
    `This version of layer-review read on ${sigstoreRoot.asOf} whom Sigstore trusts, more than ${oldAfter} days ago. Update it.`,
  ];
}
