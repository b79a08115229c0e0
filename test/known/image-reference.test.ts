import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';

const digest = `sha256:${'0a'.repeat(32)}`;

describe('image references', () => {
  const cases: [text: string, ...parts: (string | undefined)[]][] = [
    ['debian', 'docker.io', 'library/debian', undefined, undefined],
    ['debian:12', 'docker.io', 'library/debian', '12', undefined],
    ['owner/app', 'docker.io', 'owner/app', undefined, undefined],
    ['docker.io/debian', 'docker.io', 'library/debian', undefined, undefined],
    ['index.docker.io/owner/app', 'docker.io', 'owner/app', undefined, undefined],
    ['registry.hub.docker.com/owner/app:1', 'docker.io', 'owner/app', '1', undefined],
    ['registry:5000/img', 'registry:5000', 'img', undefined, undefined],
    ['registry:5000/a/b:1', 'registry:5000', 'a/b', '1', undefined],
    [`reg:5000/a:1@${digest}`, 'reg:5000', 'a', '1', digest],
    [`a@${digest}`, 'docker.io', 'library/a', undefined, digest],
    ['localhost/a', 'localhost', 'a', undefined, undefined],
    ['[::1]:5000/a:b', '[::1]:5000', 'a', 'b', undefined],
    ['[fd00:1::2]/a', '[fd00:1::2]', 'a', undefined, undefined],
    ['127.0.0.1/a', '127.0.0.1', 'a', undefined, undefined],
    ['ghcr.io/o/p/q:v1.2_3-x', 'ghcr.io', 'o/p/q', 'v1.2_3-x', undefined],
    ['MyHost/a', 'MyHost', 'a', undefined, undefined],
    ['a__b/c--d.e', 'docker.io', 'a__b/c--d.e', undefined, undefined],
    // A digest that is none is not taken for one.
    ['a:1@sha256:xyz', 'docker.io', 'library/a', '1', undefined],
    ['a@md5:0a0a', 'docker.io', 'library/a', undefined, undefined],
    ['a@', 'docker.io', 'library/a', undefined, undefined],
  ];
  for (const [text, ...parts] of cases) {
    it(text, () => {
      const reference = parseReference(text);
      assert.ok(reference);
      assert.deepEqual([reference.registry, reference.repository, reference.tag, reference.digest], parts);
      assert.equal(reference.text, text);
    });
  }

  const malformed = [
    '',
    ':',
    'a:',
    'A',
    'a/B',
    'a//b',
    '/a',
    'a/',
    '-a',
    'a_',
    'a___b',
    'a b',
    'a:b c',
    'a.b:c/',
    '$X',
    '[::1/a',
    'a'.repeat(256),
    'ab'.repeat(32),
    `a:${'t'.repeat(129)}`,
    'reg_x:5/a',
  ];
  for (const text of malformed) it(`not ${text.slice(0, 30)}`, () => assert.equal(parseReference(text), undefined));
});
