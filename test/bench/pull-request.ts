/** What the review of a pull request takes: requests, those that wait for each other, and time. */
import { runAction } from '../runner/action.ts';
import type { LoggedRequest } from '../stand-in/faults.ts';
import { GitHub } from '../stand-in/server.ts';
import { composeFile, dockerfile } from './inputs.ts';
import { aimed, limited, type Row } from './measure.ts';
import { asked, spent } from './processes.ts';

/** Milliseconds that GitHub takes for a request, about. */
const latency = 150;

/** The rows of a pull request that edits files, and of one that brings new faults. */
export async function pullRequests(): Promise<Row[]> {
  const rows: Row[] = [];
  // What the stand-in itself takes for its first answers is no latency.
  await near();
  for (const [what, files, isNew, most] of [
    ['1 container file edited', 1, false, { trips: 4, requests: 6 }],
    ['20 container files edited', 20, false, { trips: 4, requests: 6 }],
    ['1 new file with faults, commented', 1, true, { trips: 6, requests: 8 }],
  ] as const) {
    const [first, again] = [await far(files, isNew), await far(files, isNew)];
    const { requests, trips } = first;
    const seconds = Math.min(first.seconds, again.seconds);
    rows.push(
      limited(`pull request, ${what}: sequential round trips`, trips, most.trips, '', ' (goal 3)'),
      limited('  requests to GitHub', requests, most.requests, '', ' (goal 4)'),
      aimed(`  whole action at ${latency} ms a request`, seconds, 0.8, ' s'),
    );
  }
  return rows;
}

/** Milliseconds of CPU that the whole action takes for one file, with GitHub beside it. */
export async function near(): Promise<number> {
  await using github = await shop(1, false);
  await review(github);
  return spent()!.milliseconds;
}

async function far(files: number, isNew: boolean) {
  await using github = await shop(files, isNew);
  github.fault({ match: () => true, times: Number.POSITIVE_INFINITY, respond: { delay: latency } });
  const { durationMs } = await review(github);
  return { requests: github.requests.length, trips: tripsOf(github.requests), seconds: durationMs / 1000 };
}

/** The most requests of which each was sent when the one before was answered. */
function tripsOf(requests: readonly LoggedRequest[]): number {
  const trips = new Map<LoggedRequest, number>();
  for (const request of requests) {
    const before = requests.filter(({ answeredAt }) => answeredAt !== undefined && answeredAt <= request.at);
    trips.set(request, 1 + Math.max(0, ...before.map((each) => trips.get(each) ?? 0)));
  }
  return Math.max(0, ...trips.values());
}

async function shop(files: number, isNew: boolean): Promise<GitHub> {
  const github = await GitHub.start();
  const texts = Array.from({ length: files }, (_, seed) => (seed % 2 ? composeFile(seed) : dockerfile(seed)));
  const named = (edit: (text: string) => string) =>
    Object.fromEntries(texts.map((text, i) => [i % 2 ? `${i}.compose.yml` : `${i}.dockerfile`, edit(text)]));
  const from = github.repository.commit('main', isNew ? { 'readme.md': '' } : named((text) => text));
  github.repository.commit(
    'feature',
    named((text) => `# Edited\n${text}`),
    'Edit',
    { from },
  );
  github.openPull({ head: 'feature' });
  return github;
}

async function review(github: GitHub) {
  const result = await runAction({ github, pull: 1, env: asked.env, nodeArguments: asked.arguments, watched: false });
  if (!['pass', 'fail'].includes(result.outputs.verdict ?? ''))
    throw new Error(`the action did not review:\n${result.log.join('\n')}${result.stderr}`);
  return result;
}
