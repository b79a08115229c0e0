/** What rules declare that they read: where there is nothing of it they are not asked, and no test passes where they should have been. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { RuleRunner } from '../../src/judge/judge.ts';
import { understand } from '../../src/model/understand.ts';
import { settled } from '../../src/policy/read-policy.ts';
import { type Rule, type RuleReads, say } from '../../src/rule.ts';
import { Source } from '../../src/source.ts';
import { readPage } from '../page-text.ts';
import { filesOf } from '../rules/example.ts';
import { root } from '../syntax.ts';

const words = { title: '', severity: 'low', profile: 'default', targets: [], why: '', fix: '', also: [] } as const;

/** A rule that has something to say of whatever it is asked about. */
function talkative(reads: RuleReads): Rule {
  return {
    ...words,
    id: 'talkative',
    group: 'build',
    reads,
    *layer({ instruction: { at } }) {
      yield { at, message: say`A layer.` };
    },
    *service({ at }) {
      yield { at, message: say`A service.` };
    },
  };
}

/** The texts of what a rule with such a declaration is asked about. */
function asked(reads: RuleReads, files: Readonly<Record<string, string>>): string[] {
  const runner = new RuleRunner([talkative(reads)], settled({}));
  runner.judge(understand(filesOf(sourcesOf(files))));
  return runner.judgement.findings.map(({ at: { source, span } }) => source.text.slice(span.start, span.end));
}

function sourcesOf(files: Readonly<Record<string, string>>): Source[] {
  return Object.entries(files).map(([path, text]) => new Source(path, text));
}

function dockerfile(...lines: readonly string[]) {
  return { Dockerfile: ['FROM debian:12', ...lines, ''].join('\n') };
}

describe('a rule is asked only where there is something that it reads', () => {
  test('a word, as it is written or as it is read', () => {
    const files = dockerfile(
      'RUN ls',
      'RUN ls secret',
      'RUN ls s"ecr"et',
      'ENV PART=cret',
      'RUN ls "se$PART"',
      'COPY <<a /b\nse${PART}\na',
      "RUN printf '%s%s' se cret > a",
      "RUN echo -e '\\x73ecret' > a",
    );
    const [plain, quoted, set, heredoc, ...written] = asked({ words: /secret/ }, files);
    assert.deepEqual([plain, quoted, set], ['RUN ls secret', 'RUN ls s"ecr"et', 'RUN ls "se$PART"']);
    assert.match(heredoc!, /^COPY/);
    assert.equal(written.length, 2);
  });

  test('a program of which something is known, and whatever is not read as commands', () => {
    const files = dockerfile(
      'RUN ls',
      'RUN sudo sh -c "curl example.com"',
      'SHELL ["powershell"]',
      'RUN Get-Item a',
      'SHELL ["/bin/sh", "-c"]',
      'RUN pwsh -c "Get-Item a"',
    );
    const found = asked({ programs: ['downloads'] }, files);
    assert.deepEqual(found, [
      'RUN sudo sh -c "curl example.com"',
      'SHELL ["powershell"]',
      'RUN Get-Item a',
      'RUN pwsh -c "Get-Item a"',
    ]);
  });

  test('an option of an instruction', () => {
    const found = asked({ flags: ['mount'] }, dockerfile('RUN ls', 'RUN --mount=type=cache,target=/a ls'));
    assert.deepEqual(found, ['RUN --mount=type=cache,target=/a ls']);
  });

  test('a file that is copied and may say anything', () => {
    const files = { ...dockerfile('COPY .npmrc /', 'RUN ls'), '.npmrc': 'strict-ssl=false\n' };
    assert.deepEqual(asked({ words: /strict-ssl/ }, files), ['COPY .npmrc /']);
  });

  test('a setting of a service', () => {
    const text = 'services:\n  a:\n    image: a\n    privileged: true\n  b:\n    image: b\n    cap_add: []\n';
    assert.deepEqual(asked({ fields: ['privileged', 'capAdd'] }, { 'compose.yaml': text }), ['a']);
  });
});

test('a rule that reads more than it declares fails with its name and the place', () => {
  const runner = new RuleRunner([talkative({ words: /secret/ })], settled({}), undefined, true);
  assert.throws(
    () => runner.judge(understand(filesOf(sourcesOf(dockerfile('RUN ls'))))),
    /talkative .*Dockerfile:2:1, "RUN ls"/,
  );
});

test('tests that judge prove what rules declare', () => {
  const paths = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    // What the bench measures, and what the playground runs, are no tests.
    .filter((path) => path.endsWith('.ts') && !/^(?:bench|site\/playground\/review)\/|^run\.ts$/.test(path))
    .map((path) => `test/${path}`);
  const without = paths.filter((path) => {
    const text = readPage(path);
    const makes = /\bnew RuleRunner\(.*|\bjudgedSide\(.*/g;
    return /'[./]+\/src\/run\.ts'/.test(text) || [...text.matchAll(makes)].some(([call]) => !call.includes('true)'));
  });
  assert.deepEqual(without, ['test/judge/reads.test.ts']);
});
