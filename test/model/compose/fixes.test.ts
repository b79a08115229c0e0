/** What rules offer for their own examples, held against the real docker-compose. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { understand } from '../../../src/model/understand.ts';
import { readStatements, settled } from '../../../src/policy/read-policy.ts';
import { withEdits } from '../../../src/review/edits.ts';
import { rules } from '../../../src/rules/index.ts';
import { outermost, Source } from '../../../src/source.ts';
import { judge } from '../../judge.ts';
import { filesOf, readMarks } from '../../rules/example.ts';
import { examplesOf } from '../../rules/rule-examples.ts';
import { installed, merge } from './docker-compose.ts';

const skip = installed ? false : 'docker-compose is not installed (apt-get install docker-compose)';

/** Offered in every example of these rules, unless it says otherwise. */
const limits = 'limits: { memory: 512m, cpus: 1, pids: 200 }\n';

test('docker-compose takes a file with a fix where it takes the file', { skip }, async () => {
  let tried = 0;
  for (const rule of rules.filter(({ targets }) => targets.includes('compose'))) {
    for (const { title, files = {}, policy = limits } of examplesOf(rule)) {
      const sources = Object.entries(files).map(([path, text]) => readMarks(path, text).source);
      if (!sources.some(({ path }) => path === 'compose.yaml')) continue;
      const said = readStatements('policy.yml', policy, [rule.id]);
      const { findings } = judge(understand(filesOf(sources)), [rule], settled({ profile: 'strict' }, said));
      const fixes = findings.flatMap(({ fix }) => (fix?.edits.some(isInCompose) ? [fix] : []));
      if (fixes.length === 0 || 'refused' in (await merge(textsOf(sources)))) continue;
      for (const fix of fixes) {
        const fixed = sources.map((source) => new Source(source.path, withEdits(source, fix.edits)));
        const { refused } = await merge(withVariables(textsOf(fixed)));
        assert.equal(refused, undefined, `${rule.id}: ${title}: ${fix.title}`);
        tried += 1;
      }
    }
  }
  assert.ok(tried > 20, `only ${tried} were tried`);
});

function isInCompose({ at }: Parameters<typeof withEdits>[1][number]): boolean {
  return /\.ya?ml$/.test(outermost(at).source.path);
}

/** With a value for each variable that a fix demands. */
function withVariables(texts: Record<string, string>): Record<string, string> {
  const demanded = [
    ...Object.values(texts)
      .join('\n')
      .matchAll(/\$\{(\w+):\?set /g),
  ].map(([, name]) => `${name}=x\n`);
  return { ...texts, '.env': (texts['.env'] ?? '') + demanded.join('') };
}

function textsOf(sources: readonly Source[]): Record<string, string> {
  return Object.fromEntries(sources.map(({ path, text }) => [path, text]));
}
