/** On every Node that package.json promises, each package that it installs works: `npm ci` says nothing of engines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from './syntax.ts';

interface Locked {
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
}

/** Versions from the first on, up to the second, which is not among them. */
type Span = readonly [from: number, to: number];

const endless = Number.POSITIVE_INFINITY;
const number = (major: number, minor: number, patch: number) => (major * 1000 + minor) * 1000 + patch;

/** The versions that one comparator lets in, such as `>=20.19`, `^20.19.0`, `20` or `4.x`. */
function spanOf(comparator: string): Span {
  const [, sign, ...given] = /^(>=|<=|\^|)(\d+|\*)(?:\.(\d+|[x*]))?(?:\.(\d+|[x*]))?$/.exec(comparator) ?? [];
  assert.notEqual(sign, undefined, `cannot read the range ${comparator}`);
  const parts = given.filter((part) => /^\d+$/.test(part ?? '')).map(Number);
  const [major, minor = 0, patch = 0] = parts;
  if (major === undefined) return [0, endless];
  const from = number(major, minor, patch);
  const after = [number(major + 1, 0, 0), number(major, minor + 1, 0), from + 1];
  if (sign === '>=') return [from, endless];
  if (sign === '<=') return [0, after[parts.length - 1]!];
  if (sign === '^') {
    assert.ok(major > 0, `cannot read the range ${comparator}`);
    return [from, after[0]!];
  }
  return [from, after[parts.length - 1]!];
}

/** The spans of a range: `||` between them, in each what all comparators let in. */
function spansOf(range: string): Span[] {
  return range.split('||').map((all) => {
    const spans = all
      .replaceAll(/(>=|<=|\^)\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .map(spanOf);
    return [Math.max(...spans.map(([from]) => from)), Math.min(...spans.map(([, to]) => to))];
  });
}

/** @returns whether the second range lets in every version of the first */
function covered(promised: string, range: string): boolean {
  return spansOf(promised).every(([from, to]) => spansOf(range).some(([first, end]) => first <= from && to <= end));
}

test('ranges are compared as npm compares them', () => {
  for (const range of [
    '*',
    '>=18',
    '>= 20',
    '20 || >=22',
    '^20.19.0 || >=22.12.0',
    '4.x || >=6.0.0',
    '>=0.7 <=0.9 || >=1',
  ])
    assert.ok(covered('^20.19 || >=22.12', range), range);
  for (const range of ['>=22', '>=20.20', '^20.19.0', '20.x || >=24', '>=20 <=25', '^20.19.0 || ^22.13.0 || >=23.5.0'])
    assert.ok(!covered('^20.19 || >=22.12', range), range);
  assert.throws(() => covered('>=20', '~20'), /cannot read/);
});

/**
 * What asks for a newer Node than it needs, which is tried: test/signatures/older-node.test.ts. Where what follows Sigstore's root
 * does not run, the root that came along counts.
 */
function isTried(path: string): boolean {
  return /^node_modules\/(?:@sigstore\/|@tufjs\/models$|tuf-js$)/.test(path);
}

test('every package works on each Node that is promised', () => {
  const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8'));
  const promised: string = read('package.json').engines.node;
  const { packages }: { packages: Record<string, Locked> } = read('package-lock.json');
  // npm leaves out an optional one that does not fit, and says nothing.
  const wrong = Object.entries(packages)
    .filter(([path, { optional, engines }]) => !optional && !isTried(path) && !covered(promised, engines?.node ?? '*'))
    .map(([path, { engines }]) => `${path} wants ${engines?.node}`);
  assert.deepEqual(wrong, []);
});
