/** `audit`: many repositories as they are, a line each; `audit plan` lists them, `audit merge` says what their lines come to. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { auditRepositories } from '../audit/audit.ts';
import { isInShard, type Listed, readShard } from '../audit/plan.ts';
import { recordText } from '../audit/record.ts';
import { GitError } from '../git/error.ts';
import { Failure } from '../github/failure.ts';
import { InputError } from '../policy/policy.ts';
import { count } from '../report/wording.ts';
import type { Review } from '../review/review.ts';
import { today as thisDay } from '../text/day.ts';
import { visible } from '../text/visible.ts';
import { version } from '../version.ts';
import { mergeAudits } from './audit-merge.ts';
import { AuditOutput } from './audit-output.ts';
import { AuditProgress, clockTime } from './audit-progress.ts';
import { askedOf, recordsIn } from './audit-state.ts';
import { type Found, findSources, type Sources } from './audited-repositories.ts';
import { type CommandLine, type Given, WrongUse } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { registriesFor, signatures } from './registries.ts';
import { statuses } from './status.ts';
import { stdout, tell, write, writeOutput } from './terminal.ts';

/** More than this many at a time, GitHub would ask to slow down. */
const atOnce = 6;
/** Requests that a repository may take, and what others that are under way may still take. */
const reserve = 10 * atOnce;
/** Repositories that one job is worth starting for, and how many jobs at most: the limit of requests is the token's, not theirs. */
const perShard = 125;
const mostShards = 16;

export async function audit({ arguments: [part, ...rest], given }: CommandLine): Promise<number> {
  if (part === 'merge') return mergeAudits(rest, given);
  const planning = part === 'plan';
  const named = planning || part === undefined ? rest : [part, ...rest];
  const sources = await findSources(named, given);
  for (const each of sources.found) if (each.leftOut) tell(`${visible(each.repository)}: ${each.leftOut}`);
  return planning ? plan(sources, given) : auditAll(sources, given);
}

/** Writes down what there is, and prints the shards that are worth a job each, as a matrix takes them. */
function plan({ found }: Sources, given: Given): number {
  const { output } = given;
  if (output === undefined) throw new WrongUse('audit plan requires --output, the file for the list.');
  const listed = listedOf(found);
  writeOutput(output, listed.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const shards = Math.min(mostShards, Math.max(1, Math.ceil(listed.length / perShard)));
  write(stdout, `${JSON.stringify(Array.from({ length: shards }, (_, i) => `${i + 1}/${shards}`))}\n`);
  return statuses.pass;
}

async function auditAll(sources: Sources, given: Given): Promise<number> {
  const { output, shard: typed, wait } = given;
  const shard = typed === undefined ? undefined : readShard(typed);
  if (typed !== undefined && !shard) throw new WrongUse(`--shard cannot be ${visible(typed)}; it is like 3/16.`);
  const repositories = listedOf(sources.found).filter((each) => !shard || isInShard(each, shard));
  const order = policyOrder(given, process.cwd());
  const asked = askedOf(given, order);
  const today = thisDay();
  const written = output === undefined ? undefined : new AuditOutput(output);
  const before = new Map([...recordsIn(given.against ? [given.against] : []), ...(written?.before ?? [])]);
  const progress = new AuditProgress(repositories.length);
  const counted = { reviewed: 0, kept: 0, error: 0 };
  const registry = await registriesFor(given);
  const done = await auditRepositories({
    ...{ repositories, before, asked, today, most: atOnce },
    order: { ...order, registry, signatures },
    goesOn: () => goesOn(sources, wait === true, progress),
    open: sources.open,
    reasonOf: (error, listed) => (sources.isLimit(error) ? undefined : reasonOf(error, listed)),
    besides: await sarifInto(given.sarif),
    take: (record, how) => {
      counted[how] += 1;
      if (record.asked === null) counted.error += 1;
      if (written) written.add(record);
      else write(stdout, recordText(record));
      progress.step(record);
    },
  }).finally(() => progress.end());
  const { reviewed, kept, error } = counted;
  const requests = sources.requests();
  tell(
    `${count(reviewed, 'repository', 'repositories')} reviewed, ${kept} unchanged${error > 0 ? `, ${error} not readable` : ''}${requests > 0 ? `; ${count(requests, 'request')} to GitHub` : ''}.`,
  );
  if (done === repositories.length) {
    written?.complete(repositories.map(({ repository }) => repository));
    return error > 0 ? statuses.error : statuses.pass;
  }
  const at = sources.nextAt(reserve);
  tell(
    `It stopped after ${done} of ${repositories.length}: GitHub takes no more requests${at === undefined ? '' : ` until ${clockTime(at)}`}. Run it again then with the same --output, or with --wait.`,
  );
  return statuses.error;
}

function listedOf(found: readonly Found[]): Listed[] {
  return found.flatMap(({ repository, tip }) => (tip ? [{ repository, ...tip }] : []));
}

/** Whether another repository may be begun; waits for it where somebody said so. */
async function goesOn({ nextAt }: Sources, wait: boolean, progress: AuditProgress): Promise<boolean> {
  for (let at = nextAt(reserve); at !== undefined; at = nextAt(reserve)) {
    if (!wait) return false;
    progress.wait(at);
    // GitHub counts in whole seconds.
    await new Promise((ready) => setTimeout(ready, Math.max(0, at! - Date.now()) + 1000));
  }
  return true;
}

/**
 * What went wrong with a repository, in a sentence. A fault of ours is told without its own words, which may repeat a file's text.
 *
 * @throws what is no fault of any repository
 */
function reasonOf(error: unknown, { repository }: Listed): string {
  if (error instanceof WrongUse) throw error;
  if ([InputError, GitError, Failure].some((kind) => error instanceof kind))
    return visible((error as Error).message.split('\n')[0]!);
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  tell(`${visible(repository)}: this is a bug in layer-review; please report it.\n${[name, ...frames].join('\n')}`);
  return `layer-review failed here (${name}), which is a bug in it and no fault of the repository.`;
}

/** Writes what code scanning takes, a file for each repository that was reviewed, where a folder is named. */
async function sarifInto(folder: string | undefined): Promise<(review: Review, listed: Listed) => void> {
  if (folder === undefined) return () => {};
  const { reviewSarif } = await import('../report/sarif.ts');
  mkdirSync(folder, { recursive: true });
  return (review, { repository }) =>
    writeOutput(
      join(folder, `${repository.replace(/[^\w.-]/g, '+')}.sarif`),
      reviewSarif(review, { version, fixed: false }),
    );
}
