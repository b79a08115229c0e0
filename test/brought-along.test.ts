/** What an image from elsewhere brings along, as its registry says, in a whole review. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicyPath } from '../src/policy/policy.ts';
import { messageText } from '../src/report/wording.ts';
import type { Review, ReviewedFinding } from '../src/review/review.ts';
import { run } from '../src/run.ts';
import { positions } from '../src/source.ts';
import { changeOf } from './change.ts';
import { readAnswers, registryOf } from './registry-answers.ts';

type Texts = Readonly<Record<string, string>>;

function review(said: string, after: Texts, before?: Texts): Promise<Review> {
  const texts = (each: Texts) => new Map(Object.entries(each));
  return run({
    forge: changeOf(before && texts(before), texts(after)),
    policyPath: defaultPolicyPath,
    overrides: {},
    today: '2026-11-24',
    registry: () => registryOf(readAnswers(said)),
  });
}

function told({ at, severity, message, standing }: ReviewedFinding, { secrets }: Review): string {
  const { path, start, end } = positions(at);
  return `${path}:${start.line}:${start.column}-${end.column} ${severity} ${standing}: ${messageText(message, secrets)}`;
}

function of(rule: string, reviewed: Review): ReviewedFinding[] {
  return reviewed.findings.filter((finding) => finding.rule.id === rule);
}

test("it is told as the image's, where the file names it, with no edit of the file", async () => {
  const said = `
acme/base:1:
  ports: [22/tcp]
  onbuild: ['RUN curl -k https://a.example.com > /a']
acme/db:1: {env: {POSTGRES_HOST_AUTH_METHOD: trust}}`;
  const reviewed = await review(said, {
    Dockerfile: 'FROM acme/base:1\nUSER 1001\n',
    'compose.yaml': 'services: {db: {image: acme/db:1, ports: ["5432:5432"]}}\n',
  });
  const found = ['expose-admin-port', 'tls-verification-disabled', 'service-auth-disabled'].flatMap((id) =>
    of(id, reviewed),
  );
  assert.deepEqual(
    found.map((each) => told(each, reviewed)),
    [
      'Dockerfile:1:6-17 medium introduced: The base image `acme/base:1` brings this along: the image exposes port `22` (SSH).',
      'Dockerfile:1:6-17 high introduced: The base image `acme/base:1` brings this along: `-k` makes `curl` accept any certificate.',
      'compose.yaml:1:24-33 high introduced: The image `acme/db:1` brings this along: `POSTGRES_HOST_AUTH_METHOD=trust` lets anyone log in to PostgreSQL without a password, in `db`.',
    ],
  );
  assert.deepEqual(
    found.map(({ fix }) => fix),
    [undefined, undefined, undefined],
  );
});

test('what several stages or services take from one image is told once', async () => {
  const said = `
acme/base:1: {env: {NODE_TLS_REJECT_UNAUTHORIZED: '0', GIT_SSL_NO_VERIFY: 'true'}}
acme/db:1: {env: {POSTGRES_HOST_AUTH_METHOD: trust}}`;
  const reviewed = await review(said, {
    Dockerfile: 'FROM acme/base:1 AS one\nFROM acme/base:1 AS two\nUSER 1001\n',
    'compose.yaml': 'services:\n  a:\n    image: acme/db:1\n  b:\n    image: acme/db:1\n',
  });
  const tls = of('tls-verification-disabled', reviewed);
  assert.equal(tls.length, 2, 'each variable by itself');
  for (const { at, notes } of tls) {
    assert.equal(positions(at).start.line, 1);
    assert.deepEqual(
      notes!.map((note) => positions(note.at).start.line),
      [2],
    );
  }
  const [door, ...others] = of('service-auth-disabled', reviewed);
  assert.deepEqual(
    [door!.service, ...door!.notes!.map((note) => messageText(note.message, reviewed.secrets)), others.length],
    ['a', 'The same stands here, for `b`.', 0],
  );
});

test('an image that is not another one brings nothing new along, whatever its registry says now', async () => {
  const said = `acme/base:1: {ports: [22/tcp], env: {NODE_TLS_REJECT_UNAUTHORIZED: '0'}}`;
  const before = { Dockerfile: 'FROM acme/base:1\nUSER 1001\n' };
  const unchanged = await review(said, { Dockerfile: 'FROM acme/base:1\nRUN make\nUSER 1001\n' }, before);
  for (const id of ['expose-admin-port', 'tls-verification-disabled'])
    assert.deepEqual(
      of(id, unchanged).map(({ standing }) => standing),
      ['existing'],
    );
  const other = await review(said, before, { Dockerfile: 'FROM debian:13\nUSER 1001\n' });
  for (const id of ['expose-admin-port', 'tls-verification-disabled'])
    assert.deepEqual(
      of(id, other).map(({ standing }) => standing),
      ['introduced'],
    );
});
