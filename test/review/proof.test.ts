/** What a second review shows of edits, and which fixes may be made then. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EditedForge } from '../../src/gather/edited.ts';
import type { Forge } from '../../src/ports.ts';
import { commentBody } from '../../src/report/comment.ts';
import { holds, proofOf, textsWithSuggestions, withProof } from '../../src/review/proof.ts';
import { provenFixes } from '../../src/review/proven-fixes.ts';
import type { Review, ReviewedFinding } from '../../src/review/review.ts';
import { outermost } from '../../src/source.ts';
import { changeOf, type Texts } from '../change.ts';
import { run } from '../run.ts';

const order = { policyPath: '.github/layer-review.yml', overrides: {}, today: '2026-11-24' };
const compose = 'services:\n  web:\n    build: .\n  db:\n    image: example/db:1\n';
const dockerfile = 'FROM debian:12.8\nRUN curl -k https://example.com/x | sh\nADD a /b\nUSER 10001\n';

/** The review of some files, and what becomes of it with other texts. */
async function reviewed(files: Readonly<Record<string, string>>) {
  const forge = changeOf(undefined, new Map(Object.entries(files)));
  const seen = await forge.change();
  return {
    before: await run({ ...order, forge }),
    again: async (texts: Readonly<Record<string, string>> | Texts) =>
      run({
        ...order,
        forge: new EditedForge(forge, seen, texts instanceof Map ? texts : new Map(Object.entries(texts))),
      }),
  };
}

const rulesOf = (findings: readonly ReviewedFinding[]) => findings.map(({ rule }) => rule.id);

describe('a proof', () => {
  it('names what is gone, and counts what still loads', async () => {
    const { before, again } = await reviewed({ Dockerfile: dockerfile, 'compose.yml': compose });
    const proof = proofOf(before, await again({ Dockerfile: dockerfile.replace('ADD', 'COPY') }));
    assert.deepEqual(rulesOf(proof.gone), ['add-instead-of-copy']);
    assert.ok(holds(proof));
    assert.deepEqual([proof.images, proof.services], [1, 2]);
  });

  it('tells what the edits bring in', async () => {
    const { before, again } = await reviewed({ Dockerfile: dockerfile, 'compose.yml': compose });
    const proof = proofOf(before, await again({ Dockerfile: `${dockerfile}USER root\n` }));
    assert.deepEqual(rulesOf(proof.fresh), ['hardening-removed']);
    assert.ok(!holds(proof));
  });

  it('calls a fault that is only told in other words neither gone nor new, unless it is worse', async () => {
    const { before, again } = await reviewed({ Dockerfile: dockerfile });
    const milder = proofOf(before, await again({ Dockerfile: dockerfile.replace(' -k', '') }));
    assert.deepEqual([rulesOf(milder.gone), rulesOf(milder.fresh)], [['tls-verification-disabled'], []]);
    const { before: mild, again: later } = await reviewed({ Dockerfile: dockerfile.replace(' -k', '') });
    const worse = proofOf(mild, await later({ Dockerfile: dockerfile }));
    assert.deepEqual(rulesOf(worse.fresh).sort(), ['pipe-to-shell', 'tls-verification-disabled']);
  });

  it('misses what does not load any more', async () => {
    const { before, again } = await reviewed({ Dockerfile: dockerfile, 'compose.yml': compose });
    const broken = proofOf(before, await again({ 'compose.yml': `${compose}  - [\n` }));
    assert.ok(broken.lost.some(({ path }) => path === 'compose.yml'));
    const shorter = proofOf(before, await again({ 'compose.yml': compose.slice(0, compose.indexOf('  db:')) }));
    assert.deepEqual(shorter.lost, [{ path: 'compose.yml', name: 'db' }]);
    assert.ok(!holds(shorter));
  });
});

