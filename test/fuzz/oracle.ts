/** What must hold whatever the input is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hunksOf } from '../../src/github/hunks.ts';
import { InputError, readPolicy } from '../../src/policy.ts';
import type { Review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import { type Location, outermost } from '../../src/source.ts';
import { live } from '../review/github.ts';
import { everythingTold, review, tell } from '../trust/pipeline.ts';
import type { Input } from './mutate.ts';

/** Milliseconds for one input; most take a few. */
const most = 5000;

const ajv = new Ajv2020({ strict: true, strictTypes: false });
const isReview = ajv.compile(
  JSON.parse(readFileSync(new URL('../../src/review/review.schema.json', import.meta.url), 'utf8')),
);

/** @throws where something does not hold. */
export async function check({ kind, text }: Input): Promise<void> {
  const began = performance.now();
  if (kind === 'patch') checkPatch(text);
  else if (kind === 'policy') checkPolicy(text);
  else await checkFiles(kind, text);
  const took = performance.now() - began;
  assert.ok(took < most, `it takes ${Math.round(took)} ms`);
}

function checkPatch(text: string): void {
  for (const { start, end } of hunksOf(text)) assert.ok(start >= 0 && end >= start - 1, `${start} to ${end}`);
}

function checkPolicy(text: string): void {
  try {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(readPolicy('policy.yml', text, ids), readPolicy('policy.yml', text, ids));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [, ...mistakes] = error.message.split('\n');
    assert.ok(mistakes.length > 0 && mistakes[0]!.startsWith('policy.yml:'), error.message);
  }
}

async function checkFiles(kind: 'dockerfile' | 'compose', text: string): Promise<void> {
  const path = kind === 'dockerfile' ? 'Dockerfile' : 'compose.yml';
  const other =
    kind === 'dockerfile' ? { 'compose.yml': 'services: { a: { build: . } }\n' } : { Dockerfile: 'FROM a\n' };
  const proposal = { before: { 'README.md': 'x' }, after: { ...other, [path]: text } };
  const found = await review(proposal);
  const fault = found.unread.find(({ reason }) => reason.includes('fault of layer-review'));
  assert.equal(fault?.reason, undefined);
  for (const at of places(found)) assertInside(at);
  const { pages, printed, json } = tell(found);
  const document = JSON.parse(json.json!);
  assert.ok(isReview(document), ajv.errorsText(isReview.errors));
  for (const each of Object.values(json)) JSON.parse(each);
  for (const page of Object.values(pages)) assert.deepEqual(live(page), []);
  for (const each of Object.values(printed)) {
    assert.doesNotMatch(each, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    assert.doesNotMatch(each, /^\s*::|##\[/m);
  }
  assert.equal(everythingTold(await review(proposal)), everythingTold(found), 'it is not the same twice');
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
