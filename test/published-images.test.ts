/** What registries say of images, in a whole review. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicyPath } from '../src/policy/policy.ts';
import { messageText } from '../src/report/wording.ts';
import { withEdits } from '../src/review/edits.ts';
import type { Review, ReviewedFinding } from '../src/review/review.ts';
import { positions, Source } from '../src/source.ts';
import { changeOf } from './change.ts';
import { digestOf } from './published.ts';
import { readAnswers, registryOf } from './registry-answers.ts';
import { run } from './run.ts';

type Texts = Readonly<Record<string, string>>;

function review(said: string, after: Texts, before?: Texts, policy?: string): Promise<Review> {
  const texts = (each: Texts) => new Map(Object.entries(each));
  return run({
    forge: changeOf(before && texts(before), texts(after), policy),
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
    'compose.prod.yaml': 'services: {db: {image: acme/db:1, ports: ["5432:5432"]}}\n',
  });
  const found = ['expose-admin-port', 'tls-verification-disabled', 'service-auth-disabled'].flatMap((id) =>
    of(id, reviewed),
  );
  assert.deepEqual(
    found.map((each) => told(each, reviewed)),
    [
      'Dockerfile:1:6-17 medium introduced: The base image `acme/base:1` brings this along: the image exposes port `22` (SSH).',
      'Dockerfile:1:6-17 medium introduced: The base image `acme/base:1` brings this along: `-k` makes `curl` accept any certificate.',
      'compose.prod.yaml:1:24-33 high introduced: The image `acme/db:1` brings this along: `POSTGRES_HOST_AUTH_METHOD=trust` lets anyone log in to PostgreSQL without a password, in `db`.',
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
    ['a', 'The same applies here, for `b`.', 0],
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

test('a tag is pinned by the digest that it names now, where the file says its name as it is', async () => {
  const [debian, app, tool] = ['debian:13', 'acme/app', 'acme/tool:2'].map(digestOf);
  const said = [
    `debian:13: {digest: '${debian}'}`,
    `acme/app: {digest: '${app}'}`,
    `acme/tool:2: {digest: '${tool}'}`,
  ].join('\n');
  const files = {
    Dockerfile: 'ARG V=13\nFROM debian:$V AS a\nFROM debian:13\nCOPY --from=acme/tool:2 /a /b\nUSER 1001\n',
    'compose.yaml': `services:
  a: {image: "acme/app"}
  b: {image: 'debian:13'}
  c: {build: {dockerfile_inline: "FROM debian:13"}}
`,
  };
  const reviewed = await review(said, files);
  const pins = ['image-mutable-tag', 'image-not-digest-pinned', 'copy-from-unpinned-image'].flatMap((id) =>
    of(id, reviewed).flatMap(({ fix }) => fix?.edits ?? []),
  );
  const after = Object.entries(files).map(([path, text]) => {
    const source = new Source(path, text);
    const own = pins.filter(({ at }) => at.source.path === path);
    return withEdits(
      source,
      own.map(({ at, text }) => ({ at: source.at(at.span.start, at.span.end), text })),
    );
  });
  assert.deepEqual(after, [
    // Of two that are told together, one has no pin.
    `ARG V=13\nFROM debian:$V AS a\nFROM debian:13\nCOPY --from=acme/tool:2@${tool} /a /b\nUSER 1001\n`,
    files['compose.yaml'].replace('acme/app', `acme/app:latest@${app}`),
  ]);
  const alone = await review(said, {
    Dockerfile: 'FROM debian:13\nUSER 1001\n',
    'compose.yaml': "services: {b: {image: 'debian:13'}}",
  });
  assert.deepEqual(
    of('image-not-digest-pinned', alone).map(({ fix }) =>
      fix?.edits.map(({ at, text }) => [positions(at).start.column, text]),
    ),
    [[[6, `debian:13@${debian}`]], [[23, `'debian:13@${debian}'`]]],
  );
});

test('a tag that moves between two reviews makes no finding another one, and none a new one', async () => {
  const file = (digest: string) => ({
    Dockerfile: `FROM acme/base:1\nCOPY --from=acme/tool:2@${digest} /a /b\nRUN make\n`,
  });
  const pinned = digestOf('pinned');
  const saying = (digest: string) =>
    [
      `acme/base:1: {digest: '${digest}', ports: [22/tcp], labels: {org.opencontainers.image.base.digest: x}, base: 'debian:buster'}`,
      `acme/tool:2@${pinned}: {tag-digest: '${digest}'}`,
    ].join('\n');
  const [first, second] = await Promise.all(
    ['one', 'two'].map((each) =>
      review(
        saying(digestOf(each)),
        file(pinned),
        { Dockerfile: `FROM acme/base:1\nCOPY --from=acme/tool:2@${pinned} /a /b\n` },
        'profile: strict',
      ),
    ),
  );
  const all = (reviewed: Review | undefined) =>
    reviewed!.findings.map(({ rule, fingerprint, standing }) => [rule.id, fingerprint, standing]);
  assert.deepEqual(all(first), all(second));
  const ids = ['expose-admin-port', 'base-digest-label', 'image-tag-moved', 'base-image-eol', 'missing-user'];
  for (const id of ids)
    assert.deepEqual(
      of(id, second!).map(({ standing }) => standing),
      ['existing'],
      id,
    );
});

test('what an image is built on is named down to what has ended', async () => {
  const said = `
acme/app:1: {base: ['docker.io/library/node:24', 'docker.io/library/debian:buster-slim', 'scratch']}
acme/other:1: {history: ["RUN # debian.sh --arch 'amd64' out/ 'buster' '@1718000000'"]}`;
  const reviewed = await review(said, {
    'compose.yaml': 'services: {a: {image: acme/app:1}, b: {image: acme/other:1}}',
  });
  assert.deepEqual(
    of('base-image-eol', reviewed).map(({ message }) =>
      messageText(message, reviewed.secrets).replace(/ Debian.*/, ''),
    ),
    [
      '`acme/app:1` is built on `node:24`, that on `debian:buster-slim`:',
      '`acme/other:1` is built on `debian:buster`:',
    ],
  );
});