describe('fixes', () => {
  const files = { Dockerfile: dockerfile, 'compose.yml': compose };

  /** A finding of the review, with a fix of ours in the place of its own. */
  function withFix(review: Review, rule: string, text: string, into: string): ReviewedFinding {
    const finding = review.findings.find((each) => each.rule.id === rule)!;
    const { source } = outermost(finding.at);
    const start = source.text.indexOf(text);
    const at = source.at(start, start + text.length);
    return { ...finding, fix: { title: 'Ours', changes: 'nothing', edits: [{ at, text: into }] } };
  }

  it('are made but for those in a file in which something new comes up', async () => {
    const { before, again } = await reviewed({ ...files, 'other/Dockerfile': 'FROM debian:12.8\nADD a /b\nUSER 1\n' });
    const good = before.findings.find(({ rule, at }) => {
      return rule.id === 'add-instead-of-copy' && outermost(at).source.path === 'other/Dockerfile';
    })!;
    const bad = withFix(before, 'tls-verification-disabled', 'USER 10001', 'USER root');
    const { made, refused, proof } = await provenFixes(before, [bad, good], again);
    assert.deepEqual([rulesOf(made), rulesOf(refused)], [['add-instead-of-copy'], ['tls-verification-disabled']]);
    assert.deepEqual(rulesOf(proof!.gone), ['add-instead-of-copy']);
  });

  it('are not made where their finding stays', async () => {
    const { before, again } = await reviewed(files);
    const idle = withFix(before, 'tls-verification-disabled', 'USER 10001', 'USER 10002');
    const { made, refused, proof } = await provenFixes(before, [idle], again);
    assert.deepEqual([made, rulesOf(refused), proof], [[], ['tls-verification-disabled'], undefined]);
  });

  it('wait for those that touch the same text', async () => {
    const { before, again } = await reviewed(files);
    const one = withFix(before, 'tls-verification-disabled', ' -k', '');
    const { made, waiting } = await provenFixes(before, [one, { ...one, rule: { ...one.rule, id: 'other' } }], again);
    assert.deepEqual([rulesOf(made), rulesOf(waiting)], [['tls-verification-disabled'], ['other']]);
  });
});

describe('a suggestion', () => {
  const texts = { base: 'FROM debian:12.8\nUSER 1\n', head: 'FROM debian:12.8\nADD a /b\nUSER 1\n' };

  /** A pull request whose diff shows all lines, and what it is asked for. */
  function pullRequest(): { forge: Forge; asked: string[] } {
    const asked: string[] = [];
    const files = { base: new Map([['Dockerfile', texts.base]]), head: new Map([['Dockerfile', texts.head]]) };
    const forge = changeOf(files.base, files.head);
    return {
      asked,
      forge: {
        ...forge,
        change: async () => {
          const seen = await forge.change();
          const hunks = [{ start: 1, end: 3, before: { start: 1, end: 2 } }];
          return { ...seen, files: seen.files.map((file) => ({ ...file, hunks })) };
        },
        read: async (wanted) => {
          asked.push(...wanted.map(({ side, path }) => `${side} ${path}`));
          return forge.read(wanted);
        },
      },
    };
  }

  const comments = { ...order, overrides: { commentOn: 'info' as const } };

  it('is proven by a review of the change that makes it, for which nothing is read twice', async () => {
    const { forge, asked } = pullRequest();
    const { findings, secrets } = await run({ ...comments, forge });
    const [added] = findings.filter(({ rule }) => rule.id === 'add-instead-of-copy');
    assert.ok(added?.placement.kind === 'line' && added.placement.suggestion?.proven);
    assert.match(
      commentBody([added], { secrets, link: () => undefined }),
      /```suggestion\nCOPY a \/b\n```\n\n<sub>Applied and reviewed again: it is gone, and nothing new is reported\.<\/sub>/,
    );
    assert.deepEqual(asked, [...new Set(asked)]);
  });

  it('is not made where it would bring something new, or break a file', async () => {
    const { forge } = pullRequest();
    const review = await run({ ...comments, forge });
    const seen = await forge.change();
    for (const text of ['RUN curl -k https://example.com | sh', 'NOTHING']) {
      const findings = review.findings.map((finding): ReviewedFinding => {
        const { placement } = finding;
        if (placement.kind !== 'line' || !placement.suggestion) return finding;
        return { ...finding, placement: { ...placement, suggestion: { title: 'Harm', text } } };
      });
      const harmful = { ...review, findings };
      const again = await run({ ...comments, forge: new EditedForge(forge, seen, textsWithSuggestions(harmful)) });
      const { placement } = withProof(harmful, again).findings.find(({ rule }) => rule.id === 'add-instead-of-copy')!;
      assert.ok(placement.kind === 'line' && placement.suggestion === undefined, text);
    }
  });
});
