#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { help } from './cli/help.ts';
import { type CommandLine, readOrder, WrongUse } from './cli/options.ts';
import { Progress } from './cli/progress.ts';
import { isTerminal, stderr, stdout, terminalColumns, wantsColour, write } from './cli/terminal.ts';
import { fromRoot, PolicyFile, repositoryRoot } from './cli/waive.ts';
import { baseline, complaintsAbout, policyWith } from './cli/waiving.ts';
import { secretsOf } from './facts/secrets/everything-to-hide.ts';
import { FolderForge } from './folder/forge.ts';
import { collect } from './gather/collect.ts';
import { readerOf } from './gather/links.ts';
import { GitError } from './git/error.ts';
import type { RangeOrder } from './git/range.ts';
import { isContainerPath } from './model/container-paths.ts';
import { defaultPolicyPath, InputError } from './policy/policy.ts';
import type { Forge } from './ports.ts';
import { explainJson, explainText } from './report/explain.ts';
import { reviewJson } from './report/json.ts';
import { reviewText } from './report/text.ts';
import { count } from './report/wording.ts';
import type { Review, Verdict } from './review/review.ts';
import { run } from './run.ts';
import { visible } from './text/visible.ts';
import { version } from './version.ts';

const statuses: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, error: 2 };

async function main(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  switch (order.command) {
    case 'help':
      write(stdout, help);
      return 0;
    case 'version':
      write(stdout, `${version}\n`);
      return 0;
    case 'explain':
      return explain(order);
    case 'waive':
      return waive(order);
    case 'baseline':
      return writeBaseline(order);
    default:
      return review(order);
  }
}

async function review({
  command,
  paths,
  base,
  head,
  scope,
  policy,
  extended,
  overrides,
  format,
}: CommandLine): Promise<number> {
  const here = process.cwd();
  const progress = new Progress();
  const forge =
    command === 'review' ? await gitForge({ folder: here, base, head }) : new FolderForge(folders(paths), here);
  const result = await run({
    forge: progress.over(forge),
    policyPath: policy ?? defaultPolicyPath,
    ...(policy === undefined ? {} : { policyText: readPolicyFile(policy) }),
    ...(extended === undefined ? {} : { extendedText: readPolicyFile(extended) }),
    overrides,
    scope,
  }).finally(() => progress.end());
  write(stdout, await rendered(result, format));
  return statuses[result.verdict];
}

/** Node's child processes take a tenth of the start-up time, and only this needs them. */
async function gitForge(order: RangeOrder): Promise<Forge> {
  const { GitForge } = await import(/* webpackMode: "eager" */ './git/forge.ts');
  return new GitForge(order);
}

async function rendered(result: Review, format: CommandLine['format']): Promise<string> {
  if (format === 'json') return reviewJson(result, version);
  if (format === 'sarif') {
    const { reviewSarif } = await import(/* webpackMode: "eager" */ './report/sarif.ts');
    return reviewSarif(result, { version, fixed: true });
  }
  if (format === 'markdown') {
    // The libraries that write Markdown take as long to start as everything else together.
    const { summaryMarkdown } = await import(/* webpackMode: "eager" */ './report/summary.ts');
    return summaryMarkdown(result);
  }
  const terminal = isTerminal(stdout);
  return reviewText(result, { colour: wantsColour(process.env, terminal), width: terminalColumns(terminal) });
}

async function explain({ paths, format }: CommandLine): Promise<number> {
  const forge = new FolderForge(folders(paths), process.cwd());
  const change = await forge.change();
  const { files, named = [], incomplete } = change;
  const head = files.map(({ path }) => path).filter((path) => isContainerPath(path) || named.includes(path));
  const { project, unread, sources } = (await collect(readerOf(forge, change), { base: [], head })).head;
  const secrets = secretsOf(sources, [project]);
  write(stdout, format === 'json' ? explainJson(project, secrets) : explainText(project, secrets));
  for (const { path, reason } of unread) tell(`${visible(path)}: ${reason}`);
  if (incomplete) tell(incomplete);
  return unread.length > 0 || incomplete ? statuses.error : statuses.pass;
}

function waive({ paths, policy, waiver }: CommandLine): number {
  const here = process.cwd();
  const root = repositoryRoot(here);
  const [rule = '', ...places] = paths;
  const complaints = complaintsAbout({ ...waiver!, rule }, today());
  if (complaints.length > 0) throw new WrongUse(complaints.join('\n'));
  const file = new PolicyFile(root, here, policy);
  const wanted = { ...waiver!, rule, paths: places.map((each) => fromRoot(root, here, each)) };
  file.write(policyWith(file.name, file.read(), [wanted]));
  write(stdout, `${rule} is waived until ${wanted.until}, in ${visible(file.name)}.\n`);
  return statuses.pass;
}

async function writeBaseline({ paths, policy, extended, waiver }: CommandLine): Promise<number> {
  const here = process.cwd();
  const root = repositoryRoot(here);
  const complaints = complaintsAbout(waiver!, today());
  if (complaints.length > 0) throw new WrongUse(complaints.join('\n'));
  const file = new PolicyFile(root, here, policy);
  const text = file.read();
  const forge = new FolderForge(
    folders(paths).map((path) => resolve(here, path)),
    root,
  );
  const order = {
    policyPath: file.name,
    policyText: text ?? '',
    ...(extended === undefined ? {} : { extendedText: readPolicyFile(extended) }),
    overrides: {},
    today: today(),
  };
  const { reason, until, by } = waiver!;
  const { waivers, findings, unread } = await baseline(forge, order, { reason, until, by });
  if (waivers.length > 0) file.write(policyWith(file.name, text, waivers));
  const what = `${count(findings, 'finding')} with ${count(waivers.length, 'waiver')}`;
  write(stdout, findings === 0 ? 'Nothing to waive.\n' : `Waived ${what} until ${until}, in ${visible(file.name)}.\n`);
  for (const each of unread) tell(visible(each));
  return unread.length > 0 ? statuses.error : statuses.pass;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function folders(paths: readonly string[]): readonly string[] {
  return paths.length > 0 ? paths : ['.'];
}

function readPolicyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new WrongUse(`Could not read the policy ${visible(path)} (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function tell(message: string): void {
  write(stderr, `layer-review: ${message}\n`);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = statuses.error;
    if (error instanceof WrongUse) tell(`${error.message}\nSee layer-review --help.`);
    else if (error instanceof GitError || error instanceof InputError) tell(error.message);
    else tell(`This is a bug in layer-review; please report it.\n${error instanceof Error ? error.stack : error}`);
  },
);
