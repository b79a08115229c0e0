/** What a policy does to a review, besides what the rules' own examples show. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { FolderForge } from '../../src/folder/forge.ts';
import { reviewJson } from '../../src/report/json.ts';
import { messageText } from '../../src/report/wording.ts';
import type { Review } from '../../src/review/review.ts';
import { run } from '../run.ts';
import { everythingTold } from '../trust/pipeline.ts';

async function review(files: Readonly<Record<string, string>>, policyText: string): Promise<Review> {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-policy-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const forge = new FolderForge(['.'], folder);
    return await run({ forge, policyPath: 'p.yml', policyText, overrides: {}, today: '2026-06-15' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const severityOf = ({ findings }: Review, id: string, subject?: string) =>
  findings.find(({ rule, service, image }) => rule.id === id && (!subject || subject === (service ?? image)))?.severity;

test('trust makes it one step less severe, says so, and is never silent', async () => {
  const files = {
    'compose.yml': `services:
  proxy: { image: "traefik:latest", volumes: ["/var/run/docker.sock:/var/run/docker.sock"] }
  other: { image: "example/other:latest", volumes: ["/run/docker.sock:/run/docker.sock"], privileged: true }
  dind: { image: "ghcr.io/acme/dind:1", privileged: true }
`,
    Dockerfile: 'FROM ghcr.io/acme/base:latest AS app\nCOPY --from=ghcr.io/acme/tools /t /t\nUSER 1000\n',
  };
  const trusting = `trusted:
  images: { traefik: [socket], example/other: [] }
  namespaces: { ghcr.io/acme: [privileged] }
  registries: { ghcr.io: [unpinned] }
`;
  const [without, with_] = [await review(files, ''), await review(files, trusting)];
  const cases = [
    ['docker-socket-mount', 'proxy', 'medium', 'low'],
    ['image-mutable-tag', 'proxy', 'medium', 'medium'],
    ['docker-socket-mount', 'other', 'high', 'high'],
    ['privileged-container', 'other', 'high', 'high'],
    ['privileged-container', 'dind', 'critical', 'high'],
    ['image-mutable-tag', 'app', 'medium', 'low'],
    ['copy-from-unpinned-image', 'app', 'medium', 'low'],
  ] as const;
  for (const [id, subject, before, after] of cases) {
    assert.equal(severityOf(without, id, subject), before, `${id} of ${subject}`);
    assert.equal(severityOf(with_, id, subject), after, `${id} of ${subject}`);
  }
  const eased = with_.findings.find(({ rule, service }) => rule.id === 'privileged-container' && service === 'dind')!;
  assert.match(messageText(eased.message, with_.secrets), /The policy trusts `ghcr\.io\/acme` with it\.$/);
});

test('what ships is what the policy says', async () => {
  const files = { 'a/Dockerfile': 'FROM debian:12.8 AS App\nUSER root\nFROM debian:12.8 AS test\nUSER 1000\n' };
  assert.equal(severityOf(await review(files, ''), 'run-as-root'), undefined);
  assert.equal(severityOf(await review(files, 'ships: { "*/Dockerfile": [app] }\n'), 'run-as-root', 'app'), 'medium');
  assert.equal(severityOf(await review(files, 'ships: { "*/Dockerfile": ["0"] }\n'), 'run-as-root', 'app'), 'medium');
  const shipped = (await review(files, 'ships: { "**": [nowhere] }\n'))
    .project()
    .images.filter((image) => image.shipped);
  assert.deepEqual(
    shipped.map(({ stage }) => stage.name),
    ['test'],
  );
});

test('a name that the policy calls a credential is one in the outputs as well', async () => {
  const files = { Dockerfile: 'FROM debian:12.8\nENV ACME_PIN=zebra-quartz\nLABEL a=zebra-quartz\nUSER 1000\n' };
  const found = await review(files, 'secrets: { add: [acme_pin] }\n');
  assert.equal(severityOf(found, 'secret-in-env'), 'high');
  assert.doesNotMatch(reviewJson(found, '1'), /zebra-quartz/);
  assert.equal(severityOf(await review(files, ''), 'secret-in-env'), undefined);
});

/** By what it is found, each with the place where it stands; a value of its own, so that nothing else hides it. */
const places: readonly (readonly [rule: string, path: string, text: (name: string, value: string) => string])[] = [
  ['secret-in-env', 'Dockerfile', (name, value) => `FROM debian:12.8\nENV ${name}=${value}\nUSER 1\n`],
  ['secret-in-build-arg', 'Dockerfile', (name, value) => `FROM debian:12.8\nARG ${name}=${value}\nUSER 1\n`],
  ['secret-in-run-command', 'Dockerfile', (name, value) => `FROM debian:12.8\nRUN ${name}=${value} ./x\nUSER 1\n`],
  ['secret-in-run-command', 'Dockerfile', (name, value) => `FROM debian:12.8\nRUN export ${name}=${value}\nUSER 1\n`],
  [
    'secret-in-env',
    'compose.yml',
    (name, value) => `services: { a: { image: b:1, environment: { ${name}: ${value} } } }\n`,
  ],
  [
    'secret-interpolation-default',
    'compose.yml',
    (name, value) => `services: { a: { image: b:1, environment: { A: "\${${name}:-${value}}" } } }\n`,
  ],
];

for (const [rule, path, text] of places) {
  test(`a policy's own name for a credential counts in ${rule}: ${path} ${text('PIN', 'x').split('\n').at(-3) ?? ''}`, async () => {
    const value = 'zebra-4711-quartz';
    const own = await review({ [path]: text('ACME_PIN', value) }, 'secrets: { add: [ACME_PIN] }\n');
    assert.ok(
      own.findings.some((each) => each.rule.id === rule),
      own.findings.map((each) => each.rule.id).join(),
    );
    assert.doesNotMatch(everythingTold(own), new RegExp(value));
    const none = await review({ [path]: text('ACME_PIN', value) }, '');
    assert.ok(!none.findings.some((each) => each.rule.id === rule));
    const usual = text('ACME_PASSWORD', value);
    assert.ok((await review({ [path]: usual }, '')).findings.some((each) => each.rule.id === rule));
    const left = await review({ [path]: usual }, 'secrets: { leave-out: [acme_password] }\n');
    assert.ok(!left.findings.some((each) => each.rule.id === rule));
  });
}

test('the limits of the policy are offered as a fix', async () => {
  const files = { 'compose.yml': 'services:\n  a:\n    image: example/a:1\n' };
  const { findings } = await review(files, 'limits: { memory: 512m, cpus: 0.5, pids: 200 }\n');
  const edits = findings.flatMap(({ rule, fix }) => (rule.id.endsWith('-limit-missing') ? [fix?.edits[0]?.text] : []));
  assert.deepEqual(edits.sort(), ['\n    cpus: 0.5', '\n    mem_limit: 512m', '\n    pids_limit: 200']);
});

test('a group switches on no rule of the strict profile; its own name does', async () => {
  const files = { Dockerfile: 'FROM debian:12.8\nUSER 1000\nCMD ["x"]\n' };
  const ids = ({ findings }: Review) => findings.map(({ rule }) => `${rule.id} ${rule.profile}`);
  const { findings } = await review(files, 'profile: strict\n');
  const strict = findings.find(({ rule }) => rule.profile === 'strict')!.rule;
  const byGroup = ids(await review(files, `severities:\n  ${strict.group}: high\n`));
  assert.ok(!byGroup.some((id) => id.endsWith(' strict')), byGroup.join());
  assert.ok(ids(await review(files, `severities:\n  ${strict.id}: high\n`)).includes(`${strict.id} strict`));
});
