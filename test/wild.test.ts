/**
 * Projects as people write them. Each folder of `wild/good` and `wild/ordinary` is one; `wild/counts.txt` says what is
 * found in each file, in the default profile and, behind the `+`, in the strict one only. `UPDATE=1` writes it anew.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { FolderForge } from '../src/folder/forge.ts';
import { defaultPolicyPath } from '../src/policy/policy.ts';
import { reaches, severities } from '../src/problem.ts';
import type { Review, ReviewedFinding } from '../src/review/review.ts';
import { checkPage } from './generated.ts';
import { run } from './run.ts';
import { root } from './syntax.ts';

/** Files that nothing can run, which a scan only remarks. */
const refused = ['ordinary/first-format/docker-compose.yml'];

/** Rules that a careful team may hear at medium or worse in many files. */
const allowedOften = ['missing-user'];

/** The day that the reviews are made on. */
const today = '2026-11-24';

const wild = join(root, 'test/wild');
const projects = ['good', 'ordinary'].flatMap((kind) =>
  readdirSync(join(wild, kind))
    .sort()
    .map((name) => `${kind}/${name}`),
);
const reviews = new Map<string, Record<'default' | 'strict', Review>>();
for (const project of projects) {
  const [usual, strict] = await Promise.all([review(project, 'default'), review(project, 'strict')]);
  reviews.set(project, { default: usual, strict });
}

function review(project: string, profile: 'default' | 'strict'): Promise<Review> {
  const forge = new FolderForge(['.'], join(wild, project));
  return run({ forge, policyPath: defaultPolicyPath, overrides: { profile }, today });
}

describe('projects as people write them', () => {
  test('have as many findings as they had', () => {
    checkPage(relative(root, join(wild, 'counts.txt')), page());
  });

  test('are read whole', () => {
    const unread = projects.flatMap((project) =>
      reviews.get(project)!.strict.unread.map(({ path }) => `${project}/${path}`),
    );
    assert.deepEqual(unread, []);
    const remarked = projects.flatMap((project) =>
      [
        ...reviews
          .get(project)!
          .strict.remarks.join('\n')
          .matchAll(/^Nothing can run (\S+) as it is\./gm),
      ].map(([, path]) => `${project}/${path}`),
    );
    assert.deepEqual(remarked, refused);
  });

  test('of careful teams have nothing at high or above', () => {
    const bad = [...reviews].flatMap(([project, { strict }]) =>
      project.startsWith('good/')
        ? strict.findings
            .filter(({ severity }) => reaches(severity, 'high'))
            .map((each) => `${project} ${each.rule.id}`)
        : [],
    );
    assert.deepEqual(bad, []);
  });

  test('of careful teams hear no rule at medium in half of them', () => {
    const good = [...reviews].filter(([project]) => project.startsWith('good/'));
    const told = good.flatMap(([, { default: usual }]) => [
      ...new Set(usual.findings.filter(({ severity }) => reaches(severity, 'medium')).map(({ rule }) => rule.id)),
    ]);
    const often = [...new Set(told)].filter((id) => told.filter((each) => each === id).length * 2 > good.length);
    assert.deepEqual(
      often.filter((id) => !allowedOften.includes(id)),
      [],
    );
  });
});

function page(): string {
  return `${[...reviews].map(([project, each]) => [project, ...lines(each)].join('\n')).join('\n\n')}\n`;
}

/** One line a file and rule: `  Dockerfile  low  image-not-digest-pinned  ×2`. */
function lines(each: Record<'default' | 'strict', Review>): string[] {
  const usual = count(each.default);
  const all = [...count(each.strict)];
  const width = Math.max(0, ...all.map(([, { path }]) => path.length));
  const shown = all
    .sort(([, a], [, b]) => compare(a, b))
    .map(([key, { path, severity, rule, number }]) => {
      const mark = usual.get(key)?.number === number ? ' ' : '+';
      return `${mark} ${path.padEnd(width)}  ${severity.padEnd(8)}  ${rule}${number > 1 ? ` ×${number}` : ''}`;
    });
  return shown.length > 0 ? shown : ['  nothing'];
}

interface Count {
  readonly path: string;
  readonly severity: ReviewedFinding['severity'];
  readonly rule: string;
  readonly number: number;
}

function count({ findings }: Review): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { at, severity, rule } of findings) {
    const path = at.source.path;
    const key = `${path} ${severity} ${rule.id}`;
    counts.set(key, { path, severity, rule: rule.id, number: (counts.get(key)?.number ?? 0) + 1 });
  }
  return counts;
}

function compare(a: Count, b: Count): number {
  const order = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return a.path.localeCompare(b.path) || order || a.rule.localeCompare(b.rule);
}
