/** Compose files with something in them that YAML readers, or compose, may take otherwise than a person. */
import type { Case } from './cases.ts';
import { Chance } from './chance.ts';

/** @param seed of the first; the next one has the next seed */
export function disturbed(count: number, seed = 1): Case[] {
  return Array.from({ length: count }, (_, i) => disturb(seed + i));
}

const pieces = [
  ...['\r', '\n\r', '\u0085', '\u2028', '\u2029', '\t', '\n\t', '\u00a0', '\ufeff', '\0', '\x0b', '\x0c', '\x1b', '\x7f', '\u200b', '\u200e', '\u202e', '\u3000', '\u{e0041}'],
  ...['!reset ', '!override ', '!!str ', '!!int ', '!!null ', '!!map ', '!!seq ', '!!merge ', '!!bool ', '!foo ', '!<!reset> ', '! ', '!!float ', '!%72eset '],
  ...['!!omap ', '!!pairs ', '!!set ', '!!binary ', '- ', '-\t', ': ', ':', '? ', '?', '| ', '>\n', '|2-\n', '&q ', '*q', '&a ', '*a', '"', "'", '[', ']', '{', '}', ',', '#', ' # ', '\t#'],
  ...['---\n', '\n---\n', '...\n', '\n...\n', '<<: ', 'null', '\\', '\\x41', '\n    privileged: true\n', '%YAML 1.1\n---\n', '%TAG ! !re\n---\n', '\n', '\n\n', '\n  ', '\n    ', ' ', '  '],
  ...['{privileged: true}', '[a\n, b]', '{a\n: b}', '"a\nb"', '!reset null', '!reset []', '0x1', '1_0', 'yes' , '${A:-b}', '$$'],
]; // biome-ignore format: a table

const texts = [
  `services:
  a:
    # note
    image: x:1
    user: "0"
    environment: {A: b, C: "d e"}
    cap_add: [A, B]
    volumes:
      - /a:/b
      - {type: bind, source: /c, target: /d, read_only: true}
    command: |
      run me
      now
`,
  `services:
  a: &a
    image: x
    labels: {a: b, c: 'd'} # k
    command: >-
      one
      two

      three
  b:
    <<: *a
    privileged: true
    hostname: "x
      y"
    user: a
      b
`,
  `{"services": {"a": {"image": "x", "privileged": false,
 "command": ["a", "b"], "ports": ["80:80"],
 "environment": {"A": null, "B": "c"}}}}
`,
  `services:
  a:
    image: x
    privileged: true
    environment: [A=b, "C=d"]
    ports: ["80:80", 443]
    build: {context: ., args: {V: 1}}
---
services:
  a:
    privileged: false
    environment: [C=e]
    cap_drop: [ALL]
`,
];

const overrides = [
  'services:\n  a:\n    privileged: false\n    environment: {A: c, D: e}\n    cap_add: [C]\n    command: run\n',
];

function disturb(seed: number): Case {
  const chance = new Chance(seed * 7919);
  const files: Record<string, string> = { 'compose.yml': chance.pick(texts) };
  if (chance.is(0.3)) files['compose.override.yml'] = chance.pick(overrides);
  for (let left = chance.is(0.3) ? 2 : 1; left > 0; left--) {
    const path = chance.pick(Object.keys(files));
    files[path] = put(files[path]!, chance);
  }
  return { title: `disturbed ${seed}`, files };
}

function put(text: string, chance: Chance): string {
  const piece = chance.pick(pieces);
  const values = [...text.matchAll(/(?<=: |- |[[,{] ?)\S/g)];
  // tags where a value begins, anything else anywhere
  const begins = /^[!&*?|>{["$~-]/.test(piece) && chance.is(0.7);
  const at = begins ? chance.pick(values).index : chance.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}
