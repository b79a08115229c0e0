/** Writes layer-review.schema.json, which editors check a policy by. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { definition } from '../../src/policy/definition.ts';
import { InputError } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { meaningIn } from '../../src/report/rule-page.ts';
import { rules } from '../../src/rules/index.ts';
import { checkPage } from '../generated.ts';

const ids = rules.map(({ id }) => id);
const { schema: written } = definition(ids, meaningIn(rules));

test('the schema says what the definition says', () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/layer-review/layer-review/main/layer-review.schema.json',
    title: 'A policy of layer-review',
    description: 'What `.github/layer-review.yml` can say. All keys are optional.',
    ...written,
  };
  checkPage('layer-review.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
});

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const isPolicy = ajv.compile(written);

test('each rule is described to editors by what it is, as a key and as a value', () => {
  const properties = written.properties as Record<string, { properties?: Record<string, { description: string }> }>;
  const waivers = properties.waivers as never as { items: { properties: { rule: { oneOf: { const: string }[] } } } };
  const told = properties.severities!.properties!;
  assert.equal(Object.keys(told).length, waivers.items.properties.rule.oneOf.length);
  for (const { id, title } of rules) assert.ok(told[id]!.description.startsWith(title), id);
});

/** What both must agree on. */
const samples: readonly (readonly [fits: boolean, text: string])[] = [
  [true, 'fail-on: never\nmax-comments: 0\n'],
  [true, 'version: 0.1\n'],
  [true, 'version: "0.2"\n'],
  [false, 'version: 0.1.0\n'],
  [false, 'version: 99.9\n'],
  [true, 'extends: acme/policies/containers.yml@0123456789012345678901234567890123456789\n'],
  [true, 'files: { include: [a/**], exclude: [] }\nseverities: { resources: off, run-as-root: low }\n'],
  [
    true,
    'trusted: { registries: [ghcr.io], namespaces: { acme: [unpinned] }, images: { traefik: [socket, privileged] } }\n',
  ],
  [true, 'signatures: [{ images: [a/**], key: k.pub, transparency-log: false, provenance: { source: "b/*" } }]\n'],
  [true, 'signatures: [{ images: [a], issuer: "https://b", identity: "c@d", mirrors: true, provenance: true }]\n'],
  [true, `signatures: [{ images: [a], content-trust: "https://b", root: ${'a'.repeat(64)} }]\n`],
  [false, 'signatures: [{ images: [a] }]\n'],
  [false, 'signatures: [{ key: k.pub }]\n'],
  [false, 'signatures: [{ images: [a], key: k.pub, issuer: "https://b" }]\n'],
  [false, 'signatures: [{ images: [a], issuer: "https://b" }]\n'],
  [false, 'signatures: [{ images: [a], issuer: "https://b", identity: c, transparency-log: false }]\n'],
  [false, 'signatures: [{ images: [a], key: k.pub, provenance: { by: c } }]\n'],
  [true, 'ships: { "*/Dockerfile": [app, "1"] }\nlimits: { memory: 512m, cpus: 0.5, pids: 200 }\n'],
  [true, 'secrets: { add: [ACME_PIN], leave-out: [B] }\ninline-waivers: deny\n'],
  [
    true,
    'waivers: [{ rule: secrets, paths: [a], reason: b, until: 2027-01-31, by: c, stage: d, service: e, image: f }]\n',
  ],
  [false, 'failon: high\n'],
  [false, 'fail-on: hihg\n'],
  [false, 'max-comments: 101\n'],
  [false, 'max-comments: 1.5\n'],
  [false, 'severities: { run-as-rot: low }\n'],
  [false, 'severities: { run-as-root: 3 }\n'],
  [false, 'trusted: { images: { traefik: [sockets] } }\n'],
  [true, 'waivers: [{ rule: images, image: ghcr.io/acme/app, reason: b, until: 2027-01-31 }]\n'],
  [false, 'waivers: [{ rule: images, reason: b, until: 2027-01-31 }]\n'],
  [false, 'waivers: [{ rule: secrets, paths: [a], reason: b }]\n'],
  [false, 'waivers: [{ rule: secrets, paths: [], reason: b, until: 2027-01-31 }]\n'],
  [false, 'ships: { a: [] }\n'],
  [false, 'inline-waivers: yes\n'],
];

for (const [fits, text] of samples) {
  test(`editors and the action agree that this is ${fits ? 'right' : 'wrong'}: ${text.trim()}`, () => {
    assert.equal(isPolicy(parse(text)), fits, JSON.stringify(isPolicy.errors));
    if (fits) readPolicy('p.yml', text, ids);
    else assert.throws(() => readPolicy('p.yml', text, ids), InputError);
  });
}
