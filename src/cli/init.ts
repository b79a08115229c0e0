/** `init`: writes a workflow and a policy after a look at the repository, and says how it stands. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderForge } from '../folder/forge.ts';
import { calledFrom } from '../folder/repository.ts';
import { FilesAsTheyAre } from '../gather/files-as-they-are.ts';
import { type SignaturePublisher, signingPublishers } from '../known/signature-publishers.ts';
import { pulledImages } from '../model/named-images.ts';
import { defaultPolicyPath } from '../policy/policy.ts';
import { bySeverity, count } from '../report/wording.ts';
import { worstOfEach } from '../review/causes.ts';
import type { Review } from '../review/review.ts';
import { run } from '../run.ts';
import { policyStart, workflowStart } from './init-files.ts';
import { repositoryForge } from './named-files.ts';
import type { CommandLine } from './options.ts';
import { statuses } from './status.ts';
import { stdout, write, writeOutput } from './terminal.ts';

const workflowPath = '.github/workflows/layer-review.yml';

export async function init({ given }: CommandLine): Promise<number> {
  const forge = repositoryForge();
  const called = calledFrom(process.cwd(), forge.root);
  const review = await run({ forge, policyPath: defaultPolicyPath, overrides: {} });
  const failing = worstOfEach(review.findings.filter((finding) => finding.failing)).length;
  const files = [
    [workflowPath, workflowStart],
    [defaultPolicyPath, policyStart(failing === 0, await signersOf(forge))],
  ] as const;
  const lines = files.map(([path, text]) => {
    const absolute = join(forge.root, path);
    if (existsSync(absolute)) return `${called(path)} is there already; it stays as it is.`;
    if (given['dry-run']) return `Would write ${called(path)}:\n\n${text.replace(/^(?=.)/gm, '  ')}`;
    mkdirSync(dirname(absolute), { recursive: true });
    writeOutput(absolute, text);
    return `Wrote ${called(path)}.`;
  });
  write(stdout, `${[...lines, '', ...state(review, failing)].join('\n')}\n`);
  return statuses.pass;
}

/** Who is known to sign images that a repository uses. */
async function signersOf(forge: FolderForge): Promise<SignaturePublisher[]> {
  const files = await FilesAsTheyAre.open(forge);
  return signingPublishers(pulledImages((await files.collect()).project).map(({ reference }) => reference));
}

/** How the repository stands today, and what that means for pull requests. */
function state({ files, findings: all, unread }: Review, failing: number): string[] {
  if (files.length === 0) return ['There are no container files here yet; the first ones will be reviewed.'];
  const findings = worstOfEach(all);
  const found =
    findings.length === 0 ? 'no findings' : `${count(findings.length, 'finding')} (${bySeverity(findings)})`;
  const missing = new Set(unread.map(({ path }) => path)).size;
  return [
    `Today: ${count(files.length, 'container file')}, ${found}.`,
    ...(missing > 0 ? [`${count(missing, 'file')} could not be reviewed; \`layer-review scan\` says why.`] : []),
    failing === 0
      ? `Nothing ${missing > 0 ? 'else ' : ''}here would fail a review, so the policy says \`gate: all\`, which keeps it so.`
      : `${failing === 1 ? '1 of them is' : `${failing} of them are`} severe enough to fail a review. With \`gate: introduced\`, only what a pull request brings in fails it; what is there is listed.`,
    'Next: commit both files, and open a pull request.',
  ];
}
