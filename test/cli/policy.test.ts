import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

const policyPath = '.github/layer-review.yml';
const files = {
  Dockerfile:
    '# syntax=docker/dockerfile:1\nFROM cgr.dev/chainguard/go AS build\nFROM node:24\nCOPY --from=build /a /a\n',
  'compose.yaml': 'services:\n  a:\n    image: ghcr.io/fluxcd/flux-cli:v2\n  b:\n    build: .\n',
};
const policy = (folder: Folder, ...args: string[]) => layerReview(['policy', ...args], { folder: folder.path });

describe('policy signatures', () => {
  it('prints what can be demanded of the images here, and once that is in the policy, nothing', async () => {
    using folder = new Folder(files);
    const { status, stdout, stderr } = await policy(folder, 'signatures');
    assert.deepEqual([status, stderr], [0, '']);
    const { signatures } = readPolicy(policyPath, stdout, []);
    assert.deepEqual(
      signatures.map(({ images }) => images[0]),
      ['docker.io/docker/dockerfile', 'cgr.dev/chainguard/**', 'ghcr.io/fluxcd/**'],
    );
    using later = new Folder({ ...files, [policyPath]: stdout });
    const again = await policy(later, 'signatures');
    assert.deepEqual([again.status, again.stdout], [0, '']);
    assert.match(again.stderr, /No further image here is of a publisher that is known to sign its images\./);
  });

  it('says of a server of Docker when it ends, and what takes its place', async () => {
    const entry = (server: string) =>
      `signatures:\n  - images: [acme/**]\n    content-trust: ${server}\n    root: ${'0'.repeat(64)}\n`;
    const told = async (server: string) => {
      using folder = new Folder({ ...files, [policyPath]: entry(server) });
      return (await policy(folder, 'signatures')).stderr;
    };
    const said = await told('https://notary.docker.io');
    assert.match(
      said,
      /Docker (?:switches|has switched) off `https:\/\/notary\.docker\.io` on 2026-12-08\. Demand signatures of/,
    );
    assert.equal(await told('https://notary.example.com'), '');
  });

  it('looks where it is told to', async () => {
    using folder = new Folder(files);
    const { stdout } = await policy(folder, 'signatures', 'compose.yaml');
    assert.deepEqual(
      readPolicy(policyPath, stdout, []).signatures.map(({ images }) => images[0]),
      ['docker.io/docker/dockerfile', 'cgr.dev/chainguard/**', 'ghcr.io/fluxcd/**'],
    );
  });

  it('refuses what a policy does not have', async () => {
    using folder = new Folder(files);
    const { status, stderr } = await policy(folder, 'sginatures');
    assert.deepEqual([status, /See layer-review help policy\./.test(stderr)], [2, true], stderr);
  });
});

describe('policy rego', () => {
  it('prints what a build can refuse, and says what it cannot', async () => {
    const policyText =
      'trusted:\n  registries: [registry.example.com]\nsignatures:\n  - images: [ghcr.io/acme/**]\n    key: acme.pub\n';
    using folder = new Folder({ ...files, [policyPath]: policyText });
    const { status, stdout, stderr } = await policy(folder, 'rego');
    assert.equal(status, 0);
    assert.match(stdout, /^package docker$/m);
    assert.match(stdout, /^trusted if input\.image\.host == "registry\.example\.com"$/m);
    assert.match(stderr, /BuildKit cannot verify what the policy demands of signatures of ghcr\.io\/acme\/\*\*/);
  });

  it('prints nothing where the policy gives nothing', async () => {
    using folder = new Folder(files);
    const { status, stdout, stderr } = await policy(folder, 'rego');
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /says nothing under `trusted` or `signatures`/);
  });
});
