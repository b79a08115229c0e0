import { appendFile } from 'node:fs/promises';
import { severities } from '../../problem.ts';
import { reviewJson } from '../../report/json.ts';
import type { Link } from '../../report/pointer.ts';
import { reviewSarif } from '../../report/sarif.ts';
import { summaryMarkdown } from '../../report/summary.ts';
import { reviewText } from '../../report/text.ts';
import { deciding } from '../../review/deciding.ts';
import type { Review } from '../../review/review.ts';
import { version } from '../../version.ts';
import { watching } from '../../watchdog.ts';
import { print, setOutputs } from '../log.ts';
import { attempt, type Refusal } from './refusals.ts';
import { writeInWorkspace } from './workspace.ts';

/** Where the job wants things put, beside what goes to the pull request. */
export interface Desk {
  /** undefined: no check run. */
  readonly checkName: string | undefined;
  readonly jsonFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly workspace: string | undefined;
  /** undefined on a runner that has no summaries. */
  readonly summaryFile: string | undefined;
  /** `https://github.com/owner/repo` */
  readonly repositoryUrl: string;
  /** The page of this run; undefined where it is not known. */
  readonly runUrl: string | undefined;
}

/**
 * The most bytes of a job summary; GitHub takes 1 MiB a step
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary).
 */
const longestSummary = 1_000_000;

/** Tells the job what needs no permission: the log, the outputs, the summary and the files that were asked for. */
export async function tellJob(desk: Desk, review: Review, link: Link): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  await attempt('the log', refusals, async () =>
    print(watching('Writing the log', () => reviewText(review, { colour: false, width: 120 }))),
  );
  await attempt('the outputs', refusals, async () => setOutputs(outputsOf(review)));
  await attempt('the job summary', refusals, async () =>
    addToSummary(
      desk,
      watching('Writing the job summary', () => summaryMarkdown(review, { link, maxLength: longestSummary })),
    ),
  );
  await attempt('the JSON file', refusals, async () => {
    if (desk.jsonFile === undefined) return;
    const json = watching('Writing the JSON file', () => reviewJson(review, version));
    await writeInWorkspace(desk.workspace, desk.jsonFile, json);
    setOutputs({ 'json-file': desk.jsonFile });
  });
  await attempt('the SARIF file', refusals, async () => {
    if (desk.sarifFile === undefined) return;
    // It is there to be uploaded to code scanning.
    const sarif = watching('Writing the SARIF file', () => reviewSarif(review, { version, fixed: false }));
    await writeInWorkspace(desk.workspace, desk.sarifFile, sarif);
    setOutputs({ 'sarif-file': desk.sarifFile });
  });
  return refusals;
}

export async function addToSummary({ summaryFile }: Desk, markdown: string): Promise<void> {
  // With a blank line before it: HTML at the end of what is there would swallow it.
  if (summaryFile) await appendFile(summaryFile, `\n${markdown}\n`);
}

function outputsOf({ verdict, counts, unread, findings, policy }: Review): Record<string, string> {
  return {
    verdict,
    findings: String(counts.introduced + counts.existing),
    introduced: String(counts.introduced),
    existing: String(counts.existing),
    fixed: String(counts.fixed),
    waived: String(counts.waived),
    failing: String(deciding(findings, policy).failing.length),
    unread: String(new Set(unread.map(({ path }) => path)).size),
    ...Object.fromEntries(severities.map((severity) => [severity, String(counts.bySeverity[severity])])),
  };
}
