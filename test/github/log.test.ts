import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { neutral } from '../../src/github/log.ts';

/** The runner's two ways to see a command (actions/runner, ActionCommand.cs), a little more eager. */
const command = /^\s*::|##\[/;

test('no line starts a command', () => {
  for (const line of [
    '::error::x',
    '  ::add-mask::x',
    '\t::x::',
    '\u0000::error::x',
    '\u001b[31m::error::x',
    'a ##[error]x',
    '##[add-mask]',
    '\u00a0::error::',
    '#\u0000#[error]',
    ':\u0007:error::',
    '\u001b[:::error::',
  ]) {
    assert.doesNotMatch(neutral(line), command, JSON.stringify(line));
  }
});

test('no line starts a command or holds an escape, whatever it is made of', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      'error',
      ' ',
      '\u001b',
      '\u001b[',
      '\u009b',
      '\u0007',
      '\u202e',
      ';1m',
      '\t',
      '\u0085',
      '\ufeff',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = neutral(pieces.join(''));
      assert.doesNotMatch(line, command);
      assert.doesNotMatch(line, /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
});

test('ordinary text stays as it is', () => {
  for (const line of ['std::string a::b', 'RUN x # [y]', '\tindented', 'naïve 日本', 'a: : b'])
    assert.equal(neutral(line), line);
});

test('colours go as a whole', () => {
  assert.equal(neutral('\u001b[1;31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u0007'), 'red link');
});

test('several lines stay several lines, each neutral', () => {
  const script = `
    const { print, annotate } = await import('./src/github/log.ts');
    print('one\\n::error::two\\r::warning::three\\r\\n##[error]four');
    annotate('error', 'a\\n::error::b', 'c, d', { path: 'x,y:z\\n::error::q', startLine: 3, endLine: 3, columns: { start: 1, end: 2 } });`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.deepEqual(printed.trimEnd().split('\n'), [
    'one',
    ': :error::two',
    ': :warning::three',
    '## [error]four',
    '::error title=c%2C d,file=x%2Cy%3Az%0A%3A%3Aerror%3A%3Aq,line=3,endLine=3,col=1,endColumn=2::a%0A: :error::b',
  ]);
});
