/** What a review makes of bake files, and of the Dockerfiles that they build. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { positions } from '../../src/source.ts';
import { places, reviewed, unread } from './review.ts';

const dockerfile = 'ARG DEBIAN=12\nFROM debian:${DEBIAN}\nUSER 1000\n';
const bake = (args: string, more = '') => `target "web" {\n  context = "web"\n  args = {\n    ${args}\n  }\n}\n${more}`;
const token = (called: string) => bake(`${called} = "f4a8c2e6b0d9471e"`);
const files = { 'web/Dockerfile': dockerfile };

describe('a bake file', () => {
  test('that changes is told at its lines', async () => {
    const review = await reviewed({ 'docker-bake.hcl': bake('A = "1"') }, { 'docker-bake.hcl': token('NPM_TOKEN') });
    assert.deepEqual(places(review, 'secret-in-build-arg'), ['introduced docker-bake.hcl:4']);
    assert.deepEqual([review.verdict, review.files], ['fail', ['docker-bake.hcl']]);
    assert.equal(review.findings[0]?.placement.kind, 'line');
  });

  test('that had it before, under another name and further down, has it still', async () => {
    const before = { 'docker-bake.hcl': token('NPM_TOKEN') };
    const review = await reviewed(before, {
      'docker-bake.hcl': `# moved\n${token('NPM_TOKEN').replace('"web" {', '"site" {')}`,
    });
    assert.deepEqual(places(review, 'secret-in-build-arg'), ['existing docker-bake.hcl:5']);
    const other = await reviewed(before, { 'docker-bake.hcl': token('NPM_TOKEN').replace('f4a8', '9d3b') });
    assert.deepEqual(places(other, 'secret-in-build-arg'), ['introduced docker-bake.hcl:4']);
  });

  test('that is removed has put it right', async () => {
    const review = await reviewed({ ...files, 'docker-bake.hcl': token('NPM_TOKEN') }, { 'docker-bake.hcl': null });
    assert.deepEqual([places(review, 'secret-in-build-arg'), review.fixed.length], [[], 1]);
  });

  test('in a folder of other people says nothing', async () => {
    const review = await reviewed({}, { 'vendor/app/docker-bake.hcl': token('NPM_TOKEN') });
    assert.deepEqual(review.findings, []);
  });

  test('that hands a credential on for several targets is told where the Dockerfile takes it', async () => {
    const handed = `variable "HF_TOKEN" {}\n${bake('HF_TOKEN = HF_TOKEN')}target "small" {\n  inherits = ["web"]\n}\n`;
    const taken = { 'web/Dockerfile': `${dockerfile}ARG HF_TOKEN\n` };
    const review = await reviewed({}, { ...taken, 'docker-bake.hcl': handed, 'docker-bake.override.hcl': handed });
    assert.deepEqual(places(review, 'secret-in-build-arg'), ['introduced web/Dockerfile:4']);
    const untaken = await reviewed({}, { ...files, 'docker-bake.hcl': handed });
    assert.deepEqual(places(untaken, 'secret-in-build-arg'), []);
  });

  test('that bake refuses could not be reviewed, and what can be read of it is', async () => {
    const review = await reviewed(
      {},
      { 'docker-bake.hcl': `${token('NPM_TOKEN')}target "site" {\n  tags = ["a" "b"]\n}\n` },
    );
    assert.deepEqual(places(review, 'secret-in-build-arg'), ['introduced docker-bake.hcl:4']);
    assert.deepEqual(
      review.unread.map(({ path, at, reason }) => [path, at && positions(at).start, reason]),
      [['docker-bake.hcl', { line: 8, column: 15 }, 'A comma or a closing `]` is missing here; add it.']],
    );
    assert.equal(review.verdict, 'error');
    const json = await reviewed({}, { 'docker-bake.json': '{"target": {"web": {}},}' });
    assert.deepEqual(unread(json), ['docker-bake.json: This is not valid JSON; check quotes, commas and brackets.']);
  });

  test('that bake refused before as well is only remarked upon', async () => {
    const broken = 'target "web" {\n';
    const review = await reviewed({ 'docker-bake.hcl': broken }, { 'docker-bake.hcl': `# moved\n${broken}` });
    assert.deepEqual([review.unread, review.verdict], [[], 'pass']);
    assert.match(review.remarks.join(), /docker-bake\.hcl could not be reviewed, before this change as after it/);
  });

  test('that a program fills in first is a template', async () => {
    const review = await reviewed(
      {},
      { 'docker-bake.hcl': '{% for each in all %}\ntarget "{{ each }}" {}\n{% endfor %}\n' },
    );
    assert.deepEqual([review.unread, review.verdict], [[], 'pass']);
    assert.match(review.remarks.join(), /docker-bake\.hcl` is a template/);
  });
});

describe('a target of a bake file', () => {
  const stages = 'FROM debian:12 AS app\nUSER root\nFROM app AS test\nUSER 1000\n';
  const built = async (text: string) =>
    places(await reviewed({}, { Dockerfile: stages, 'docker-bake.hcl': text }), 'run-as-root');
  const target = (name: string, more = '') => `target "${name}" {\n  target = "${name}"\n${more}}\n`;

  test('says which stage ships, where it gives the image a name', async () => {
    assert.deepEqual(await built(target('app', '  tags = ["example/app:1"]\n')), ['introduced Dockerfile:2']);
    assert.deepEqual(
      await built(`variable "TAG" {}\n${target('app', '  tags = TAG\n  output = ["type=registry"]\n')}`),
      ['introduced Dockerfile:2'],
    );
  });

  test('leaves it at the last one where only files come of it, or nothing that has a name', async () => {
    for (const more of [
      '',
      '  tags = []\n',
      '  tags = ["a"]\n  output = ["type=cacheonly"]\n',
      '  tags = ["a"]\n  output = ["./bin"]\n',
    ])
      assert.deepEqual(await built(target('app', more)), [], more);
  });
});

describe('a bake file that is named to bake', () => {
  for (const path of ['docker-bake.ci.hcl', 'build/bake.hcl', 'release.docker-bake.json'])
    test(`is reviewed as ${path}`, async () => {
      const text = path.endsWith('.json')
        ? '{"target": {"web": {"network": "host"}}}'
        : 'target "web" {\n  network = "host"\n}\n';
      assert.deepEqual(places(await reviewed({}, { [path]: text }), 'build-network-host').length, 1);
    });
  test('is no other file in HCL or JSON', async () => {
    for (const path of ['main.hcl', 'bake.json', 'docker-bake.md', 'rebake.hcl'])
      assert.deepEqual((await reviewed({}, { [path]: 'target "web" {\n  network = "host"\n}\n' })).findings, [], path);
  });
});

describe('what bake gives to a build', () => {
  test('is what its Dockerfile is built with', async () => {
    const old = { ...files, 'docker-bake.hcl': bake('DEBIAN = "9"') };
    assert.deepEqual(places(await reviewed({}, old), 'base-image-eol'), ['introduced web/Dockerfile:2']);
    assert.deepEqual(
      places(await reviewed({}, { ...files, 'docker-bake.hcl': bake('DEBIAN = "12"') }), 'base-image-eol'),
      [],
    );
    const inLowerCase = { 'web/dockerfile': dockerfile, 'docker-bake.hcl': bake('DEBIAN = "9"') };
    assert.deepEqual(places(await reviewed({}, inLowerCase), 'base-image-eol'), ['introduced web/dockerfile:2']);
  });

  test('also where a change gives another value', async () => {
    const review = await reviewed(
      { ...files, 'docker-bake.hcl': bake('DEBIAN = "12"') },
      { 'docker-bake.hcl': bake('DEBIAN = "9"') },
    );
    assert.deepEqual(places(review, 'base-image-eol'), ['introduced web/Dockerfile:2']);
  });

  test('counts where only the Dockerfile changes', async () => {
    const before = { ...files, 'docker-bake.hcl': bake('DEBIAN = "9"') };
    const after = { 'web/Dockerfile': dockerfile.replace('ARG DEBIAN=12', '# new\nARG DEBIAN=12') };
    const review = await reviewed(before, after, { scope: 'affected' });
    assert.deepEqual(places(review, 'base-image-eol'), ['existing web/Dockerfile:3']);
    assert.deepEqual(review.files, ['docker-bake.hcl', 'web/Dockerfile']);
  });

  test('leaves to the Dockerfile what only the run knows, what others stand upon and what an override lays over', async () => {
    const old = { 'web/Dockerfile': dockerfile.replace('=12', '=9') };
    const given: Readonly<Record<string, string>> = {
      unknown: `variable "DEBIAN" {}\n${bake('DEBIAN = DEBIAN')}`,
      made: bake('DEBIAN = timestamp()'),
      base: bake('DEBIAN = "12"', 'target "other" {\n  inherits = ["web"]\n  context = "other"\n}\n'),
    };
    for (const [title, text] of Object.entries(given)) {
      const review = await reviewed({}, { ...old, 'docker-bake.hcl': text });
      assert.deepEqual(places(review, 'base-image-eol'), ['introduced web/Dockerfile:2'], title);
    }
    const laid = await reviewed({}, { ...old, 'docker-bake.override.hcl': bake('DEBIAN = "12"') });
    assert.deepEqual(places(laid, 'base-image-eol'), ['introduced web/Dockerfile:2']);
  });

  test('is read in a few ways only, however many targets there are', async () => {
    const many = Array.from({ length: 400 }, (_, i) => bake(`N = "${i}"`).replace('"web" {', `"t${i}" {`)).join('');
    const long = { 'web/Dockerfile': `${dockerfile}${'RUN true\n'.repeat(2000)}` };
    assert.deepEqual(unread(await reviewed({}, { ...long, 'docker-bake.hcl': many })), []);
  });
});
