/**
 * Whom Sigstore trusts now is followed from the root that comes along: the built action, but with a first root of the test's own
 * in the place of the public Sigstore's, whose keys nobody here has; all else is as it is shipped.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sigstoreHost } from '../../src/registry/sigstore-repository.ts';
import { filesOf, type RoleKey, roleKey, rootOf } from '../registry/tuf-repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { Internet } from '../stand-in/internet.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { root } from '../syntax.ts';
import { Beside, bundleLayer, statementOf } from './beside.ts';
import { issuer, Sigstore } from './sigstore.ts';

const [first, second, online, stranger] = Array.from({ length: 4 }, roleKey) as [RoleKey, RoleKey, RoleKey, RoleKey];
const shipped = rootOf([first], online).toString();

/** A copy of what is built, that comes with that root. */
function builtWith(tufRoot: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-dist-'));
  cpSync(`${root}dist`, folder, { recursive: true });
  const whole = 'JSON.stringify(sigstoreRoot.tufRoot)';
  const parts = readdirSync(join(folder, 'parts')).map((name) => join(folder, 'parts', name));
  const [part, ...others] = parts.filter((path) => readFileSync(path, 'utf8').includes(whole));
  assert.ok(part && others.length === 0);
  writeFileSync(
    part,
    readFileSync(part, 'utf8').replace(whole, () => JSON.stringify(tufRoot)),
  );
  return folder;
}

describe('with a first root of its own, the built action', () => {
  let sigstore: Sigstore;
  let registry: RegistryStandIn;
  let image: string;
  let built: string;
  before(async () => {
    sigstore = await Sigstore.start();
    registry = await RegistryStandIn.start();
    const { digest } = registry.put('acme/base:1', { config: { User: '1000' } });
    new Beside(registry, 'acme/base').refer(digest, [bundleLayer(await sigstore.bundle(statementOf(digest)))]);
    image = `${registry.host}/acme/base:1@${digest}`;
    built = builtWith(shipped);
  });
  after(async () => {
    await registry[Symbol.asyncDispose]();
    rmSync(built, { recursive: true });
  });

  async function reviewed(files: ReadonlyMap<string, Buffer>): Promise<{ run: ActionRun; asked: string[] }> {
    const asked: string[] = [];
    const serve: RequestListener = ({ url = '' }, response) => {
      asked.push(url.slice(1));
      const bytes = files.get(url.slice(1));
      response.writeHead(bytes ? 200 : 404).end(bytes);
    };
    await using internet = await Internet.start({ [sigstoreHost]: serve });
    await using github = await GitHub.start();
    const demand = [
      `registries: ["${registry.host}"]`,
      'signatures:',
      `  - images: ["${registry.host}/**"]`,
      `    issuer: ${issuer}`,
      '    identity: https://github.com/acme/**',
      '',
    ].join('\n');
    const from = github.repository.commit('main', { '.github/layer-review.yml': demand });
    github.repository.commit('head', { Dockerfile: `FROM ${image}\nUSER 1000\n` }, 'Add', { from });
    github.openPull({ head: 'head' });
    const env = { ...internet.env, NO_PROXY: '127.0.0.1' };
    const entry = join(built, 'index.js');
    return { run: await runAction({ github, pull: 1, inputs: { registry: 'known' }, env, entry }), asked };
  }

  const trusted = () => filesOf(online, 'trusted_root.json', JSON.stringify(sigstore.trustedRoot));

  test('believes whom the repository says that Sigstore trusts now', async () => {
    const { run, asked } = await reviewed(trusted());
    assert.equal(run.outputs.verdict, 'pass', run.stdout);
    assert.match(run.summary, /verified: signed by/);
    assert.doesNotMatch(run.summary, /which came along|days ago/);
    assert.equal(asked.length, 5);
  });

  test('follows roots that each have signed the next', async () => {
    const next = rootOf([second], online, { version: 2 }, [first, second]);
    const { run } = await reviewed(new Map([...trusted(), ['2.root.json', next]]));
    assert.equal(run.outputs.verdict, 'pass', run.stdout);
  });

  test('believes nobody who was not trusted before, and says so', async () => {
    const forged: readonly (readonly [string, Buffer])[][] = [
      [['2.root.json', rootOf([stranger], stranger, { version: 2 }, [stranger])]],
      [...filesOf(stranger, 'trusted_root.json', JSON.stringify(sigstore.trustedRoot))],
    ];
    for (const files of forged) {
      const { run } = await reviewed(new Map([...trusted(), ...files]));
      assert.equal(run.outputs.verdict, 'error', run.stdout);
      assert.match(run.summary, /root is now could not be had from .*it is not signed as it must be/);
      assert.match(run.summary, /is in an unknown transparency log/);
    }
  });
});
