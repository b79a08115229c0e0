/** `review` and `scan`: the whole story, over a git range or over files as they are. */
import { type Scope, usualScope } from '../gather/scope.ts';
import type { RangeOrder } from '../git/range.ts';
import { defaultPolicyPath, type Policy } from '../policy/policy.ts';
import type { Forge } from '../ports.ts';
import type { Severity } from '../problem.ts';
import { reviewJson } from '../report/json.ts';
import { outcomeText, reviewText, type TextOptions } from '../report/text.ts';
import type { Review } from '../review/review.ts';
import { run } from '../run.ts';
import { version } from '../version.ts';
import { folderForge } from './named-files.ts';
import type { CommandLine, Given } from './options.ts';
import { readPolicyFile } from './policy-file.ts';
import { Progress } from './progress.ts';
import { statuses } from './status.ts';
import { isTerminal, stdout, terminalColumns, wantsColour, wantsLinks, write, writeOutput } from './terminal.ts';

export async function review({ command, arguments: paths, given }: CommandLine): Promise<number> {
  const progress = new Progress();
  const { base, head } = given;
  const forge = command === 'review' ? await gitForge({ folder: process.cwd(), base, head }) : folderForge(paths);
  const result = await run({
    forge: progress.over(forge),
    ...policyOrder(given),
    scope: (given.scope as Scope | undefined) ?? usualScope,
  }).finally(() => progress.end());
  await tellReview(result, given);
  return statuses[result.verdict];
}

/** The policy that the options ask for. */
function policyOrder({ policy, extended, ...given }: Given) {
  const set = { failOn: given['fail-on'], gate: given.gate, profile: given.profile };
  return {
    policyPath: policy ?? defaultPolicyPath,
    ...(policy === undefined ? {} : { policyText: readPolicyFile(policy) }),
    ...(extended === undefined ? {} : { extendedText: readPolicyFile(extended) }),
    overrides: Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as Partial<Policy>,
  };
}

/** Node's child processes take a tenth of the start-up time, and only this needs them. */
async function gitForge(order: RangeOrder): Promise<Forge> {
  const { GitForge } = await import(/* webpackMode: "eager" */ '../git/forge.ts');
  return new GitForge(order);
}

async function tellReview(result: Review, given: Given): Promise<void> {
  const { output } = given;
  const text = await rendered(result, given);
  if (output === undefined) return write(stdout, text);
  writeOutput(output, text);
  if (!given.quiet) write(stdout, outcomeText(result, look()));
}

/** How text is to look on the standard output. */
function look(): TextOptions {
  const terminal = isTerminal(stdout);
  return {
    colour: wantsColour(process.env, terminal),
    links: wantsLinks(process.env, terminal),
    width: terminalColumns(terminal),
  };
}

async function rendered(result: Review, { format = 'text', ...given }: Given): Promise<string> {
  if (format === 'json') return reviewJson(result, version);
  if (format === 'sarif') {
    const { reviewSarif } = await import(/* webpackMode: "eager" */ '../report/sarif.ts');
    return reviewSarif(result, { version, fixed: true });
  }
  if (format === 'markdown') {
    // The libraries that write Markdown take as long to start as everything else together.
    const { summaryMarkdown } = await import(/* webpackMode: "eager" */ '../report/summary.ts');
    return summaryMarkdown(result);
  }
  return reviewText(result, {
    ...(given.output === undefined ? look() : { colour: false, width: terminalColumns(false) }),
    all: given.all ?? false,
    quiet: given.quiet ?? false,
    least: given['min-severity'] as Severity | undefined,
    hints: true,
  });
}
