/** A range of commits as a pull request: the built action reviews it, on the stand-in for GitHub. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { severities } from '../../src/problem.ts';
import type { ReviewDocument } from '../../src/report/json.ts';
import { readMarker } from '../../src/report/marker.ts';
import { asked } from '../bench/processes.ts';
import { shownText } from '../report/github.ts';
import { Repository } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';
import { type Result, type Told, without } from './outcome.ts';
import { ownerAndName } from './repositories.ts';
import { broken, type Limits, memory, milliseconds, type TaskOf } from './task.ts';

export async function play({ directory, base, head, limits }: TaskOf<'range'>): Promise<Result> {
  using repository = Repository.borrowing(directory);
  const missing = whatIsMissing(repository, base, head);
  if (missing !== undefined) return without('skipped', missing);
  repository.reset('main', base);
  repository.reset('feature', head);
  await using github = await GitHub.start({ repository, ...ownerAndName(directory) });
  const { number } = github.openPull({ head: 'feature' });
  const workspace = mkdtempSync(join(tmpdir(), 'layer-review-real-'));
  try {
    const run = await runAction({
      github,
      pull: number,
      inputs: { 'json-file': 'review.json' },
      env: { ...asked.env, GITHUB_WORKSPACE: workspace },
      nodeArguments: [...asked.arguments, `--max-old-space-size=${limits.mebibytes}`],
      watched: false,
      timeout: milliseconds(limits),
    });
    const seen = {
      requests: github.requests.length,
      ...(github.violations.length > 0 && { violations: github.violations }),
    };
    return { ...resultOf(run, documentIn(workspace), limits), ...seen, ...seenOn(github, number) };
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

/** Why there can be no pull request; undefined where there can. */
function whatIsMissing(repository: Repository, base: string, head: string): string | undefined {
  const absent = [base, head].find((commit) => repository.find(commit) === undefined);
  if (absent !== undefined) return `the repository has no commit ${absent}`;
  if (repository.mergeBase(base, head) === undefined) return 'the commits have no common ancestor here';
  return repository.testMerge(base, head) === undefined ? 'the two conflict' : undefined;
}

function resultOf(run: ActionRun, review: ReviewDocument | undefined, limits: Limits): Omit<Result, 'told'> {
  const taken = { seconds: run.durationMs / 1000, ...memory() };
  if (!review) return broken(complaintOf(run), limits, { status: run.exitCode, ...taken });
  const { verdict, reason, unread, remarks } = review;
  return { verdict, ...(verdict === 'error' && { why: reason }), unread, remarks, ...taken };
}

function documentIn(workspace: string): ReviewDocument | undefined {
  try {
    return JSON.parse(readFileSync(join(workspace, 'review.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

function complaintOf({ allAnnotations, stderr }: ActionRun): string {
  const errors = allAnnotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  return errors.join(' ') || stderr;
}

function seenOn(github: GitHub, number: number): Pick<Result, 'told' | 'title'> {
  const { threads, comments } = github.conversation(number);
  const title = github.checks(github.pull(number).head.sha).at(-1)?.title;
  return {
    ...(title && { title }),
    told: [
      ...threads.map(({ path, line, originalLine, comments: [first] }): Told => {
        const told = readMarker(first!.body);
        const severity = severities.find((each) => told.some((one) => one.severity === each));
        const rule = [...new Set(told.map((one) => one.rule))].join(',');
        return { path, line: line ?? originalLine, rule, ...(severity && { severity }), text: shownText(first!.body) };
      }),
      ...comments.map(({ body }): Told => ({ path: '', line: null, rule: 'summary comment', text: shownText(body) })),
    ],
  };
}
