/** What a review says of demands that are not met, in every output alike. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Files } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { Beside, bundleLayer, statementOf } from './beside.ts';
import { identity, issuer, type SigningOptions, Sigstore } from './sigstore.ts';

let sigstore: Sigstore;
let registry: RegistryStandIn;
before(async () => {
  sigstore = await Sigstore.start();
  registry = await RegistryStandIn.start();
});
after(() => registry[Symbol.asyncDispose]());

interface Seen {
  readonly run: ActionRun;
  readonly title: string;
  readonly check: string;
  /** What is commented at lines, and on the whole. */
  readonly comments: string;
}

async function reviewed(base: Files, head: Files): Promise<Seen> {
  await using github = await GitHub.start();
  const policy = [
    `registries: ["${registry.host}"]`,
    'signatures:',
    `  - images: ["${registry.host}/acme/**"]`,
    `    issuer: ${issuer}`,
    '    identity: https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
    '    trusted-root: root.json',
    '',
  ].join('\n');
  const always = { '.github/layer-review.yml': policy, 'root.json': JSON.stringify(sigstore.trustedRoot) };
  const from = github.repository.commit('main', { ...always, ...base });
  github.repository.commit('head', head, 'Update', { from });
  const pull = github.openPull({ head: 'head' });
  const run = await runAction({ github, pull: 1, inputs: { registry: 'known' } });
  const [check] = github.checks(pull.head.sha);
  const comments = JSON.stringify(github.conversation(1));
  return { run, title: check?.title ?? '', check: check?.summary ?? '', comments };
}

async function put(name: string, options?: SigningOptions): Promise<string> {
  const { digest } = registry.put(`${name}:1`, { config: { User: '1000', Labels: { name } } });
  if (options)
    new Beside(registry, name).refer(digest, [bundleLayer(await sigstore.bundle(statementOf(digest), options))]);
  return `${registry.host}/${name}:1@${digest}`;
}

const dockerfile = (text: string) => ({ Dockerfile: `${text}\nUSER 1000\n` });

describe('a review says the same everywhere', () => {
  test('of what fails and of what could not be verified', async () => {
    const unsigned = await put('acme/unsigned');
    const text = `ARG V\nFROM ${registry.host}/acme/a:\${V} AS a\nFROM ${unsigned}`;
    const { run, title, check, comments } = await reviewed({}, dockerfile(text));
    const said = /1 signature could not be verified; and this change introduces 1 finding of severity high or worse/;
    assert.equal(run.outputs.verdict, 'error');
    assert.match(title, /^1 signature not verified · 1 finding fails \(1 high\)/);
    for (const each of [check, run.summary, run.stdout, comments]) assert.match(each.replace(/\s+/g, ' '), said);
    assert.match(
      run.summary,
      /Next: see to the signature that could not be verified and resolve the finding that fails it/,
    );
  });

  test('of what could not be verified alone, of which nothing is said to fail', async () => {
    const text = `ARG V\nFROM ${registry.host}/acme/a:\${V}`;
    const { run, title, check, comments } = await reviewed({}, dockerfile(text));
    assert.match(title, /^1 signature not verified · 2 new findings$/);
    for (const each of [title, check, run.summary, run.stdout, comments]) assert.doesNotMatch(each, /finding fails/);
    for (const each of [check, run.summary, comments]) assert.match(each, /Not fully reviewed/);
  });
});

describe('what is not signed as demanded is told with', () => {
  for (const [what, options, reason] of [
    ['nobody', undefined, /It is not signed\./],
    [
      'another issuer',
      { issuer: 'https://evil.example' },
      /signed by `[^`]*` \(issuer `https:\/\/evil\.example`\)\. The policy demands `[^`]*` \(issuer `https:\/\/token/,
    ],
    [
      'another identity',
      { identity: identity.replace('/acme/', '/evil/') },
      /It is signed by `https:\/\/github\.com\/evil\/[^`]*`\. The policy demands/,
    ],
  ] as const)
    test(`the line of the policy that demands it: ${what}`, async () => {
      const image = await put(`acme/${what.replace(' ', '-')}`, options);
      const { run, comments } = await reviewed({}, dockerfile(`FROM ${image}`));
      for (const each of [run.summary, comments]) {
        assert.match(each, reason);
        assert.match(each, /That is demanded by `\.github\/layer-review\.yml:3`\./);
      }
    });
});

test('another user is told with the one before, in the comment itself', async () => {
  for (const [tag, User] of [
    ['node:1', 'node'],
    ['node:2', ''],
  ] as const)
    registry.put(tag, { config: { User } });
  const from = (tag: string) => ({ Dockerfile: `FROM ${registry.host}/node:${tag}\n` });
  const { comments } = await reviewed(from('1'), from('2'));
  assert.match(comments, /now runs as root: `[^`]*\/node:2` runs as root, `[^`]*\/node:1` ran as `node`\./);
});
