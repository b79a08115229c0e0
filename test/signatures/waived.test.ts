/** A signature is waived for an image, not for a file: a real registry, and the built action. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { daysAfter, today } from '../../src/text/day.ts';
import { DockerRegistry } from '../registry/docker-registry.ts';
import type { Files } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';
import { Cosign, missingCosign } from './cosign.ts';

describe('a waiver of a signature', { skip: missingCosign }, () => {
  let registry: DockerRegistry;
  let cosign: Cosign;
  before(async () => {
    registry = await DockerRegistry.start();
    cosign = new Cosign('acme');
    for (const name of ['acme/old:1', 'acme/old:2', 'acme/new:1'])
      await registry.put(name, { config: { User: '1000' } });
  });
  after(async () => {
    await registry?.[Symbol.asyncDispose]();
    cosign?.[Symbol.dispose]();
  });

  function policyWith(waivers: string): string {
    return [
      `registries: ["${registry.host}"]`,
      'signatures:',
      `  - images: ["${registry.host}/acme/*"]`,
      '    key: acme.pub',
      '    transparency-log: false',
      waivers,
    ].join('\n');
  }

  async function reviewed(waiver: string, head: Files): Promise<ActionRun> {
    const terms = `reason: its publisher signs from May on, until: ${daysAfter(today(), 30)}`;
    const policy = policyWith(`waivers:\n  - { ${waiver}, ${terms} }\n`);
    await using github = await GitHub.start();
    const from = github.repository.commit('main', {
      '.github/layer-review.yml': policy,
      'acme.pub': cosign.publicKey('acme'),
    });
    github.repository.commit('head', head, 'Add', { from });
    github.openPull({ head: 'head' });
    return await runAction({ github, pull: 1, inputs: { registry: 'known' } });
  }

  const image = (name: string) => `${registry.host}/acme/${name}`;
  const everywhere = (name: string): Files => ({
    Dockerfile: `FROM ${image(name)}\nUSER 1000\n`,
    'tools/Dockerfile': `FROM scratch\nCOPY --from=${image(name)} /a /a\nUSER 1000\n`,
    'compose.yaml': `services:\n  a:\n    image: ${image(name)}\n    read_only: true\n`,
    '.devcontainer/devcontainer.json': JSON.stringify({ image: image(name) }),
  });

  test('is for an image wherever files name it, whatever its version', async () => {
    for (const version of ['old:1', 'old:2']) {
      const run = await reviewed(`rule: image-signature-missing, image: "${image('old')}"`, everywhere(version));
      assert.equal(run.outputs.verdict, 'pass', run.stdout);
      assert.match(run.summary, /\| Waived \|/);
      assert.equal(run.summary.match(/its publisher signs from May on/g)?.length, 4, run.summary);
      assert.doesNotMatch(run.summary, /waives nothing|does not count/);
    }
  });

  test('is for no other image, in the same file or elsewhere', async () => {
    const beside = `FROM ${image('old:1')}\nCOPY --from=${image('new:1')} /a /a\nUSER 1000\n`;
    const cases: readonly (readonly [what: string, files: Files])[] = [
      ['in its place', { Dockerfile: `FROM ${image('new:1')}\nUSER 1000\n` }],
      ['beside it', { Dockerfile: beside }],
      ['everywhere', everywhere('new:1')],
    ];
    for (const paths of ['', ', paths: ["**"]'])
      for (const [what, files] of cases) {
        const waiver = `rule: image-signature-missing, image: "${image('old')}"${paths}`;
        const run = await reviewed(waiver, files);
        assert.equal(run.outputs.verdict, 'fail', what);
        assert.equal(run.outputs.high, '1', what);
        assert.match(run.summary, /acme\/new:1` is not signed as the policy demands/);
        assert.equal(run.outputs.waived, what === 'beside it' ? '1' : '0', what);
      }
  });

  test('that names a file accepts none, and says what it lacks', async () => {
    for (const rule of ['image-signature-missing', 'images']) {
      const run = await reviewed(`rule: ${rule}, paths: [Dockerfile]`, {
        Dockerfile: `FROM ${image('old:1')}\nUSER 1000\n`,
      });
      assert.equal(run.outputs.verdict, 'fail');
      const said = run.summary.replaceAll('`', '');
      const name = image('old');
      assert.ok(
        said.includes(`The waiver of ${rule} accepts nothing about the signature of ${name}: name that under image.`),
        said,
      );
    }
  });

  test('is offered for the image to whoever accepts it in the conversation', async () => {
    const reply = (name: string) => `/layer-review accept until ${daysAfter(today(), 30)}: ${name} signs from May on`;
    await using github = await GitHub.start();
    const from = github.repository.commit('main', {
      '.github/layer-review.yml': policyWith(''),
      'acme.pub': cosign.publicKey('acme'),
    });
    github.repository.commit('head', { Dockerfile: `FROM ${image('old:1')}\nUSER 1000\n` }, 'Add', { from });
    github.openPull({ head: 'head', author: 'mallory' });
    github.grant('alice', 'write');
    const run = () => runAction({ github, pull: 1, inputs: { registry: 'known' } });
    assert.equal((await run()).outputs.verdict, 'fail');
    const comments = () => github.conversation(1).threads[0]!.comments;
    github.as('alice').reply(comments()[0]!.id, reply('acme'));
    await run();
    const said = comments().at(-1)!.body;
    assert.match(
      said,
      new RegExp(`- rule: image-signature-missing\n\\s+image: "?${image('old')}"?\n\\s+reason: acme signs`),
    );
    assert.doesNotMatch(said, /paths:/);
  });
});
