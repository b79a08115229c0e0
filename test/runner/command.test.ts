import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommand } from './command.ts';

const ERROR = { name: 'error', properties: {} };

const CASES: [what: string, line: string, expected: ReturnType<typeof parseCommand>][] = [
  ['the modern form', '::error::boom', { ...ERROR, data: 'boom' }],
  ['after blanks', ' \t\u00a0::error::boom', { ...ERROR, data: 'boom' }],
  ['after other text it is ordinary output', 'x ::error::boom', undefined],
  ['the old form, anywhere', 'x ##[error]boom', { ...ERROR, data: 'boom' }],
  ['a name that nobody registered', '::bogus::boom', undefined],
  ['an unknown name does not hide the old form', '::bogus::x ##[error]boom', { ...ERROR, data: 'boom' }],
  ['without an end', '::error boom', undefined],
  ['names in any case', '::ERROR::boom', { ...ERROR, name: 'ERROR', data: 'boom' }],
  [
    'properties',
    '::error file=a%2Cb%3Ac.txt,line=3,empty=,title=x=y%25::m%0An%3A',
    { name: 'error', properties: { file: 'a,b:c.txt', line: '3', title: 'x=y%' }, data: 'm\nn%3A' },
  ],
  [
    'properties of the old form, which escapes other characters',
    '##[error file=a%3Bb%5D.txt;line=3]m%0An%3A',
    { name: 'error', properties: { file: 'a;b].txt', line: '3' }, data: 'm\nn%3A' },
  ],
  ['a percent sign is undone last', '::error::%250A', { ...ERROR, data: '%0A' }],
  ['a zero-width space in the prefix does not hide it, but spoils the name', ':\u200b:error::boom', undefined],
  ['nor in the old prefix', '##\u200b[error]boom', undefined],
  ['a zero-width space in the separator does not hide it', '::error:\u200b:boom', { ...ERROR, data: ':boom' }],
  [
    'data that begins with a combining mark moves the separator',
    '::error title=safe::\u0301,file=/etc/passwd::tail',
    { name: 'error', properties: { title: 'safe::\u0301', file: '/etc/passwd' }, data: 'tail' },
  ],
];

for (const [what, line, expected] of CASES) {
  test(what, () => assert.deepEqual(parseCommand(line), expected));
}
