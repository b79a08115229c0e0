import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonNode, readJson } from '../../src/text/json.ts';

/** What it is to a program that knows JSON; of several values of one name, the last. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function plain(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(plain);
  if (node.kind !== 'object') return node.value;
  return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]));
}

test('reads what is JSON, and finds fault with nothing else', () => {
  const tokens = ['{', '}', '[', ']', ',', ':', '"a"', '1', 'null', ' ', '-', '"', '\\u00', '.5'];
  const pieces = ['{"a":1}', '[1,2]', '{"a":[{}],"b":"c"}', '"\\u0041\\n"', '-1.5e+3'];
  let state = 1;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  let valid = 0;
  for (let i = 0; i < 20_000; i += 1) {
    const whole = [...pieces[random(pieces.length)]!];
    const changes = random(3);
    for (let each = 0; each < changes; each += 1)
      whole.splice(random(whole.length + 1), random(2), tokens[random(tokens.length)]!);
    const text = whole.join('');
    const theirs = parsed(text);
    if (theirs) valid += 1;
    const ours = readJson(text);
    assert.deepEqual('fault' in ours ? undefined : { value: plain(ours.root) }, theirs, JSON.stringify(text));
  }
  assert.ok(valid > 1000 && valid < 19_000, `${valid}`);
});

test('tells where the fault is, which is empty at the end', () => {
  assert.deepEqual(readJson('{"a": 1,}'), { fault: { start: 8, end: 9 } });
  assert.deepEqual(readJson('[1'), { fault: { start: 2, end: 2 } });
  assert.deepEqual(readJson(''), { fault: { start: 0, end: 0 } });
});

test('reads comments and a comma behind the last item only where it is told to', () => {
  const text = '\uFEFF{ // settings\n  "a": [1, /* two */ 2,], "b//": "/*c*/", /**/\n}\n/***/';
  assert.ok('fault' in readJson(text));
  const read = readJson(text, 'comments');
  assert.deepEqual('root' in read && plain(read.root), { a: [1, 2], 'b//': '/*c*/' });
  for (const broken of ['{,}', '[1,,]', '{"a": 1,, }', '{"a": 1} /* open', '[1] / 2', '{"a",}', ','])
    assert.ok('fault' in readJson(broken, 'comments'), broken);
});
