import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFaultIn } from '../../src/text/json-fault.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('finds fault with what is not JSON, and only with that', () => {
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
    if (parses(text)) valid += 1;
    assert.equal(jsonFaultIn(text) === undefined, parses(text), JSON.stringify(text));
  }
  assert.ok(valid > 1000 && valid < 19_000, `${valid}`);
});

test('tells where the fault is, which is empty at the end', () => {
  assert.deepEqual(jsonFaultIn('{"a": 1,}'), { start: 8, end: 9 });
  assert.deepEqual(jsonFaultIn('[1'), { start: 2, end: 2 });
  assert.deepEqual(jsonFaultIn(''), { start: 0, end: 0 });
});
