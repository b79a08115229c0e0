/** What docs/accepting.md says of accepting a finding holds, for the finding of every rule. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { waivableAt } from '../src/facts/change/inline-waivers.ts';
import { withWaivers } from '../src/policy/write-waivers.ts';
import { acceptingPage } from '../src/report/rule-page.ts';
import type { Review, ReviewedFinding } from '../src/review/review.ts';
import type { Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { outermost, positions } from '../src/source.ts';
import { exactly } from '../src/text/glob.ts';
import { layerReview } from './cli/command.ts';
import { Folder } from './cli/files.ts';
import { dedent } from './dedent.ts';
import { registryOf, signaturesOf } from './registry-answers.ts';
import { readMarks } from './rules/example.ts';
import { examplesOf } from './rules/rule-examples.ts';
import { root } from './syntax.ts';
import { loudest, type Proposal, review, type Texts } from './trust/pipeline.ts';

const [reason, until] = ['say why', '2027-03-31'];

describe('docs/accepting.md', () => {
  const page = readFileSync(join(root, 'docs/accepting.md'), 'utf8');
  const fences = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, , text]) => text!);
  const [dockerfile, compose, policy] = fences as [string, string, string];
  const inline = { overrides: { inlineWaivers: 'allow' as const } };

  test('is where comments lead', () => {
    assert.ok(acceptingPage.endsWith('/docs/accepting.md'));
  });

  test('shows comments that count', async () => {
    const found = await review({ after: { Dockerfile: dockerfile, 'compose.yaml': compose }, ...inline });
    assert.deepEqual(found.waived.map(({ rule }) => rule.id).sort(), ['docker-socket-mount', 'run-as-root']);
  });

  test('shows a policy that counts', async () => {
    const after = { 'legacy/Dockerfile': dockerfile.replace(/# .*\n/, '') };
    const found = await review({ after, policy });
    assert.deepEqual(found.waived.map(({ rule }) => rule.id), ['run-as-root']); // biome-ignore format: one row
  });

  test('shows a command that writes that policy', async () => {
    const [, command = ''] = /`npx layer-review (waive [^`]*)`/.exec(page) ?? [];
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
    const latest = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);
    using folder = new Folder({ 'legacy/Dockerfile': 'FROM debian:12.8\nUSER root\n' });
    const { status, stderr } = await layerReview(
      args.map((arg) => (arg === until ? latest : arg)),
      { folder: folder.path },
    );
    assert.deepEqual([status, stderr], [0, '']);
    const written = readFileSync(join(folder.path, '.github/layer-review.yml'), 'utf8');
    assert.equal(written.replace(latest, until), policy);
  });
});

describe('a waiver of the first finding of each rule', () => {
  test('counts in the policy', async () => {
    const { failed, silent } = await tried('deny', ({ proposal, finding }) => {
      const paths = [exactly(outermost(finding.at).source.path)];
      const waivers = withWaivers(
        '',
        [finding, ...(finding.joined ?? [])].map(({ rule: { id: rule }, ofImage: image }) => ({
          rule,
          ...(image === undefined ? { paths } : { image }),
          ...{ reason, until },
        })),
      );
      return { ...proposal, policy: `${proposal.policy ?? ''}\n${waivers}\n` };
    });
    assert.deepEqual(failed, []);
    // What another rule always says better.
    assert.ok(silent.length < 5, silent.join());
  });

  test('counts above its line, where it can stand there', async () => {
    const { failed, silent } = await tried('allow', ({ proposal, finding, from }) => {
      const above = finding.side === 'base' ? undefined : waivableAt(from.project(), finding.at);
      if (!above) return undefined;
      const { path, start } = positions(above);
      const text = `# layer-review: allow=${rulesOf(finding).join()} until=${until} reason="${reason}"`;
      const lines = proposal.after[path]!.split('\n').toSpliced(start.line - 1, 0, text);
      return { ...proposal, after: { ...proposal.after, [path]: lines.join('\n') } };
    });
    assert.deepEqual(failed, []);
    assert.ok(silent.length < rules.length / 2, silent.join());
  });
});

interface Found {
  readonly proposal: Proposal;
  readonly finding: ReviewedFinding;
  readonly from: Review;
}

async function tried(inlineWaivers: 'deny' | 'allow', waivedIn: (found: Found) => Proposal | undefined) {
  const [silent, failed]: [string[], string[]] = [[], []];
  for (const rule of rules) {
    const found = await firstFound(rule, inlineWaivers);
    const proposal = found && waivedIn(found);
    const next = proposal && (await review(proposal));
    if (!next) silent.push(rule.id);
    else if (!next.waived.some((each) => each.rule === rule)) failed.push(`${rule.id}: ${next.remarks}`);
  }
  return { silent, failed };
}

function rulesOf(finding: ReviewedFinding): string[] {
  return [...new Set([finding, ...(finding.joined ?? [])].map(({ rule }) => rule.id))];
}

async function firstFound(rule: Rule, inlineWaivers: 'deny' | 'allow'): Promise<Found | undefined> {
  for (const { files, before, policy, registry } of examplesOf(rule)) {
    const proposal: Proposal = {
      after: textsOf(files),
      ...(before && { before: textsOf(before) }),
      ...(policy && { policy: dedent(policy) }),
      ...(registry && { registry: registryOf(registry), signatures: signaturesOf(registry) }),
      overrides: { ...loudest, inlineWaivers },
    };
    const from = await review(proposal);
    const finding = from.findings.find((each) => each.rule === rule);
    if (finding) return { proposal, finding, from };
  }
  return undefined;
}

function textsOf(files: Texts): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, readMarks(path, text).source.text]));
}
