/**
 * No regular expression of src/ takes more than linear time, whatever a repository holds: recheck searches each for a
 * text that would make it.
 */
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from 'recheck';
import ts from 'typescript';
import { cpuTime } from './cpu-time.ts';
import { type Parsed, parseSources, placeOf, root, within } from './syntax.ts';

/**
 * How recheck searches. It stops after so many steps, the same ones every time; its limits of time are left out, as by
 * them a busy machine would find doubts where there are none. One is left, against hanging.
 */
const search = { seedingTimeout: null, incubationTimeout: null, attackTimeout: null, timeout: 300_000 };
/** Characters of a hostile line. */
const long = 50_000;
/**
 * Milliseconds of CPU that such a line may take: many times what one does in linear time, and a fifth of what it would in
 * quadratic time.
 */
const most = 500;

/**
 * The expressions that recheck has found linear, by what it was asked: its version, how it searches, the expression. What is
 * asked again gets the same answer, as its steps are counted. `RECHECK=new` writes them, `RECHECK=all` asks about all again and writes them.
 */
const verdictsPath = new URL('regex.verdicts.txt', import.meta.url);
const verdicts = new Set(existsSync(verdictsPath) ? readFileSync(verdictsPath, 'utf8').trim().split('\n') : []);
const { version: recheckVersion } = JSON.parse(
  readFileSync(new URL('../node_modules/recheck/package.json', import.meta.url), 'utf8'),
);

function keyOf({ source, flags }: Expression): string {
  return hash('sha256', JSON.stringify([recheckVersion, search, source, flags])).slice(0, 32);
}

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly places: readonly string[];
}

const sources = parseSources();

/** Every regular expression that is written down, once, with its places. */
function literals(): Expression[] {
  const found = new Map<string, Expression>();
  for (const file of sources) {
    for (const node of within(file.syntax)) {
      if (!ts.isRegularExpressionLiteral(node)) continue;
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      const places = [...(found.get(node.text)?.places ?? []), placeOf(file, node)];
      found.set(node.text, { source, flags, places });
    }
  }
  return [...found.values()];
}

/** Where an expression is put together: `new RegExp(…)` or `RegExp(…)`. */
function compositions(file: Parsed): ts.Node[] {
  return within(file.syntax).filter(
    (node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp',
  );
}

/** What a module puts together when it is loaded. */
async function composedBy({ path }: Parsed): Promise<RegExp[]> {
  const composed: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const made = Reflect.construct(target, args);
      if (new Error().stack?.includes(path)) composed.push(made);
      return made;
    },
  });
  try {
    await import(`${root}${path}?alone`);
  } finally {
    globalThis.RegExp = Original;
  }
  return composed;
}

/** Lines that come near to matching over and over again, and never do. */
function hostile({ source }: RegExp): string[] {
  const words = [...new Set(source.match(/[\w-]{2,}/g))];
  return words
    .flatMap((word) => [word, `-${word}`, `${word}.`, `${word} `])
    .map((unit) => unit.repeat(Math.ceil(long / unit.length)));
}

/** @returns why it may take more than linear time; undefined where it does not */
async function complexityOf({ source, flags }: Expression): Promise<string | undefined> {
  // recheck does not know `d`, which only asks where groups are.
  const result = await check(source, flags.replace('d', ''), search);
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? result.complexity.summary : 'not decided in time';
}

describe('regular expressions', () => {
  test('are linear', { timeout: 600_000 }, async () => {
    const expressions = literals();
    assert.ok(expressions.length > 100);
    const wrong: string[] = [];
    // One at a time: two would share recheck's one process, and with it the time that each may take.
    const linear: string[] = [];
    for (const [i, each] of expressions.entries()) {
      const key = keyOf(each);
      // Some of those that are known are asked about in each run, other ones every day.
      const isDue = i % 100 === Math.floor(Date.now() / 86_400_000) % 100;
      if (verdicts.has(key) && !isDue && process.env.RECHECK !== 'all') {
        linear.push(key);
        continue;
      }
      const what = await complexityOf(each);
      if (what) wrong.push(`${each.places.join(', ')}: /${each.source}/${each.flags} is ${what}`);
      else linear.push(key);
    }
    if (process.env.RECHECK) writeFileSync(verdictsPath, `${linear.sort().join('\n')}\n`);
    assert.deepEqual(wrong.sort(), []);
  });

  for (const file of sources.filter((each) => compositions(each).length > 0)) {
    test(`that ${file.path} puts together are put together once, and fast`, async () => {
      const composed = await composedBy(file);
      assert.equal(
        composed.length,
        compositions(file).length,
        'one that is made later could hold what a repository does',
      );
      for (const expression of composed) {
        for (const line of hostile(expression)) {
          const began = cpuTime();
          for (const _ of line.matchAll(new RegExp(expression, 'g')));
          const took = cpuTime() - began;
          assert.ok(took < most, `${Math.round(took)} ms for ${line.slice(0, 40)}…`);
        }
      }
    });
  }
});
