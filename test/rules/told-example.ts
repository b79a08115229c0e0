/** What a review tells of an example. */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/finding.ts';
import { demandedSignatures } from '../../src/gather/demanded-signatures.ts';
import type { Project } from '../../src/model/project.ts';
import { understand, withSecondOpinion } from '../../src/model/understand.ts';
import { defaultPolicyPath, type Policy } from '../../src/policy/policy.ts';
import { readStatements, settled } from '../../src/policy/read-policy.ts';
import { grouped } from '../../src/review/grouped-findings.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import type { Source } from '../../src/source.ts';
import { changeOf } from '../change.ts';
import { judge } from '../judge.ts';
import { lookupIn, registryOf, signaturesOf } from '../registry-answers.ts';
import { run } from '../run.ts';
import { filesOf, type Marked, readMarks } from './example.ts';
import type { Example } from './rule-page.ts';

/** A finding as a review tells it. */
export type Told = Finding & { readonly joined?: readonly Finding[] };

/** The rule that tells of the loss of what keeps from the faults of others. */
export const ofLosses = rules.find(({ id }) => id === 'hardening-removed')!;

/** The policy that an example is judged by. */
export function policyOf({ policy: said = '' }: Example): Policy {
  const ids = rules.map(({ id }) => id);
  return settled({ profile: 'strict' }, readStatements('policy.yml', said, ids));
}

export function markedIn(files: Example['files'] = {}): Marked[] {
  return Object.entries(files).map(([path, text]) => readMarks(path, text));
}

/** The files of an example, with what registries say of their images. */
export async function understood(sources: readonly Source[], example: Example): Promise<Project> {
  const { registry } = example;
  const project = understand(filesOf(sources), registry && lookupIn(registry));
  if (!registry) return project;
  const demands = policyOf(example).signatures;
  return { ...project, signatures: await demandedSignatures(signaturesOf(registry), demands, [project]) };
}

/** What one rule finds in the files of an example, or in the change that it shows. */
export function told(rule: Rule, example: Example, marked: readonly Marked[]): Promise<Told[]> {
  const sources = marked.map(({ source }) => source);
  return rule.change || example.before ? brought(rule, example, marked) : findings(rule, sources, example);
}

/** What one rule finds in a set of files of an example, told as a review tells it. */
async function findings(rule: Rule, sources: readonly Source[], example: Example): Promise<Told[]> {
  const project = await withSecondOpinion(await understood(sources, example));
  const policy = policyOf(example);
  const { findings, unread } = judge(project, [rule], policy);
  assert.deepEqual(
    [...project.unread, ...unread].map(({ path, reason }) => `${path}: ${reason}`),
    [],
  );
  return grouped(
    findings.map((each) => ({ ...each, fingerprint: '', parts: [], marks: [], standing: 'existing' as const })),
  );
}

/** What is told in the review of a whole change, where other rules may tell the same: by a rule over changes, or of the loss of what kept from another's fault. */
async function brought(
  rule: Rule,
  { before, policy: said, registry }: Example,
  after: readonly Marked[],
): Promise<Told[]> {
  const texts = (marked: readonly Marked[]) => new Map(marked.map(({ source: { path, text } }) => [path, text]));
  const forge = changeOf(before && texts(markedIn(before)), texts(after), said);
  const review = await run({
    forge,
    policyPath: defaultPolicyPath,
    overrides: {},
    today: '2026-11-24',
    registry: registry && (() => registryOf(registry)),
    signatures: registry && (() => signaturesOf(registry)),
  });
  assert.deepEqual(
    review.unread.map(({ path, reason }) => `${path}: ${reason}`),
    [],
  );
  return review.findings.filter((finding) =>
    rule.change ? finding.rule === rule : finding.rule === ofLosses && finding.key?.split(' ')[0] === rule.id,
  );
}
