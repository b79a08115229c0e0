import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Project } from '../../src/model/project.ts';
import { type ExplainDocument, explainJson } from '../../src/report/explain.ts';
import { documentFormat, jsonText, reviewDocument, reviewJson } from '../../src/report/json.ts';
import { Source } from '../../src/source.ts';
import { aService, at, known, reference } from './containers.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, sample } from './sample.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
const schema = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../../src/report/${name}.schema.json`, import.meta.url), 'utf8')));
const isReview = schema('review');
const isExplanation = schema('explain');

test('a review’s document is what its schema says, and tells everything', () => {
  const document = reviewDocument(sample().review, '1.2.3');
  assert.ok(isReview(document), ajv.errorsText(isReview.errors));
  assert.deepEqual(document.findings[0], {
    rule: 'privileged-container',
    severity: 'critical',
    standing: 'introduced',
    path: 'compose.yml',
    start: { line: 4, column: 5 },
    end: { line: 4, column: 21 },
    message: 'Service `shop` runs with every capability and every device of the host.',
    image: null,
    service: 'shop',
    fingerprint: '00d4c1ab9e',
    cause: '00d4c1ab9e',
    notes: [],
    fix: {
      title: 'Take the privileges away',
      changes: null,
      proven: false,
      edits: [
        {
          id: '00d4c1ab9e-1',
          path: 'compose.yml',
          start: { line: 4, column: 5 },
          end: { line: 4, column: 21 },
          text: 'privileged: false',
        },
      ],
    },
    waiver: null,
  });
  assert.deepEqual(
    document.findings.map(({ standing }) => standing),
    ['introduced', 'existing', 'introduced', 'fixed'],
  );
  assert.deepEqual(document.counts, {
    introduced: 2,
    existing: 1,
    fixed: 1,
    waived: 0,
    critical: 1,
    high: 1,
    medium: 1,
    low: 0,
    info: 0,
  });
  assert.deepEqual(document.unread, [
    {
      path: 'old/compose.yml',
      line: null,
      reason: 'This file is a symlink to `../compose.yml`; links are not followed.',
    },
  ]);
  assert.deepEqual(Object.keys(document), [
    'tool',
    'version',
    'format',
    'asOf',
    'verdict',
    'reason',
    'counts',
    'findings',
    'unread',
    'remarks',
    'files',
  ]);
});

test('each schema has a name of its own, resolves alone and holds the format', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../src/report/${name}.schema.json`, import.meta.url), 'utf8'));
  for (const name of ['review', 'fix', 'explain', 'verify']) {
    const each = read(name);
    assert.ok(each.$id.endsWith(`/main/src/report/${name}.schema.json`));
    assert.deepEqual(each.properties.format.const, documentFormat);
    assert.ok(each.required.includes('format'));
    new Ajv2020({ strict: true, strictTypes: false }).compile(each);
  }
  const { $defs: fixed } = read('fix');
  const { $defs: reviewed } = read('review');
  assert.deepEqual([fixed.finding, fixed.position], [reviewed.finding, reviewed.position]);
});

