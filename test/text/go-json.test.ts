/** What is read of JSON is what a program in Go reads of it, whatever is written twice, in other letters or as another kind. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type GoType, readGoJson } from '../../src/text/go-json.ts';
import { Chance } from '../model/compose/chance.ts';

const rule = { names: { list: 'text' }, action: 'text', includes: { pointer: { caps: { list: 'text' } } } } as const;
const type = {
  fields: {
    defaultAction: 'text',
    isOn: 'flag',
    syscalls: { list: { pointer: rule } },
    nested: { list: { fields: { task: 'text', marks: { table: 'text' } } } },
    config: { fields: { user: 'text', sites: { table: { fields: { user: 'text', marks: { list: 'text' } } } } } },
  },
} as const;

/** The same type in Go, and what it comes to for each text of a list. */
const program = `package main

import (
	"encoding/json"
	"os"
)

type Filter struct {
	Caps []string \`json:"caps"\`
}
type Rule struct {
	Names    []string \`json:"names"\`
	Action   string   \`json:"action"\`
	Includes *Filter  \`json:"includes"\`
}
type Site struct {
	User  string   \`json:"user"\`
	Marks []string \`json:"marks"\`
}
type Whole struct {
	DefaultAction string  \`json:"defaultAction"\`
	IsOn          bool    \`json:"isOn"\`
	Syscalls      []*Rule \`json:"syscalls"\`
	Nested        []struct {
		Task  string            \`json:"task"\`
		Marks map[string]string \`json:"marks"\`
	} \`json:"nested"\`
	Config struct {
		User  string          \`json:"user"\`
		Sites map[string]Site \`json:"sites"\`
	} \`json:"config"\`
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		panic(err)
	}
	out := make([]*Whole, len(texts))
	for i, text := range texts {
		read := &Whole{}
		err := json.Unmarshal([]byte(text), read)
		if _, syntax := err.(*json.SyntaxError); !syntax {
			out[i] = read
		}
	}
	json.NewEncoder(os.Stdout).Encode(out)
}
`;

