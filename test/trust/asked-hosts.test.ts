/** SECURITY.md names every host that can be asked: whom the code names, and whom the built action asks, is on the page. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import ts from 'typescript';
import { registryHosts } from '../../src/known/registry-hosts.data.ts';
import { readPage } from '../page-text.ts';
import { runAction } from '../runner/action.ts';
import { packSnappy } from '../signatures/pack-snappy.ts';
import { Sigstore } from '../signatures/sigstore.ts';
import { answeringAs, Internet } from '../stand-in/internet.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { parseSources, placeOf, within } from '../syntax.ts';

const host = /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** The first column of the page's table. */
function hostsOnPage(): string[] {
  const [, section = ''] = /\n### Every host that can be asked\n([\s\S]*?)\n##/.exec(readPage('SECURITY.md')) ?? [];
  const named = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => [...line.split(' | ')[0]!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
  return named.filter((code) => host.test(code)).sort();
}

/** What makes connections, or says to where. */
const rooms =
  /^src\/(?:http|registry|signatures|github|git|content-trust)\/|^src\/known\/registry-hosts|^src\/[^/]+\.ts$/;

/** What looks like a host there, and is not asked for that. */
const onlyNamed: Readonly<Record<string, string>> = {
  'docker.io': 'as references call Docker Hub',
  'index.docker.io': 'as references and logins call Docker Hub',
  'registry.hub.docker.com': 'as references call Docker Hub',
  'pkg.dev': 'one of its hosts is',
  'docs.docker.com': 'where something was read',
  'sigstore.dev': 'a type of statements',
  'in-toto.io': 'a type of statements',
  'slsa.dev': 'a type of statements',
  'jfrog.io': 'each below it is a customer',
  'amazonaws.com': 'each below it is a customer',
  'ocir.io': 'each below it is a customer',
  'aliyuncs.com': 'each below it is a customer',
};

function isText(node: ts.Node): boolean {
  const isTemplate = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return isTemplate || ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.RegularExpressionLiteral;
}

/** What looks like hosts in these rooms, with where it stands. */
function hostsInCode(): Map<string, string> {
  const found = new Map<string, string>();
  for (const parsed of parseSources().filter(({ path }) => rooms.test(path)))
    for (const node of within(parsed.syntax).filter(isText))
      for (const [text] of node
        .getText(parsed.syntax)
        .replaceAll('\\', '')
        .matchAll(
          /(?<![\w@-])\.?(?:[a-z0-9-]+\.)+(?:ai|app|aws|cloud|cn|co|com|de|dev|eu|example|info|internal|io|local|net|org|uk|us|xyz)(?![\w(.-])/g,
        ))
        found.set(text.startsWith('.') ? `*${text}` : text, placeOf(parsed, node));
  return found;
}

test('every host that the code names is on the page, and the other way round', () => {
  const named = hostsInCode();
  for (const each of Object.keys(onlyNamed)) assert.ok(named.has(each), `${each} is named nowhere any more`);
  const families = registryHosts.families.map((family) => `*.${family}`);
  const asked = [...named.keys(), ...families].filter((each) => !Object.hasOwn(onlyNamed, each));
  const where = (each: string) => `${each} (${named.get(each)})`;
  assert.deepEqual([...new Set(asked)].sort().map(where), hostsOnPage().map(where));
});

describe('a review in which everything is asked that can be', () => {
  /** Of a family, one. */
  const names = hostsOnPage().map((each) => each.replace('*', 'acme'));
  const storage = 'acme.blob.core.windows.net';
  const registries = names.filter(
    (each) => ![storage, 'auth.docker.io', 'api.github.com', 'github.com'].includes(each),
  );
  let sigstore: Sigstore;
  before(async () => {
    sigstore = await Sigstore.start();
  });

  test('asks the hosts of the page, and no other', async () => {
    await using github = await GitHub.start();
    await using registry = await RegistryStandIn.start({ access: 'token', realm: 'https://auth.docker.io/token' });
    await using open = await RegistryStandIn.start();
    const nobody = registries.filter((each) => !each.includes('sigstore'));
    const { digest } = registry.put('acme/base:1', { config: { User: '1000' } });
    open.put('acme/base:1', { config: { User: '1000' } });
    const packed = packSnappy(Buffer.from(JSON.stringify(await sigstore.bundle({}))));
    const ofDocker = ['registry-1.docker.io', 'auth.docker.io', 'dhi.io'];
    await using internet = await Internet.start({
      ...Object.fromEntries(names.map((each) => [each, ofDocker.includes(each) ? registry.serve : open.serve])),
      'api.github.com': answeringAs(github.url),
      'tuf-repo-cdn.sigstore.dev': (_, response) => void response.writeHead(404).end(),
      [storage]: (_, response) => void response.end(packed),
    });
    const demand = [
      'signatures:',
      '  - images: [ghcr.io/acme/**]',
      '    issuer: https://token.actions.githubusercontent.com',
      '    identity: https://github.com/acme/**',
      '',
    ].join('\n');
    const from = github.repository.commit('main', { '.github/layer-review.yml': demand });
    const images = [
      ...nobody.map((each) => `${each.replace('registry-1.', '')}/acme/base:1`),
      'evil.example/acme/base:1',
    ];
    const head = {
      'compose.yaml': `services:\n${images.map((each, i) => `  s${i}: { image: "${each}" }\n`).join('')}`,
      Dockerfile: `FROM ghcr.io/acme/base:1@${digest}\nUSER 1000\n`,
    };
    github.repository.commit('mallory:head', head, 'Add', { from });
    github.openPull({ head: 'mallory:head' });
    github.attest('acme', digest, null, 'Organization', `https://${storage}/attestations/1.json.sn`);
    const api = { GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' };
    const run = await runAction({
      github,
      pull: 1,
      inputs: { registry: 'known' },
      env: { ...api, ...internet.env },
    });
    assert.ok(run.outputs.verdict, run.stdout);
    // Only an audit has git ask for whole repositories.
    const expected = names.filter((each) => each !== 'github.com').map((each) => `${each}:443`);
    assert.deepEqual([...new Set(internet.asked)].sort(), expected.sort(), run.stdout);
    assert.deepEqual([...new Set(run.connections)], [new URL(internet.env.https_proxy!).host]);
  });

  test('asks GitHub alone where no registry is to be asked', async () => {
    await using github = await GitHub.start();
    await using internet = await Internet.start({ 'api.github.com': answeringAs(github.url) });
    const from = github.repository.commit('main', { README: 'x\n' });
    const head = names.map((each) => `FROM ${each}/acme/base:1\n`).join('');
    github.repository.commit('mallory:head', { Dockerfile: head }, 'Add', { from });
    github.openPull({ head: 'mallory:head' });
    const api = { GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' };
    await runAction({ github, pull: 1, env: { ...api, ...internet.env } });
    assert.deepEqual([...new Set(internet.asked)], ['api.github.com:443']);
  });

  test('would be seen to ask another', async () => {
    const internet = await Internet.start({ 'api.github.com': () => {} });
    internet.strangers.add('evil.example:443');
    await assert.rejects(internet[Symbol.asyncDispose](), /nobody stands for evil\.example:443/);
  });
});
