/** Files of the repository that a Dockerfile copies: what they hold is told by its place, and never itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicyPath } from '../../../src/policy/policy.ts';
import { changeOf } from '../../change.ts';
import { run } from '../../run.ts';
import { everythingTold, review, today } from '../../trust/pipeline.ts';

const dockerfile = 'FROM node:24\nCOPY .npmrc .env ./\nUSER node\n';

test('what a copied file holds is pointed at, and is in no output', async () => {
  const held = await review({
    after: {
      'web/Dockerfile': dockerfile,
      'web/.npmrc': '//npm.corp.net/:_authToken=correct-staple-9\n',
      'web/.env': 'LOG=1\nDB_PASSWORD="tr0ub4dor"\nCACHE=redis://:hunter22x@cache\n',
    },
  });
  const places = held.findings
    .filter(({ rule }) => rule.id === 'secret-file-copied')
    .flatMap(({ notes = [] }) => notes.map(({ at }) => `${at.source.path}:${at.source.position(at.span.start).line}`));
  assert.deepEqual(places, ['web/.npmrc:1', 'web/.env:2', 'web/.env:3']);
  const told = everythingTold(held);
  for (const secret of ['correct-staple-9', 'tr0ub4dor', 'hunter22x']) assert.ok(!told.includes(secret), secret);
});

test('a copied file that cannot be read is told as what its name says, and fails nothing', async () => {
  const forge = changeOf(undefined, new Map([['Dockerfile', dockerfile]]));
  const unreadable = new Set(['.npmrc', '.env']);
  const told = await run({
    forge: {
      ...forge,
      read: async (wanted) => {
        const contents = await forge.read(wanted);
        return contents.map((content, i) =>
          unreadable.has(wanted[i]!.path) ? { kind: 'unreadable', reason: 'It is a link.' } : content,
        );
      },
    },
    policyPath: defaultPolicyPath,
    overrides: {},
    today,
  });
  assert.deepEqual(told.unread, []);
  assert.equal(told.findings.filter(({ rule }) => rule.id === 'secret-file-copied').length, 2);
});
