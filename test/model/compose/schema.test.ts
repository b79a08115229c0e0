import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv } from 'ajv';
import { Loader } from '../../../src/model/compose/application-loader.ts';
import { checkDocument } from '../../../src/model/compose/check-document.ts';
import { nothingKnown } from '../../../src/model/compose/env-files.ts';
import type { Report } from '../../../src/model/compose/value-tree.ts';
import { Source } from '../../../src/source.ts';

// biome-ignore lint/suspicious/noExplicitAny: a schema is walked as it comes
type Json = any;

const schema: Json = JSON.parse(readFileSync(new URL('./compose-spec/compose-spec.json', import.meta.url), 'utf8'));

/** Left to the test of faults: repetitions, which compose takes out of most lists, and how texts and numbers are written. `x-` may stand anywhere. */
const others = new Set(['$schema', '$id', '$comment', 'uniqueItems', 'minimum', 'maximum', 'format']);

function relaxed(node: Json): Json {
  if (Array.isArray(node)) return node.map(relaxed);
  if (typeof node !== 'object' || node === null) return node;
  // An `id` that is a text is a draft's way of naming a part.
  const kept = Object.entries<Json>(node).filter(
    ([key, value]) => !others.has(key) && !(key === 'id' && value[0] === '#'),
  );
  const extensible = node.additionalProperties === false && { patternProperties: { '^x-': {} } };
  return { ...extensible, ...Object.fromEntries(kept.map(([key, value]) => [key, relaxed(value)])) };
}

const wanted = relaxed(schema);
// Since then there are more policies to pull, only these kinds of mounts, and a hook says what it runs.
wanted.definitions.service.properties.pull_policy = { type: 'string' };
wanted.definitions.service.properties.volumes.items.oneOf[1].properties.type.enum = ['bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image']; // biome-ignore format: a list
wanted.definitions.service_hook.required = ['command'];
const valid = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(wanted);

function messages(document: Json): string[] {
  const source = new Source('compose.yml', JSON.stringify(document));
  const found: string[] = [];
  const report: Report = (at, words) => {
    const { line, column } = source.position(at.span.start);
    found.push(`${line}:${column} ${typeof words === 'string' ? words : words()}`);
  };
  const loader = new Loader({ get: () => null });
  const [mapping] = loader.documents(source, { source, environment: nothingKnown, folder: '.', report });
  checkDocument(mapping!, undefined, report);
  return found;
}

/** A document that the schema allows, with every way of writing coming up in time. */
class Maker {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  value(node: Json, depth = 0): Json {
    if (node.$ref) return this.value(wanted.definitions[node.$ref.split('/').at(-1)], depth);
    if (node.oneOf) return this.value(this.pick(node.oneOf), depth);
    if (node.enum) return this.pick(node.enum);
    switch (Array.isArray(node.type) ? this.pick(node.type) : node.type) {
      case 'object':
        return this.object(node, depth);
      case 'array':
        return this.items(node.items ?? {}, depth);
      case 'integer':
        return this.below(9);
      case 'number':
        return this.below(9) / 2;
      case 'boolean':
        return this.below(2) === 0;
      case 'null':
        return null;
      default:
        // What may be a number or a truth as well is read as one.
        return [node.type].flat().includes('boolean') ? 'true' : '5';
    }
  }

  items(node: Json, depth: number): Json[] {
    const made = Array.from({ length: 1 + this.below(2) }, () => this.value(node, depth + 1));
    return made.filter((item, i) => made.indexOf(item) === i);
  }

  object(node: Json, depth: number): Json {
    const names = Object.keys(node.properties ?? {});
    const some = names.filter((name) => node.required?.includes(name) || this.below(depth > 1 ? 2 : 8) === 0);
    const made = some.map((name) => [name, this.value(node.properties[name], depth + 1)]);
    const [other] = Object.entries<Json>(node.patternProperties ?? {}).filter(([pattern]) => pattern !== '^x-');
    if (other) made.push(['a', this.value(other[1], depth + 1)]);
    return Object.fromEntries(made);
  }

  /** Changes one place of a document to what may not be there. */
  break(document: Json): void {
    const places: [Json, string][] = [];
    const walk = (node: Json) => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node, key]);
        walk(node[key]);
      }
    };
    walk(document);
    const [parent, key] = this.pick(places);
    const way = this.below(4);
    if (way === 0 && !Array.isArray(parent)) parent[this.pick(['foo', 'imag', 'x-foo', 'driver', 'path'])] = 'x';
    else if (way === 1 && !Array.isArray(parent)) delete parent[key];
    else parent[key] = this.pick([5, 1.5, true, null, 'abc', ['x'], [7], [null], { a: 'b' }, { a: 7 }, {}, []]);
  }
}

/** Text for a number is taken as one before compose looks at the schema, and for a size or a time after it; both may fail. So may a number for a text. */
const beyond = /must be (?:a number|(?:text or )?a whole number|`true` or `false`|a size|a duration)/;

test('what the schema allows is allowed, and what it refuses is told', () => {
  const { services: _, ...top } = wanted.properties;
  let refused = 0;
  for (let seed = 1; seed <= 4000; seed++) {
    const maker = new Maker(seed);
    const document = {
      services: { a: maker.value(wanted.definitions.service) },
      ...maker.object({ properties: top }, 1),
    };
    // What a service extends may have what it misses itself.
    delete document.services.a.extends;
    const text = JSON.stringify(document);
    assert.deepEqual(
      messages(JSON.parse(text)).filter((message) => !beyond.test(message)),
      [],
      text,
    );
    maker.break(document);
    const ours = messages(document);
    const theirs = valid(document);
    if (!theirs) refused += 1;
    if (theirs && ours.every((message) => beyond.test(message))) continue;
    assert.equal(ours.length === 0, theirs, `${ours}\n${JSON.stringify(valid.errors)}\n${JSON.stringify(document)}`);
  }
  assert.ok(refused > 1000, `${refused} documents are refused`);
});