test('an image that is not there was not there before, either', async () => {
  const said = 'node:24.99: {absent: "`docker.io/library/node` has no tag `24.99`."}';
  const gone = { Dockerfile: 'FROM node:24.99\nUSER 1001\n' };
  const changed = await review(said, { Dockerfile: 'FROM node:24.99\nRUN make\nUSER 1001\n' }, gone);
  assert.deepEqual(
    of('image-not-found', changed).map((each) => told(each, changed)),
    ['Dockerfile:1:6-16 medium existing: `docker.io/library/node` has no tag `24.99`.'],
  );
  const other = await review(said, gone, { Dockerfile: 'FROM node:24\nUSER 1001\n' });
  assert.deepEqual(
    of('image-not-found', other).map(({ standing }) => standing),
    ['introduced'],
  );
});

test('the credentials of an image are in no output, and its name still is', async () => {
  const said = `
acme/base:1:
  env: {ACME_API_TOKEN: r4Kp9vT2mQx7LwB8nZ, DATABASE_URL: 'postgres://app:Vw3xK8pL2qR7tY5z@db/app'}
  labels: {deploy: ghp_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko}
  cmd: [serve, --api-token, h2Jd8sK4fG7aL9qWe3]
  history:
    - RUN |1 NPM_TOKEN=x9Tb4nM7cV2zQ5wE8r /bin/sh -c npm ci # buildkit
    - RUN /bin/sh -c mysql -u root --password=B7nR2kX9wQ4mZ6tP < /schema.sql # buildkit
  onbuild: ['RUN curl -H "Authorization: Bearer k5Yh3Gt8Nm2Rw7Xz4Q" https://example.com/a -o /a']
acme/tool:1: {env: {TOOL_SECRET: u8Wq3eR6tY1oP4aS7d}}
acme/api:1: {env: {API_SECRET_KEY: m2Nb5vC8xZ1lK4jH7g}}`;
  const reviewed = await review(said, {
    Dockerfile: 'FROM acme/base:1\nCOPY --from=acme/tool:1 /a /b\nUSER 1001\n',
    'compose.yaml': 'services: {api: {image: acme/api:1}}\n',
  });
  const { secrets, findings } = reviewed;
  const planted = [...said.matchAll(/\b(?=\w*\d)(?=\w*[A-Z])(?:ghp_)?\w{14,40}\b/g)].map(([value]) => value);
  assert.equal(planted.length, 9);
  for (const value of planted) assert.ok(secrets.values.includes(value), value);
  assert.deepEqual(secrets.places, []);
  const messages = findings.map(({ message }) => messageText(message, secrets));
  for (const value of planted) assert.ok(!messages.some((each) => each.includes(value)), value);
  assert.deepEqual(
    of('secret-in-pulled-image', reviewed).map((each) => told(each, reviewed).replace(/ introduced:/, '')),
    [
      'Dockerfile:1:6-17 high `ACME_API_TOKEN` is hard-coded in the environment of the base image `acme/base:1`.',
      'Dockerfile:1:6-17 high `DATABASE_URL` is hard-coded in the environment of the base image `acme/base:1`.',
      'Dockerfile:1:6-17 high The base image `acme/base:1` carries a GitHub token in its labels, as `deploy`.',
      'Dockerfile:1:6-17 high `NPM_TOKEN` is hard-coded in the history of the base image `acme/base:1`.',
      'compose.yaml:1:25-35 high `API_SECRET_KEY` is hard-coded in the environment of the image `acme/api:1`.',
    ],
  );
});
