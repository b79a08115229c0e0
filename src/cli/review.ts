/** `review` and `scan`: the whole story, over a git range or over files as they are. */
import { calledFrom } from '../folder/repository.ts';
import { type Scope, usualScope } from '../gather/scopes.ts';
import type { GitForge } from '../git/forge.ts';
import type { RangeOrder } from '../git/range.ts';
import { reaches, type Severity } from '../problem.ts';
import { annotationCommands } from '../report/annotations.ts';
import { reviewJson, reviewJsonLines } from '../report/json.ts';
import { outcomeText, reviewText, type TextOptions } from '../report/text.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { run } from '../run.ts';
import { visible } from '../text/visible.ts';
import { version } from '../version.ts';
import { watching } from '../watchdog.ts';
import { folderForge } from './named-files.ts';
import { type CommandLine, type Given, WrongUse } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { Progress } from './progress.ts';
import { registriesFor, signatures } from './registries.ts';
import { statuses } from './status.ts';
import { look, lookIn, stdout, write, writeOutput } from './terminal.ts';

export async function review({ command, arguments: paths, given }: CommandLine): Promise<number> {
  const progress = new Progress();
  const forge = command === 'review' ? await gitForge(rangeOf(paths, given)) : folderForge(paths, given);
  const root = await forge.root;
  const result = await run({
    forge: progress.over(forge),
    ...policyOrder(given, root),
    only: rulesNamed(given.only),
    registry: await registriesFor(given),
    signatures,
    scope: (given.scope as Scope | undefined) ?? usualScope,
  }).finally(() => progress.end());
  await tellReview(result, given, { ...look(), called: calledFrom(process.cwd(), root) });
  return statuses[result.verdict];
}

/** The rules and groups that somebody names; a rule that is asked for by its name is not only for the strict profile. */
function rulesNamed(names: readonly string[] | undefined): Rule[] | undefined {
  return (
    names &&
    rules.flatMap((rule): Rule[] => {
      if (names.includes(rule.id)) return [rule.profile === 'strict' ? { ...rule, profile: 'default' } : rule];
      return names.includes(rule.group) ? [rule] : [];
    })
  );
}

/** `main..HEAD`, where either may be left out, or what the options say. */
function rangeOf([range = '..']: readonly string[], { base, head, staged }: Given): RangeOrder {
  if (staged) {
    if (range !== '..' || base !== undefined || head !== undefined)
      throw new WrongUse('--staged says already what to compare: the index with the last commit.');
    return { folder: process.cwd(), staged };
  }
  const [from = '', ...rest] = range.split(/\.{2,3}/);
  const to = rest.join('..');
  if ((from !== '' && base !== undefined) || (to !== '' && head !== undefined))
    throw new WrongUse(`${visible(range)} says already what --base and --head would say.`);
  return { folder: process.cwd(), base: from || base, head: to || head };
}

/** Node's child processes take a tenth of the start-up time, and only this needs them. */
async function gitForge(order: RangeOrder): Promise<GitForge> {
  const git = await import('../git/forge.ts');
  return new git.GitForge(order);
}

async function tellReview(result: Review, given: Given, options: TextOptions): Promise<void> {
  const { output } = given;
  const text = await rendered(result, given, options);
  if (output === undefined) return write(stdout, text);
  writeOutput(output, text);
  if (!given.quiet) write(stdout, outcomeText(result, options));
}

async function rendered(review: Review, given: Given, options: TextOptions): Promise<string> {
  const write = await writer(given, options);
  return watching('Writing the review', () => write(review));
}

async function writer({ format = 'text', ...given }: Given, options: TextOptions): Promise<(review: Review) => string> {
  const least = given['min-severity'] as Severity | undefined;
  if (format === 'text')
    return (review) =>
      reviewText(review, {
        ...options,
        ...lookIn(given.output),
        all: given.all ?? false,
        quiet: given.quiet ?? false,
        // Who asks for a few rules wants to see all that they say.
        least: least ?? (given.only && 'info'),
        hints: true,
      });
  const shown = (review: Review) => (least === undefined ? review : downTo(least, review));
  if (format === 'json') return (review) => reviewJson(shown(review), version);
  if (format === 'jsonl') return (review) => reviewJsonLines(shown(review), version);
  if (format === 'github')
    return (review) => annotationCommands(shown(review)) + (given.quiet ? '' : outcomeText(review, options));
  if (format === 'sarif') {
    const { reviewSarif } = await import('../report/sarif.ts');
    return (review) => reviewSarif(shown(review), { version, fixed: true });
  }
  const other = otherFormats[format];
  if (other) {
    const writeOther = await other();
    return (review) => writeOther(shown(review));
  }
  // The libraries that write Markdown take as long to start as everything else together.
  const { summaryMarkdown } = await import('../report/summary.ts');
  return (review) => summaryMarkdown(shown(review));
}

/** Formats that other forges and tools read, each loaded where it is asked for. */
const otherFormats: Readonly<Record<string, () => Promise<(review: Review) => string>>> = {
  gitlab: async () => (await import('../report/code-quality.ts')).reviewCodeQuality,
  junit: async () => (await import('../report/junit.ts')).reviewJunit,
  checkstyle: async () => (await import('../report/checkstyle.ts')).reviewCheckstyle,
};

/** A review with less in its lists; what it comes to stays. */
function downTo(least: Severity, { findings, waived, fixed, ...rest }: Review): Review {
  const down = (some: readonly ReviewedFinding[]) => some.filter(({ severity }) => reaches(severity, least));
  return { ...rest, findings: down(findings), waived: down(waived), fixed: down(fixed) };
}
