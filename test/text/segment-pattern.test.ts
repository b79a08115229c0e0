import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSegmentPattern } from '../../src/text/segment-pattern.ts';

const fits = (pattern: string, text: string) => readSegmentPattern(pattern)?.(text);

const release = 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*';

test('a pattern fits from start to end', () => {
  assert.ok(fits('a', 'a'));
  for (const text of ['', 'ab', 'ba', 'A', 'a\n', '\na', 'a/']) assert.ok(!fits('a', text), JSON.stringify(text));
});

test('one star stays between slashes, two do not', () => {
  const signed = (repo: string, tag = 'v1') =>
    `https://github.com/${repo}/.github/workflows/release.yml@refs/tags/${tag}`;
  assert.ok(fits(release, signed('acme/images')));
  assert.ok(fits(release, signed('acme/')));
  for (const repo of ['acme-evil/images', 'acme/images/evil', 'evil/acme/images'])
    assert.ok(!fits(release, signed(repo)), repo);
  assert.ok(!fits(release, signed('acme/images', 'v1/x')));
  assert.ok(fits(release.replace(/\*$/, '**'), signed('acme/images', 'v1/x')));
  assert.ok(fits('a**c', 'a/b/c') && fits('a**c', 'ac') && fits('*@acme.com', 'release@acme.com'));
  assert.ok(!fits('*@acme.com', 'release@acme.com.evil') && !fits('*@acme.com', 'x/y@acme.com'));
});

test('what stands for something else elsewhere is itself', () => {
  for (const text of ['a.c', 'a?c', '[ab]', '{a,b}', 'a+', '^a$', '\\d', '😀']) {
    assert.ok(fits(text, text), text);
    assert.ok(!fits(text, 'abc') && !fits(text, 'a') && !fits(text, 'aa'), text);
  }
});

test('no control character fits, not even where anything would', () => {
  for (const control of ['\n', '\r', '\0', '\x85', '\x1b'])
    assert.ok(!fits(`${release}*`, `${release.replaceAll('*', 'a')}${control}b`), JSON.stringify(control));
});

test('a pattern that everybody fits is none, nor is one of a length that nobody writes', () => {
  for (const pattern of ['', '*', '**', '***', '**/*', '/']) assert.equal(readSegmentPattern(pattern), undefined);
  assert.equal(readSegmentPattern('a'.repeat(1001)), undefined);
});

test('many stars take no longer than their number times the length', () => {
  assert.ok(!fits(`${'**a'.repeat(300)}b`, 'a'.repeat(20_000)));
});
