/**
 * `npm run real -- FOLDER… --ranges FILE`: plays changes of real repositories through the built action, each as a pull
 * request on the stand-in for GitHub. `npm run real -- FOLDER… --trees`: scans what their HEADs hold with the built command,
 * and tries each container file and each script of a workflow by itself. Everything has a limit. Prints a line for each, and
 * what it comes to; ends with 1 where something hung or crashed. CONTRIBUTING.md has the options.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isTriedAlone } from './alone.ts';
import { workThrough } from './crew.ts';
import { type Matter, nameOf, type Outcome, type Result, without } from './outcome.ts';
import { readRanges } from './ranges.ts';
import { filesAt, headOf, repositoriesIn } from './repositories.ts';
import { differences, lineOf, summaryOf } from './summary.ts';
import type { Task } from './task.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ranges: { type: 'string' },
    trees: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    seconds: { type: 'string' },
    memory: { type: 'string', default: '2048' },
    output: { type: 'string' },
    against: { type: 'string' },
  },
});
if (values.trees === (values.ranges !== undefined)) throw new Error('Either --trees, or --ranges with a file.');

// What it started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const repositories = repositoriesIn(positionals);
const outcomes: Outcome[] = [];
const before = values.against === undefined ? undefined : outcomesIn(values.against);
if (values.output !== undefined) writeFileSync(values.output, '');

if (values.ranges === undefined) {
  await attempt(scans());
  await attempt(files());
} else {
  await attempt(ranges(values.ranges));
}
console.log(summaryOf(outcomes).join('\n'));
if (before) console.log(differences(before, outcomes).join('\n'));
if (outcomes.some(({ verdict }) => verdict === 'hung' || verdict === 'crashed')) process.exitCode = 1;

function ranges(list: string): Task[] {
  const all = readRanges(readFileSync(list, 'utf8'), repositories).map((range) => ({
    kind: 'range' as const,
    ...range,
  }));
  return chosen(all).flatMap(({ directory, ...range }) => {
    if (directory !== undefined) return { ...range, directory, limits: limits(120) };
    tell(range, without('skipped', 'there is no such repository'));
    return [];
  });
}

function scans(): Task[] {
  return chosen(heads().map((each) => ({ kind: 'scan', ...each, limits: limits(120) })));
}

function files(): Task[] {
  return chosen(
    heads().flatMap((each) =>
      [...filesAt(each.directory, each.head)]
        .filter(([path]) => isTriedAlone(path))
        .map(([path, blob]) => ({ kind: 'file' as const, ...each, path, blob, limits: limits(20) })),
    ),
  );
}

function heads(): { repository: string; directory: string; head: string }[] {
  return repositories.flatMap(({ name, directory }) => {
    const head = headOf(directory);
    return head === undefined ? [] : [{ repository: name, directory, head }];
  });
}

function limits(usual: number): Task['limits'] {
  return { seconds: Number(values.seconds ?? usual), mebibytes: Number(values.memory) };
}

function chosen<T extends Matter>(matters: readonly T[]): T[] {
  return matters
    .filter((matter) => nameOf(matter).includes(values.only))
    .filter((_, i) => i % Number(values.every) === 0);
}

async function attempt(tasks: readonly Task[]): Promise<void> {
  const terms = { size: Number(values.jobs), mebibytes: Number(values.memory), seconds: secondsWithAll };
  await workThrough<Task, Result>(new URL('crew-member.ts', import.meta.url), tasks, terms, (task, ended) => {
    const { directory: _, limits: __, ...matter } = task;
    tell(matter, ended.how === 'done' ? ended.result : without(ended.how, ended.why));
  });
}

/** What a range or a scan is tried with takes its time too, besides the process under the limit: a checkout, the stand-in. */
function secondsWithAll({ kind, limits: { seconds } }: Task): number {
  return kind === 'file' ? seconds : seconds + 120;
}

function tell(matter: Matter, result: Result): void {
  const outcome = { ...matter, ...result };
  outcomes.push(outcome);
  if (values.output !== undefined) appendFileSync(values.output, `${JSON.stringify(outcome)}\n`);
  const isOrdinary = matter.kind === 'file' && result.verdict !== 'hung' && result.verdict !== 'crashed';
  if (!isOrdinary) console.log(lineOf(outcome));
}

function outcomesIn(file: string): Outcome[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Outcome);
}
