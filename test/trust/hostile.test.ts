/** Text that wants to be more than text, through the whole review into every output: it stays text, and is shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../unwatched.ts';
import { maskPath } from '../../src/facts/secrets/mask.ts';
import { annotate, print } from '../../src/github/log.ts';
import { visible } from '../../src/text/visible.ts';
import { printedBy } from '../printed.ts';
import { live, rendered } from '../report/github.ts';
import { hostile } from '../report/hostile.ts';
import { parseCommand } from '../runner/command.ts';
import { review, type Telling, type Texts, tell } from './pipeline.ts';
import { registrySaying } from './published.ts';

const key = fc.oneof(
  hostile,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '<<'),
);
const oneLine = (text: string) => text.replace(/[\r\n]/g, ' ');
const word = (text: string) => text.replace(/\s/g, '') || 'x';
/** What git can have as a path; a folder of it keeps its file a container file. */
const folder = (text: string) => text.replace(/[\0/]/g, '-').toWellFormed() || 'x';
const quoted = (text: string) => JSON.stringify(text.toWellFormed());

function filesWith(text: string, other: string): Texts {
  const where = folder(text);
  return {
    [`${where}/Dockerfile`]: [
      `# ${oneLine(text)}`,
      `# layer-review: allow=run-as-root until=2027-01-31 reason="${oneLine(other)}"`,
      `FROM ${word(text)}:latest AS ${word(other)}`,
      `ENV ${word(text)}=${quoted(other)} A_PASSWORD=${quoted(other)}`,
      `LABEL ${quoted(text)}=${quoted(other)}`,
      `RUN curl -k https://example.com/x | sh # ${oneLine(text)}`,
      `COPY --from=${word(text)} ${word(other)} /${word(text)}`,
      `${word(other)} nothing`,
      `USER ${oneLine(text)}`,
      `FROM debian:12 AS b`,
      `COPY --from=${word(other)} /a /b`,
      'USER root',
      '',
    ].join('\n'),
    'ok/Dockerfile': `FROM debian:12 AS ${word(text)}\nRUN echo ${oneLine(text)} | sh\nWORKDIR /${word(other)}\nUSER root\n`,
    'compose.yml': [
      'services:',
      `  ${quoted(text)}: { image: ${quoted(other)}, privileged: true, volumes: ["/:/host"] }`,
      `  a: { build: ${quoted(`./${where}`)}, environment: { ${quoted(text)}: ${quoted(other)} }, user: ${quoted(text)} }`,
      `  b: { image: ${quoted(text)}, container_name: ${quoted(other)}, pid: host, cap_add: [${quoted(text)}] }`,
      '',
    ].join('\n'),
    'x/compose.yml': `services: { ok: { image: a, privileged: true, labels: { ${quoted(text)}: ${quoted(other)} } } }\n`,
  };
}

function assertInert({ pages, printed, json }: Telling): void {
  for (const [name, page] of Object.entries(pages)) {
    const complaints = live(page);
    assert.deepEqual(complaints, [], `${complaints.join()} in ${name}\n${page}`);
  }
  for (const [name, text] of Object.entries(printed)) {
    assert.doesNotMatch(text, /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/, name);
    for (const line of text.split('\n')) assert.equal(parseCommand(line), undefined, line);
  }
  for (const text of Object.values(json)) {
    JSON.parse(text);
    for (const line of text.split('\n')) assert.equal(parseCommand(line), undefined, line);
  }
}

test('nothing of it comes to life, and it is shown', async () => {
  await fc.assert(
    fc.asyncProperty(key, key, async (text, other) => {
      const found = await review({ before: { 'README.md': 'x' }, after: filesWith(text, other) });
      const telling = tell(found);
      assertInert(telling);
      // A sentence writes a backtick as what cannot be seen.
      const shown = rendered(telling.pages.summary!).text.replaceAll('\\u{5c}|', '\\|').replaceAll('\\u{60}', '`');
      // A path that repeats the password of the Dockerfile is shown without it.
      const path = maskPath(`${folder(text)}/Dockerfile`, found.secrets);
      assert.ok(shown.includes(visible(path).replaceAll('\\u{5c}|', '\\|')), shown);
      assert.equal(({} as { image?: unknown }).image, undefined);
    }),
    { numRuns: 150 },
  );
});

test('nor of what a registry says of an image', async () => {
  const files = (tag: string) => ({
    Dockerfile: `# syntax=acme/syntax:${tag}\nFROM acme/node:${tag}\nCOPY --from=acme/tool:${tag} /a /b\nRUN make\n`,
    'compose.yml': `services: { a: { image: "acme/db:${tag}", ports: ["80:80"] }, b: { build: . } }\n`,
  });
  await fc.assert(
    fc.asyncProperty(key, async (text) => {
      const registry = registrySaying(text);
      assertInert(tell(await review({ before: files('1'), after: files('2'), registry })));
    }),
    { numRuns: 60 },
  );
});

test('a job’s log gets the commands that we mean, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(key, key, async (text, other) => {
      const found = await review({ before: { 'README.md': 'x' }, after: filesWith(text, other) });
      const { printed, annotations } = tell(found);
      const log = await printedBy(async () => print(printed.text!));
      for (const line of log.split('\n')) assert.equal(parseCommand(line), undefined, line);
      for (const { title, message, path } of annotations.slice(0, 40)) {
        const place = { path, startLine: 1, endLine: 1 };
        const lines = (await printedBy(async () => annotate('error', message, title, place))).split('\n');
        assert.deepEqual(lines.slice(1), ['']);
        const command = parseCommand(lines[0]!);
        assert.deepEqual([command?.name, command?.properties.file], ['error', path]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a path of 4 KB, or with a line end in it, is told and cut nowhere into something else', async () => {
  const long = `${'`@team|<img>/'.repeat(300)}Dockerfile`;
  for (const path of [
    long,
    'a\n::error::b/Dockerfile',
    'a\r\n| x | y |\n/compose.yml',
    '\u202e/Dockerfile',
    ' /Dockerfile',
  ]) {
    const text = path.endsWith('yml') ? 'services: { a: { image: b, privileged: true } }\n' : 'FROM a\nUSER root\n';
    const found = await review({ before: { 'README.md': 'x' }, after: { [path]: text } });
    assert.ok(found.findings.length > 0);
    assertInert(tell(found));
  }
});
