/** `init`: writes a workflow and a policy after a look at the repository, and says how it stands. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderForge } from '../folder/forge.ts';
import { calledFrom } from '../folder/repository.ts';
import { FilesAsTheyAre } from '../gather/files-as-they-are.ts';
import { type SignaturePublisher, signingPublishers } from '../known/signature-publishers.ts';
import { pulledImages } from '../model/named-images.ts';
import { reviewSteps } from '../model/workflow/review-workflow.ts';
import { isActionPath, isWorkflowPath } from '../model/workflow/workflow-files.ts';
import { defaultPolicyPath, type Policy } from '../policy/policy.ts';
import { bySeverity, count } from '../report/wording.ts';
import { worstOfEach } from '../review/causes.ts';
import type { Review } from '../review/review.ts';
import { run } from '../run.ts';
import { Source } from '../source.ts';
import { policyStart, workflowStart } from './init-files.ts';
import { repositoryForge } from './named-files.ts';
import type { CommandLine } from './options.ts';
import { statuses } from './status.ts';
import { stdout, write, writeOutput } from './terminal.ts';

const workflowPath = '.github/workflows/layer-review.yml';

export async function init({ given }: CommandLine): Promise<number> {
  const forge = repositoryForge();
  const called = calledFrom(process.cwd(), forge.root);
  const isThere = (path: string) => existsSync(join(forge.root, path));
  const review = await run({ forge, policyPath: defaultPolicyPath, overrides: {} });
  const failing = worstOfEach(review.findings.filter((finding) => finding.failing)).length;
  const decided = isThere(defaultPolicyPath);
  const files = [
    [workflowPath, workflowStart],
    [defaultPolicyPath, policyStart(failing === 0, await signersOf(forge))],
  ] as const;
  const other = isThere(workflowPath) ? undefined : await reviewingWorkflow(forge);
  let fresh = 0;
  const lines = files.map(([path, text]) => {
    if (path === workflowPath && other)
      return `${called(other)} runs layer-review already; no other workflow is needed.`;
    const absolute = join(forge.root, path);
    if (isThere(path)) return `${called(path)} is there already; it stays as it is.`;
    fresh++;
    if (given['dry-run']) return `Would write ${called(path)}:\n\n${text.replace(/^(?=.)/gm, '  ')}`;
    mkdirSync(dirname(absolute), { recursive: true });
    writeOutput(absolute, text);
    return `Wrote ${called(path)}.`;
  });
  const next = given['dry-run'] && fresh > 0 ? 'Next: run `layer-review init`.' : nextStep(fresh);
  write(stdout, `${[...lines, '', ...state(review, failing, decided), next].join('\n')}\n`);
  return statuses.pass;
}

/** @param fresh how many files were written */
function nextStep(fresh: number): string {
  if (fresh === 0) return 'Nothing is left to write.';
  return `Next: commit ${fresh === 1 ? 'it' : 'both files'}, and open a pull request.`;
}

/** A workflow that runs layer-review, whatever it is called. */
async function reviewingWorkflow(forge: FolderForge): Promise<string | undefined> {
  const paths = (await forge.tree()).paths.filter((path) => isWorkflowPath(path) || isActionPath(path));
  const entries = await forge.read(paths.map((path) => ({ side: 'head', path })));
  const sources = entries.flatMap((entry, i) => (entry.kind === 'text' ? [new Source(paths[i]!, entry.text)] : []));
  return reviewSteps(new Map(sources.map((source) => [source.path, source])))[0]?.path;
}

/** Who is known to sign images that a repository uses. */
async function signersOf(forge: FolderForge): Promise<SignaturePublisher[]> {
  const files = await FilesAsTheyAre.open(forge);
  return signingPublishers(pulledImages((await files.collect()).project).map(({ reference }) => reference));
}

/**
 * How the repository stands today, and what that means for pull requests.
 *
 * @param decided whether a policy was there, which may say otherwise than one that is written now
 */
function state({ files, findings: all, unread, policy }: Review, failing: number, decided: boolean): string[] {
  if (files.length === 0) return ['There are no container files here yet; the first ones will be reviewed.'];
  const findings = worstOfEach(all);
  const found =
    findings.length === 0 ? 'no findings' : `${count(findings.length, 'finding')} (${bySeverity(findings)})`;
  const missing = new Set(unread.map(({ path }) => path)).size;
  return [
    `Today: ${count(files.length, 'container file')}, ${found}.`,
    ...(missing > 0 ? [`${count(missing, 'file')} could not be reviewed; \`layer-review scan\` says why.`] : []),
    failing === 0
      ? `Nothing ${missing > 0 ? 'else ' : ''}here would fail a review${cleanWords(decided ? policy.gate : undefined)}`
      : `${failing === 1 ? '1 of them is' : `${failing} of them are`} severe enough to fail a review. ${
          decided && policy.gate === 'all'
            ? 'The policy says `gate: all`, so that they fail each one; `layer-review baseline` accepts them for a time.'
            : 'With `gate: introduced`, only what a pull request brings in fails it; what is there is listed.'
        }`,
  ];
}

/** What the policy that is there, or is written, makes of a repository in which nothing fails. */
function cleanWords(gate: Policy['gate'] | undefined): string {
  if (gate === 'introduced') return '. With `gate: introduced`, only what a pull request brings in ever does.';
  return `, ${gate ? 'and' : 'so'} the policy says \`gate: all\`, which keeps it so.`;
}
