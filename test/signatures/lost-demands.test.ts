/** What a change comes to that puts something else in the place of an image which met a demand: real parts, and the action. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ReviewDocument } from '../../src/report/json.ts';
import { DockerRegistry } from '../registry/docker-registry.ts';
import type { Files } from '../repository.ts';
import { waysToName } from '../review/ways-to-name.ts';
import { type ActionOptions, type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';
import { Cosign, missingCosign } from './cosign.ts';

describe('what takes the place of an image that is signed as demanded', { skip: missingCosign }, () => {
  let registry: DockerRegistry;
  let cosign: Cosign;
  /** With its digest, and signed. */
  let was: string;
  before(async () => {
    registry = await DockerRegistry.start();
    cosign = new Cosign('acme');
    const { digest } = await registry.put('acme/base:1', { config: { User: '1000' } });
    was = `${registry.host}/acme/base:1@${digest}`;
    cosign.sign(was);
    for (const name of ['acme/other:1', 'evil/base:1']) await registry.put(name, { config: { User: '1000' } });
  });
  after(async () => {
    await registry?.[Symbol.asyncDispose]();
    cosign?.[Symbol.dispose]();
  });

  async function reviewed(
    base: Files,
    head: Files,
    how: Partial<ActionOptions> & { images?: string } = {},
  ): Promise<ActionRun> {
    const { images = `${registry.host}/acme/base`, ...options } = how;
    const policy = [
      `registries: ["${registry.host}"]`,
      'signatures:',
      `  - images: ["${images}"]`,
      '    key: acme.pub',
      '    transparency-log: false',
      '',
    ].join('\n');
    await using github = await GitHub.start();
    const always = { '.github/layer-review.yml': policy, 'acme.pub': cosign.publicKey('acme') };
    const from = github.repository.commit('main', { ...always, ...base });
    github.repository.commit('head', { ...head, 'README.md': '# Shop\n' }, 'Update', { from });
    github.openPull({ head: 'head' });
    const inputs = { registry: 'known', ...options.inputs };
    const run = await runAction({ github, pull: 1, ...options, inputs });
    assert.equal(run.stderr, '');
    return run;
  }

  const isLost = (run: ActionRun, is: RegExp) => {
    assert.equal(run.outputs.verdict, 'fail', run.stdout);
    assert.match(run.summary, is);
    assert.match(run.summary, /hardening-removed/);
  };
  const none = /was signed by `acme\.pub`, as the policy demands\. Of `[^`]*` it demands no signature\./;
  const nobodyKnows =
    /was signed by `acme\.pub`, as the policy demands\. Only the build or the run knows which image it is now\./;
  const isUnverified = (run: ActionRun) => {
    assert.equal(run.outputs.verdict, 'error', run.stdout);
    assert.match(run.summary, /Whether `[^`]*\/acme\/base` is signed as the policy demands could not be verified\./);
    assert.match(run.summary, /Only the build or the run knows its tag/);
  };

  /** Every way to name an image, each in a folder of its own. */
  const ways = Object.entries(waysToName).map(([way, named]) => ({ way, named, folder: way.replaceAll(/\W+/g, '-') }));

  function everywhere(image: string): Files {
    return Object.fromEntries(
      ways.flatMap(({ folder, named }) =>
        Object.entries(named(image, 'part')).map(([path, text]) => {
          const isBuild = path === 'Dockerfile' && image.includes('$') && !text.startsWith('# syntax');
          return [`${folder}/${path}`, isBuild ? `ARG VERSION\nARG IMAGE\n${text}` : text];
        }),
      ),
    );
  }

  /** What is told of each way, as rules. */
  async function toldOfEach(image: string): Promise<Map<string, string[]>> {
    const workspace = mkdtempSync(join(tmpdir(), 'layer-review-'));
    try {
      await reviewed(everywhere(was), everywhere(image), {
        inputs: { 'json-file': 'review.json' },
        env: { GITHUB_WORKSPACE: workspace },
      });
      const { findings }: ReviewDocument = JSON.parse(readFileSync(join(workspace, 'review.json'), 'utf8'));
      const told = findings.filter(({ severity, standing }) => severity === 'high' && standing === 'introduced');
      return new Map(
        ways.map(({ way, folder }) => [
          way,
          [...new Set(told.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ rule }) => rule))].sort(),
        ]),
      );
    } finally {
      rmSync(workspace, { recursive: true });
    }
  }

  for (const name of ['evil/base:1', 'acme/other:1'])
    test(`counts in every way to name an image: ${name}`, async () => {
      for (const [way, rules] of await toldOfEach(`${registry.host}/${name}`))
        assert.ok(rules.includes('hardening-removed'), `${way}: ${rules}`);
    });

  /** What is refused, and what bake takes as it stands: for it, `$VERSION` is no variable. */
  const withoutVariables = /^(?:COPY --from|RUN --mount|# syntax)$| of bake|by a variable/;

  for (const [image, rule] of [
    ['/acme/base:$VERSION', 'image-signature-unverified'],
    ['$IMAGE', 'hardening-removed'],
  ] as const)
    test(`counts in every way to name one of which nobody knows all: ${image}`, async () => {
      const name = image.startsWith('/') ? registry.host + image : image;
      for (const [way, rules] of await toldOfEach(name))
        if (!withoutVariables.test(way)) assert.ok(rules.includes(rule), `${way}: ${rules}`);
    });

  const dockerfile = (text: string) => ({ Dockerfile: `${text}\nUSER 1000\n` });

  test('is told of by the built action', async () => {
    const base = dockerfile(`FROM ${was}`);
    isLost(await reviewed(base, dockerfile(`FROM ${registry.host}/evil/base:1`)), none);
    isLost(await reviewed(base, dockerfile('ARG BASE\nFROM $BASE')), nobodyKnows);
    isUnverified(await reviewed(base, dockerfile(`ARG V\nFROM ${registry.host}/acme/base:\${V}`)));
    const same = await reviewed(base, dockerfile(`FROM ${was}\nLABEL a=b`));
    assert.equal(same.outputs.verdict, 'pass', same.stdout);
    assert.doesNotMatch(same.summary, /Sigstore's root/, 'who goes by a key alone asks nobody whom Sigstore trusts');
  });

  test('counts behind the name of a stage', async () => {
    const evil = `FROM ${registry.host}/evil/base:1 AS x\nRUN make`;
    isLost(await reviewed(dockerfile(`FROM ${was}`), dockerfile(`${evil}\nFROM x`), { here: true }), none);
    const copied = (from: string) => `FROM alpine:3.22\nCOPY --from=${from} /a /a`;
    const other = dockerfile(`${evil}\n${copied('x')}`);
    isLost(await reviewed(dockerfile(copied(was)), other, { here: true }), none);
    const split = dockerfile(`FROM ${was} AS x\nRUN make\nFROM x`);
    const passed = await reviewed(dockerfile(`FROM ${was}`), split, { here: true });
    assert.equal(passed.outputs.verdict, 'pass', passed.stdout);
  });

  test('counts where a service is built here in its place', async () => {
    const pulled = { 'compose.yaml': `services: { a: { image: "${was}" } }\n` };
    const built = (from: string) => ({
      'compose.yaml': 'services: { a: { build: . } }\n',
      Dockerfile: `ARG BASE\nFROM ${from}\nUSER 1000\n`,
    });
    isLost(await reviewed(pulled, built(`${registry.host}/evil/base:1`)), none);
    isLost(await reviewed(pulled, built(`${registry.host}/evil/base:1 AS x\nFROM x`), { here: true }), none);
    isLost(await reviewed(pulled, built('$BASE'), { here: true }), nobodyKnows);
    for (const from of [was, 'scratch']) {
      const run = await reviewed(pulled, built(from), { here: true });
      assert.doesNotMatch(run.summary, /hardening-removed/, from);
    }
    const before = await reviewed(built(`${registry.host}/evil/base:1`), built(`${registry.host}/evil/base:1`), {
      here: true,
    });
    assert.doesNotMatch(before.summary, /hardening-removed/);
  });

  test('is known by its digest, whatever its tag', async () => {
    const head = dockerfile(`ARG V\nFROM ${was.replace(':1@', ':${V}@')}`);
    const run = await reviewed(dockerfile(`FROM ${was}`), head, { here: true });
    assert.equal(run.outputs.verdict, 'pass', run.stdout);
    const wrong = dockerfile(`ARG V\nFROM ${registry.host}/acme/base:\${V}@sha256:${'0'.repeat(64)}`);
    const not = await reviewed(dockerfile(`FROM ${was}`), wrong, { here: true });
    assert.equal(not.outputs.verdict, 'fail', not.stdout);
    assert.match(not.summary, /image-signature-missing/);
  });

  test('is under a demand whatever its name comes to, where all names are', async () => {
    for (const [images, name, isDemanded] of [
      ['**', '$BASE', true],
      [`${registry.host}/**`, `${registry.host}/acme/$NAME:1`, true],
      [`${registry.host}/**`, '$REGISTRY/acme/base:1', false],
      ['**/acme/base', '$REGISTRY/acme/base:1', true],
      ['acme/**', 'acme/$NAME', true],
      ['acme/**', 'acme$NAME', false],
    ] as const) {
      const head = dockerfile(`ARG NAME\nARG REGISTRY\nARG BASE\nFROM ${name}`);
      const run = await reviewed({}, head, { here: true, images });
      assert.equal(run.outputs.verdict, isDemanded ? 'error' : 'pass', `${images} ${name} ${run.stdout}`);
    }
  });

  test('blames nobody for what was there, nor for what compose builds under that name', async () => {
    const unknown = `ARG V\nFROM ${registry.host}/acme/base:\${V}`;
    const before = await reviewed(dockerfile(unknown), dockerfile(`${unknown}\nLABEL a=b`), { here: true });
    assert.equal(before.outputs.verdict, 'pass', before.stdout);
    const image = `${registry.host}/acme/base:\${V}`;
    const services = (more: object) => ({
      'compose.yaml': JSON.stringify({ services: { a: { image, build: '.' }, b: { image, ...more } } }),
    });
    const built = await reviewed({}, { ...dockerfile('FROM alpine:3.22'), ...services({}) }, { here: true });
    assert.equal(built.outputs.verdict, 'pass', built.stdout);
    const another = services({ image: `${registry.host}/acme/base:\${W}` });
    isUnverified(await reviewed({}, { ...dockerfile('FROM alpine:3.22'), ...another }, { here: true }));
  });
});
