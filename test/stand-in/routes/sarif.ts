/** Upload of SARIF to code scanning, with the limits of GitHub's "SARIF results exceed one or more limits". */
import { gunzipSync } from 'node:zlib';
import { type Call, ok, type Route } from '../call.ts';
import { apiUrl } from '../json.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { SarifLog } from '../state.ts';

const SARIFS = '/repos/{owner}/{repo}/code-scanning/sarifs';
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_RUNS = 20;
const MOST_RESULTS = 25_000;
const MOST_RULES = 25_000;

export const sarifRoutes: Route[] = [
  {
    template: `POST ${SARIFS}`,
    needs: 'security_events=write',
    handle: (call) => {
      const { commit_sha: commit, ref, sarif: encoded } = call.body;
      if (call.world.repository.kind(commit) !== 'commit') throw new Refusal(422, `No commit found for SHA: ${commit}`);
      const id = `00000000-0000-0000-0000-${String(call.world.nextId()).padStart(12, '0')}`;
      call.world.sarifs.push({ id, commit, ref, log: unpack(encoded) });
      return { status: 202, body: { id, url: apiUrl(call.world, `code-scanning/sarifs/${id}`) } };
    },
  },
  {
    template: `GET ${SARIFS}/{sarif_id}`,
    needs: 'security_events=read',
    handle: (call: Call) => {
      if (!call.world.sarifs.some((each) => each.id === call.params.sarif_id)) throw notFound();
      const analyses_url = `${apiUrl(call.world, 'code-scanning/analyses')}?sarif_id=${call.params.sarif_id}`;
      return ok({ processing_status: 'complete', analyses_url, errors: null });
    },
  },
];

function unpack(encoded: string): SarifLog {
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length > MOST_BYTES) throw new Refusal(413, 'The SARIF file is too large');
  let log: SarifLog;
  try {
    log = JSON.parse(gunzipSync(bytes).toString()) as SarifLog;
  } catch {
    throw new Refusal(400, 'Invalid SARIF. The file is not gzip-compressed, base64-encoded JSON');
  }
  if (log.version !== '2.1.0') throw new Refusal(400, 'Invalid SARIF. The version must be 2.1.0');
  if (log.runs.length > MOST_RUNS) throw new Refusal(400, `Invalid SARIF. More than ${MOST_RUNS} runs`);
  for (const run of log.runs) {
    if ((run.results?.length ?? 0) > MOST_RESULTS)
      throw new Refusal(400, `Invalid SARIF. More than ${MOST_RESULTS} results`);
    if ((run.tool.driver.rules?.length ?? 0) > MOST_RULES)
      throw new Refusal(400, `Invalid SARIF. More than ${MOST_RULES} rules`);
  }
  return log;
}
