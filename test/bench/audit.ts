/** An audit of an organisation on the stand-in: what a repository takes, and that many take no more memory than few. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layerReview } from '../cli/command.ts';
import { Folder } from '../cli/files.ts';
import { GitHub } from '../stand-in/server.ts';
import { root } from '../syntax.ts';
import { limited, type Row, round } from './measure.ts';
import { asked, spent } from './processes.ts';

/** Container files of a repository: the tenths of 144 public ones that have any, as of November 2026. */
const tenths = [0, 1, 2, 2, 4, 6, 9, 13, 21, 36];
/** What else such a repository has. */
const otherFiles = 60;
const sizes = [500, 2000];
const shards = [1, 4, 16];
/** Requests that a repository may take. */
const mostRequests = 4;

export async function auditing(): Promise<Row[]> {
  const wild = readdirSync(join(root, 'test/wild'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /dockerfile|compose/i.test(entry.name))
    .map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }));
  // Nothing is waited for here: how long a limit takes is GitHub's affair.
  const plenty = { requestsPerHour: 1e6, pointsPerHour: 1e6, restPointsPerMinute: 1e6, graphqlPointsPerMinute: 1e6 };
  await using github = await GitHub.start({ owner: 'acme', name: 'first', limits: plenty });
  github.repository.commit('main', { 'README.md': 'First\n' });
  for (let i = 0; i < sizes.at(-1)! - 1; i++) {
    const files = Array.from({ length: tenths[i % tenths.length]! }, (_, n) => {
      const { name, text } = wild[(i * 7 + n) % wild.length]!;
      return [`services/${n}/${name}`, text] as const;
    });
    const others = Array.from({ length: otherFiles }, (_, n) => [`src/file-${n}.c`, `int v${n};\n`] as const);
    github.repository.commit(`r${i}`, Object.fromEntries([...files, ...others]), `Number ${i}`);
    github.addRepository(`r${String(i).padStart(5, '0')}`, `r${i}`);
  }
  using folder = new Folder({});
  const token = github.token({ permissions: { contents: 'read' }, as: 'auditor[bot]' });
  const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url, ...asked.env };
  await layerReview(['audit', 'plan', '--org', 'acme', '--output', 'plan.jsonl'], { folder: folder.path, env });
  const plan = readFileSync(join(folder.path, 'plan.jsonl'), 'utf8').trim().split('\n');

  const measured = async (list: readonly string[], ...args: string[]) => {
    folder.put('list.jsonl', `${list.join('\n')}\n`);
    const [from, since] = [github.requests.length, performance.now()];
    const options = { NODE_OPTIONS: asked.arguments.join(' ') };
    await layerReview(['audit', '--list', 'list.jsonl', ...args], { folder: folder.path, env: { ...env, ...options } });
    const requests = github.requests.length - from;
    github.requests.length = 0;
    return { ...spent()!, requests, seconds: (performance.now() - since) / 1000 };
  };
  const [few, many] = [await measured(plan.slice(0, sizes[0]!)), await measured(plan)];
  const rows: Row[] = [
    limited(`requests a repository, of ${plan.length}`, many.requests / plan.length, mostRequests, ''),
    limited(
      `CPU of ${sizes[1]} repositories / ${sizes[0]}`,
      many.milliseconds / few.milliseconds,
      5,
      '×',
      ` (${round(many.milliseconds / plan.length)} ms each)`,
    ),
    limited(
      `memory of ${sizes[1]} repositories / ${sizes[0]}`,
      many.mebibytes / few.mebibytes,
      1.3,
      '×',
      ` (${round(many.mebibytes)} MiB)`,
    ),
  ];
  for (const of of shards.slice(1)) {
    const each: number[] = [];
    for (let i = 1; i <= of; i++) each.push((await measured(plan, '--shard', `${i}/${of}`)).seconds);
    rows.push({
      what: `the slowest of ${of} shards / the whole, in time`,
      value: `${round(Math.max(...each) / many.seconds)}`,
    });
  }
  return rows;
}
