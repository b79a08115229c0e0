/** What must hold whatever the input is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hunksOf } from '../../src/github/read/hunks.ts';
import { defaultPolicyPath, InputError } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { policyWith } from '../../src/policy/write-waivers.ts';
import type { Review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import { type Location, outermost } from '../../src/source.ts';
import { cpuTime } from '../cpu-time.ts';
import { live } from '../report/github.ts';
import { everythingTold, type Proposal, review, type Texts, tell } from '../trust/pipeline.ts';
import type { Input } from './mutate.ts';
import { type Kind, token } from './seeds.ts';

/** Milliseconds of CPU for one input, whatever else the machine does; most take a few. */
const most = 5000;

const ajv = new Ajv2020({ strict: true, strictTypes: false });
const isReview = ajv.compile(
  JSON.parse(readFileSync(new URL('../../src/report/review.schema.json', import.meta.url), 'utf8')),
);

/** For each kind of file its path, and the files that make it matter, before and after the change. */
export const surroundings: Readonly<Record<Exclude<Kind, 'patch'>, Surroundings>> = {
  dockerfile: { path: 'Dockerfile', after: { 'compose.yml': 'services: { a: { build: . } }\n' } },
  compose: { path: 'compose.yml', after: { Dockerfile: 'FROM a\n' } },
  env: {
    path: '.env',
    before: { 'compose.yml': 'services: { a: { image: a } }\n' },
    after: {
      'compose.yml':
        'services: { a: { image: "a:${TAG:-1}", env_file: .env, command: "${CMD}", environment: { A: "${DB_PASSWORD}" } } }\n',
    },
  },
  dockerignore: { path: '.dockerignore', after: { Dockerfile: 'FROM debian:12\nCOPY . .\nUSER root\n' } },
  bake: { path: 'docker-bake.hcl', before: { 'old/Dockerfile': 'FROM a AS gone\n' }, after: {} },
  workflow: { path: '.github/workflows/ci.yml', before: { 'old/Dockerfile': 'FROM a AS gone\n' }, after: {} },
  ignores: { path: '.hadolint.yaml', after: { Dockerfile: 'FROM a\n' } },
  policy: { path: defaultPolicyPath, after: { Dockerfile: 'FROM debian:12 AS build\nUSER root\n' } },
};

interface Surroundings {
  readonly path: string;
  readonly before?: Texts;
  readonly after: Texts;
}

/** The same text under other names, where the name says how it is read. */
export const otherNames: Partial<Record<Kind, readonly string[]>> = {
  ignores: ['.trivyignore', '.trivyignore.yaml', '.tally.toml', '.snyk', '.secrets.baseline'],
  bake: ['docker-bake.json'],
};

/** @throws where something does not hold. */
export async function check({ kind, text, before }: Input): Promise<void> {
  const began = cpuTime();
  if (kind === 'patch') checkPatch(text);
  else {
    const { path, ...others } = surroundings[kind];
    const paths = [path, ...(otherNames[kind] ?? [])];
    const at = (some: string | undefined) =>
      some === undefined ? {} : Object.fromEntries(paths.map((each) => [each, some]));
    if (kind === 'policy') await checkPolicy(text, others.after);
    await checkReview({
      before: { 'README.md': 'x', ...others.before, ...at(before) },
      after: { ...others.after, ...at(text) },
      // An edit of the policy is told; who it is judged by, the base.
      ...(kind === 'policy' && { policy: '' }),
    });
  }
  const took = cpuTime() - began;
  assert.ok(took < most, `it takes ${Math.round(took)} ms`);
}

function checkPatch(text: string): void {
  for (const { start, end } of hunksOf(text)) assert.ok(start >= 0 && end >= start - 1, `${start} to ${end}`);
}

/** It is refused with its mistakes, or it judges, and can be added to. */
async function checkPolicy(text: string, files: Texts): Promise<void> {
  try {
    const ids = rules.map(({ id }) => id);
    const read = readPolicy('policy.yml', text, ids);
    assert.deepEqual(readPolicy('policy.yml', text, ids), read);
    const waiver = { rule: 'run-as-root', paths: ['a: #[x]'], reason: '"why": {', until: '2027-01-31' };
    const more = policyWith({ path: 'policy.yml', text }, [waiver], ids);
    assert.deepEqual(readPolicy('policy.yml', more, ids).waivers.at(-1)?.paths, ['a: #[x]']);
    if (!read.extends) assertTold(await review({ before: { 'README.md': 'x' }, after: files, policy: text }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [, ...mistakes] = error.message.split('\n');
    assert.ok(
      /Please write `waivers`|could not be added/.test(error.message) || mistakes[0]?.startsWith('policy.yml:'),
      error.message,
    );
  }
}

async function checkReview(proposal: Proposal): Promise<void> {
  const found = await review(proposal);
  assertTold(found);
  assert.equal(everythingTold(await review(proposal)), everythingTold(found), 'it is not the same twice');
}

function assertTold(found: Review): void {
  const fault = found.unread.find(({ reason }) => reason.includes('bug in layer-review'));
  assert.equal(fault?.reason, undefined);
  for (const at of places(found)) assertInside(at);
  const { pages, printed, json } = tell(found);
  const document = JSON.parse(json.json!);
  assert.ok(isReview(document), ajv.errorsText(isReview.errors));
  for (const each of Object.values(json)) JSON.parse(each);
  for (const page of Object.values(pages)) assert.deepEqual(live(page), []);
  assert.ok(!everythingTold(found).includes(token), 'it tells a secret');
  for (const each of Object.values(printed)) {
    assert.doesNotMatch(each, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    assert.doesNotMatch(each, /^\s*::|##\[/m);
  }
}

function* places({ findings, fixed, waived, unread }: Review): Iterable<Location> {
  for (const { at, notes = [], fix } of [...findings, ...fixed, ...waived]) {
    yield at;
    for (const note of notes) yield note.at;
    for (const edit of fix?.edits ?? []) yield edit.at;
  }
  for (const { at } of unread) if (at) yield at;
}

function assertInside(at: Location): void {
  for (const { source, span } of [at, outermost(at)])
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= source.text.length,
      `${span.start} to ${span.end} of ${source.text.length} in ${source.path}`,
    );
}