test('an explanation is what its schema says', () => {
  const { project } = sample();
  const compose = new Source(
    'compose.yml',
    'web: nginx 0 /etc /host 127.0.0.1 80 8080 512m SYS_ADMIN API_TOKEN=s3cr3t-value',
  );
  const set = (text: string) => known(compose, text);
  const web = aService(
    compose,
    'web',
    { kind: 'pulled', reference: reference('nginx'), platform: undefined, published: undefined },
    {
      image: set('nginx'),
      build: {
        at: at(compose, 'web'),
        contextPath: 'web',
        context: set('web'),
        dockerfilePath: 'web/Dockerfile',
        dockerfile: undefined,
        inline: undefined,
        target: { value: undefined, at: at(compose, 'web') },
        args: [],
      },
      privileged: { value: undefined, at: at(compose, 'web') },
      readOnly: { value: true, at: at(compose, 'web') },
      capAdd: [set('SYS_ADMIN')],
      mounts: [
        {
          type: 'bind',
          source: set('/etc'),
          target: set('/host'),
          hostPath: '/etc',
          readOnly: undefined,
          at: at(compose, '/etc'),
          makeReadOnly: undefined,
        },
      ],
      ports: [
        {
          hostIp: set('127.0.0.1'),
          published: set('8080'),
          target: set('80'),
          protocol: 'tcp',
          at: at(compose, '80'),
          makeLocal: undefined,
        },
      ],
      environment: [
        {
          name: 'API_TOKEN',
          nameAt: at(compose, 'API_TOKEN'),
          value: set('s3cr3t-value'),
          at: at(compose, 'API_TOKEN=s3cr3t-value'),
        },
      ],
      limits: { memory: set('512m'), cpus: undefined, pids: undefined },
    },
  );
  const explained = (services: Project['services']) => [...explainJson({ ...project, services })].join('');
  const document: ExplainDocument = JSON.parse(explained([...project.services, web]));
  assert.ok(isExplanation(document), ajv.errorsText(isExplanation.errors));
  assert.deepEqual(document.images[1]!.layers[0], {
    keyword: 'USER',
    path: 'shop/Dockerfile',
    start: { line: 2, column: 1 },
    end: { line: 2, column: 10 },
    stage: 'base',
    user: 'root',
    workdir: null,
    shell: ['/bin/sh', '-c'],
    sets: {},
    brings: null,
    hidden: [],
    inherited: true,
  });
  const { name, build, privileged, readOnly, volumes, ports, memory, environment } = document.services[2]!;
  assert.deepEqual(
    { name, build, privileged, readOnly, volumes, ports, memory, environment },
    {
      name: 'web',
      build: { context: 'web', dockerfile: 'web/Dockerfile', target: null },
      privileged: null,
      readOnly: true,
      volumes: [{ type: 'bind', source: '/etc', target: '/host', readOnly: null }],
      ports: [{ hostIp: '127.0.0.1', published: '8080', target: '80', protocol: 'tcp' }],
      memory: '512m',
      environment: ['API_TOKEN'],
    },
  );
  assert.equal(document.services[0]!.privileged, false);
  const text = explained([web]);
  assert.doesNotMatch(text, /s3cr3t/);
  assert.equal(text, jsonText(JSON.parse(text)), 'in pieces it is written as a whole is');
  assert.equal(
    [...explainJson({ ...project, dockerfiles: [], images: [], services: [] })].join(''),
    jsonText({ format: documentFormat, instructions: [], images: [], services: [] }),
  );
});

test('the text is one document that a terminal and a workflow’s log leave alone, and that reads back as it was', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const text = jsonText({ value, list: [value] });
      assert.deepEqual(JSON.parse(text), { value, list: [value] });
      assert.doesNotMatch(
        text,
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2028\ufeff]|##\[|^\s*::/m,
      );
    }),
  );
  assert.ok(reviewJson(aReview(), '1').endsWith('}\n'));
});

test('a fix that would write a secret is not offered', () => {
  const source = new Source('Dockerfile', 'ENV PASSWORD=postgres\nUSER root\n');
  const secrets = { values: ['correcthorse'], places: [at(source, 'postgres')] };
  const fixed = (text: string, where: string) => {
    const place = at(source, where);
    return reviewDocument(
      aReview({
        findings: [aFinding({ at: place, fix: { title: 'x', changes: 'nothing', edits: [{ at: place, text }] } })],
        secrets,
      }),
      '1',
    ).findings[0]!.fix;
  };
  assert.equal(fixed('ENV P=correcthorse', 'USER root'), null);
  assert.equal(fixed('ENV PASSWORD="postgres"', 'ENV PASSWORD=postgres'), null);
  assert.notEqual(fixed('USER postgres', 'USER root'), null);
});
