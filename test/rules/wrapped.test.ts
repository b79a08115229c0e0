/** What a step does is told the same, however its commands are put together: nobody hides one in a branch that is always gone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDockerfile } from '../../src/model/dockerfile/read-dockerfile.ts';
import { understand } from '../../src/model/understand.ts';
import { settled } from '../../src/policy/read-policy.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/source.ts';
import { judge } from '../judge.ts';
import { lookupIn } from '../registry-answers.ts';
import { filesOf, readMarks } from './example.ts';
import { examplesOf } from './rule-examples.ts';
import type { Example } from './rule-page.ts';

const wrappings: readonly (readonly [before: string, after: string])[] = [
  ['if true; then ', '; fi'],
  ['{ ', '; }'],
  ['( ', ' )'],
  ['case x in x) ', ' ;; esac'],
  ['false || { ', '; }'],
];

/** They tell how a file is written, and of steps whose commands need no network, of which `false` is none. */
const others = new Set(['invisible-unicode', 'build-network-unrestricted']);

/** The file with every RUN that a shell reads put between two texts; undefined where there is none. */
function wrapped(path: string, text: string, [before, after]: readonly [string, string]): string | undefined {
  if (!/(?:^|\/)Dockerfile$/.test(path)) return undefined;
  const runs = readDockerfile(new Source(path, text)).instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'RUN' || instruction.heredocs.length > 0 || instruction.run.form !== 'shell') return [];
    const { at, interpreter, text: script } = instruction.run;
    const isWhole = interpreter[0] === '/bin/sh' && !/[;&#]\s*$|#|^[\s]*$/.test(script.value ?? '#');
    return isWhole ? [at.span] : [];
  });
  if (runs.length === 0) return undefined;
  return runs.reduceRight(
    (all, { start, end }) => all.slice(0, start) + before + all.slice(start, end) + after + all.slice(end),
    text,
  );
}

/** What a rule tells of the files of an example, without the places. */
function told(rule: Rule, { registry }: Example, files: ReadonlyMap<string, string>): string[] {
  const sources = [...files].map(([path, text]) => new Source(path, text));
  const project = understand(filesOf(sources), registry && lookupIn(registry));
  const { findings } = judge(project, [rule], settled({ profile: 'strict' }));
  return findings.map(({ rule: { id }, severity }) => `${id} ${severity}`).sort();
}

describe('what is reported of a step', () => {
  for (const rule of rules) {
    const examples = examplesOf(rule).filter(({ before, policy }) => !before && !policy);
    const wrappable = examples.filter(({ files }) =>
      Object.entries(files).some(([path, text]) => wrapped(path, readMarks(path, text).source.text, wrappings[0]!)),
    );
    if (wrappable.length === 0 || others.has(rule.id)) continue;
    test(rule.id, () => {
      for (const example of wrappable) {
        const plain = new Map(
          Object.entries(example.files).map(([path, text]) => [path, readMarks(path, text).source.text]),
        );
        const expected = told(rule, example, plain);
        for (const wrapping of wrappings) {
          const other = new Map([...plain].map(([path, text]) => [path, wrapped(path, text, wrapping) ?? text]));
          assert.deepEqual(told(rule, example, other), expected, `${example.title}: ${wrapping.join('…')}`);
        }
      }
    });
  }
});