/** What Go makes of each of some texts; undefined where there is no Go here. */
function readByGo(texts: readonly string[]): unknown[] | undefined {
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-go-'));
  try {
    const path = join(folder, 'main.go');
    writeFileSync(path, program);
    const env = { PATH: process.env.PATH, HOME: folder, GOCACHE: join(tmpdir(), 'layer-review-go-cache'), GOFLAGS: '' };
    const options = { cwd: folder, env, input: JSON.stringify(texts), maxBuffer: 1 << 26 };
    return JSON.parse(execFileSync('go', ['run', path], options).toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What we make of one, with what Go has for nothing. */
function plain(value: unknown, of: GoType): unknown {
  if (of === 'text') return (value as { readonly value: string } | undefined)?.value ?? '';
  if (of === 'flag') return value ?? false;
  if ('list' in of) return (value as readonly unknown[]).map((each) => plain(each, of.list));
  if ('table' in of) {
    const entries = [...(value as ReadonlyMap<string, unknown>)].map(([k, each]) => [k, plain(each, of.table)]);
    return Object.fromEntries(entries.sort());
  }
  if (value === undefined) return null;
  const fields = Object.entries('fields' in of ? of.fields : of.pointer);
  return Object.fromEntries(
    fields.map(([name, each]) => [name, plain((value as Record<string, unknown>)[name], each)]),
  );
}

/** A text that somebody may have written for the type: names in any letters, some twice, values that do not fit. */
function written(of: GoType, chance: Chance): string {
  if (chance.is(0.06)) return 'null';
  if (chance.is(0.03)) return chance.pick(['1', '"x"', 'true', '[]', '{}', '[1, {}]', '{"a": ["b"]}', '1e400']);
  const blank = chance.is(0.2) ? ' \n' : '';
  if (of === 'text') return chance.pick(['"a"', '"b"', '""', '"\\u0063\\/"', '"SCMP_ACT_ALLOW"', '"\\n"']);
  if (of === 'flag') return chance.pick(['true', 'false']);
  const some = Array.from({ length: chance.below(4) });
  if ('list' in of) return `[${blank}${some.map(() => written(of.list, chance)).join(`${blank},`)}]`;
  const names = 'table' in of ? ['a', 'A', 'b'] : Object.keys('fields' in of ? of.fields : of.pointer);
  const members = [...names.filter(() => chance.is(0.6)), ...some.map(() => chance.pick(names))].map((name) => {
    const value = 'table' in of ? of.table : ('fields' in of ? of.fields : of.pointer)[name]!;
    return `${spelled('table' in of ? name : recased(name, chance), chance)}${blank}:${written(value, chance)}`;
  });
  return `{${members.join(`,${blank}`)}${blank}}`;
}

function recased(name: string, chance: Chance): string {
  const how = chance.below(8);
  if (how === 0) return name.toUpperCase();
  if (how === 1) return [...name].map((each) => (chance.is(0.5) ? each.toUpperCase() : each.toLowerCase())).join('');
  if (how === 2) return name.replaceAll('s', '\u017f').replaceAll('k', '\u212a');
  if (how === 3) return chance.pick([`${name} `, name.replace('s', '\u00df'), `x${name}`, '__proto__', 'constructor']);
  return name;
}

function spelled(name: string, chance: Chance): string {
  if (chance.is(0.8)) return JSON.stringify(name);
  return `"${[...name].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;
}

const notable = [
  '{"defaultAction": "a", "DEFAULTACTION": "b"}',
  '{"syscalls": [{"names": ["a"], "action": "x"}, {"action": "y"}], "Syscalls": [{"names": ["b"]}]}',
  '{"nested": [{"task": "a"}, {"task": "b"}], "nested": [{}], "nested": [{}, {}]}',
  '{"nested": [{"task": "a"}], "nested": [], "nested": [{}]}',
  '{"syscalls": [{"includes": {"caps": ["a"]}}], "syscalls": [{"includes": null}]}',
  '{"config": {"user": "a"}, "config": null, "CONFIG": {"sites": {"a": {"user": "x"}, "a": {}}}}',
  '{"\u017fyscalls": [{"name\u017f": ["a"]}], "nested": [{"tas\u212a": "a"}]}',
  '{"config": {"u\u00dfer": "a"}}',
  '{} x',
  '\ufeff{}',
  '[]',
];

/**
 * What Go made of each text, as a digest of both: what is read here is among it also where there is no Go. `GO=new` writes it.
 */
const verdictsPath = new URL('go-json.verdicts.txt', import.meta.url);

function verdict(text: string, read: unknown): string {
  return hash('sha256', JSON.stringify([text, read ?? null])).slice(0, 32);
}

describe('JSON as Go reads it', () => {
  const chance = new Chance(20_261_130);
  const texts = [...new Set([...notable, ...Array.from({ length: 800 }, () => written(type, chance))])];
  const ours = texts.map((text) => {
    const read = readGoJson(text, type);
    return read && plain(read, type);
  });

  test('is what Go made of it', () => {
    if (process.env.GO === 'new') {
      const theirs = readByGo(texts)!.map((read, i) => verdict(texts[i]!, normal(read, type)));
      writeFileSync(verdictsPath, `${theirs.toSorted().join('\n')}\n`);
    }
    const theirs = new Set(readFileSync(verdictsPath, 'utf8').split('\n'));
    for (const [i, text] of texts.entries()) assert.ok(theirs.has(verdict(text, ours[i])), text);
  });

  const theirs = process.env.GO === 'new' ? undefined : readByGo(texts);
  test('is what Go makes of it', { skip: theirs ? false : 'go is not installed' }, () => {
    for (const [i, text] of texts.entries()) assert.deepEqual(ours[i] ?? null, normal(theirs![i], type), text);
  });
});

/** What Go prints, with lists and maps that are not there as empty ones. */
function normal(value: unknown, of: GoType | undefined): unknown {
  if (of === undefined || typeof of === 'string') return value;
  if ('list' in of) return ((value ?? []) as unknown[]).map((each) => normal(each, of.list));
  const entries = Object.entries((value ?? {}) as object);
  const typed = (name: string) => ('table' in of ? of.table : ('fields' in of ? of.fields : of.pointer)[name]);
  if (value === null && !('table' in of)) return value;
  return Object.fromEntries(entries.map(([name, each]) => [name, normal(each, typed(name))]));
}
