import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPolicy, InputError } from '../../src/policy/policy.ts';
import { readPolicy, readStatements, settled } from '../../src/policy/read-policy.ts';
import { positions } from '../../src/source.ts';

const ids = ['run-as-root', 'secret-in-env', 'image-mutable-tag'];
const read = (text: string) => readPolicy('p.yml', text, ids);

/** The complaints about a text, without the sentence above them. */
function complaints(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.message.split('\n').slice(1);
  }
  return [];
}

describe('a policy', () => {
  it('is the defaults where it says nothing', () => {
    for (const text of ['', '# nothing\n', '---\n', 'waivers:\nfiles:\nseverities: {}\n'])
      assert.deepEqual(read(text), defaultPolicy, JSON.stringify(text));
  });

  it('says everything that it can', () => {
    const policy = read(`extends: acme/policies/ops/containers.yml@${'a'.repeat(40)}
profile: strict
fail-on: medium
gate: introduced
comment-on: never
max-comments: 3
files: { include: [./a/**], exclude: [b] }
severities: { resources: off, run-as-root: low }
trusted:
  registries: [ghcr.io, "registry.example.com:5000"]
  namespaces:
    acme: [unpinned]
    quay.io/acme/team:
  images: { traefik: [socket, unpinned], ghcr.io/a/b: [privileged] }
signatures:
  - images: [acme/**, node, GHCR.io/acme/*]
    issuer: https://token.actions.githubusercontent.com
    identity: https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*
    trusted-root: ./keys/root.json
    provenance: { builder: "https://github.com/acme/**", source: "https://github.com/acme/*" }
    mirrors: true
  - { images: [dhi.io/**], key: .github/keys/dhi.pub, transparency-log: false, provenance: true }
  - { images: ["registry.example.com:5000/**"], content-trust: "https://notary.example.com/", root: ${'AB'.repeat(32)} }
ships: { "*/Dockerfile": [App, 1] }
limits: { memory: 512m, cpus: 0.5, pids: 200 }
secrets: { add: [ACME_PIN], leave-out: [Public_Token] }
waivers:
  - rule: run-as-root
    paths: [legacy/**]
    stage: build
    service: web
    image: nginx
    reason: It is replaced in March.
    until: 2027-03-31
    by: alice
inline-waivers: deny
`);
    assert.deepEqual(policy.extends, {
      owner: 'acme',
      repo: 'policies',
      path: 'ops/containers.yml',
      ref: 'a'.repeat(40),
    });
    const { profile, failOn, gate, commentOn, maxComments, files, limits, secrets, inlineWaivers } = policy;
    const places = policy.signatures.map(({ at }) => at && positions(at).start.line);
    assert.deepEqual(places, [16, 22, 23]);
    const signatures = policy.signatures.map(({ at: _, ...demand }) => demand);
    assert.deepEqual(signatures, [
      {
        images: ['docker.io/acme/**', 'docker.io/library/node', 'ghcr.io/acme/*'],
        signer: {
          kind: 'identity',
          issuer: 'https://token.actions.githubusercontent.com',
          identity: 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
          trustedRoot: { path: 'keys/root.json' },
        },
        provenance: { builder: 'https://github.com/acme/**', source: 'https://github.com/acme/*' },
        mirrors: true,
      },
      {
        images: ['dhi.io/**'],
        signer: {
          kind: 'key',
          key: { path: '.github/keys/dhi.pub' },
          transparencyLog: false,
          trustedRoot: undefined,
        },
        provenance: { builder: undefined, source: undefined },
        mirrors: false,
      },
      {
        images: ['registry.example.com:5000/**'],
        signer: { kind: 'content-trust', server: 'https://notary.example.com', root: 'ab'.repeat(32) },
        provenance: undefined,
        mirrors: false,
      },
    ]);
    assert.deepEqual([profile, failOn, gate, commentOn, maxComments], ['strict', 'medium', 'introduced', 'never', 3]);
    assert.deepEqual(files, { include: ['a/**'], exclude: ['b'] });
    assert.deepEqual([...policy.severities], [['resources', 'off'], ['run-as-root', 'low']]); // biome-ignore format: pairs
    assert.deepEqual([...policy.trusted.registries.keys()], ['ghcr.io', 'registry.example.com:5000']);
    assert.deepEqual([...policy.trusted.namespaces], [['docker.io/acme', ['unpinned']], ['quay.io/acme/team', []]]); // biome-ignore format: pairs
    assert.deepEqual([...policy.trusted.images.keys()], ['docker.io/library/traefik', 'ghcr.io/a/b']);
    assert.deepEqual([...policy.ships], [['*/Dockerfile', ['App', '1']]]);
    assert.deepEqual(limits, { memory: '512m', cpus: '0.5', pids: '200' });
    assert.deepEqual(secrets, { add: ['acme_pin'], leaveOut: ['public_token'] });
    const [{ at, ...waiver }] = policy.waivers as [(typeof policy.waivers)[0]];
    assert.equal(positions(at).start.line, 28);
    assert.deepEqual(waiver, {
      rule: 'run-as-root',
      paths: ['legacy/**'],
      stage: 'build',
      service: 'web',
      image: 'docker.io/library/nginx',
      reason: 'It is replaced in March.',
      until: '2027-03-31',
      by: 'alice',
    });
    assert.equal(inlineWaivers, 'deny');
  });

  it('says less than the one that is read over it', () => {
    const lower = readStatements(
      'lower.yml',
      'fail-on: low\nprofile: strict\nfiles: { exclude: [a] }\nseverities: { resources: off, build: low }\nlimits: { memory: 1g, pids: 9 }\nwaivers: [{ rule: build, paths: [a], reason: b, until: 2027-01-01 }]\n',
      ids,
    );
    const upper = readStatements(
      'upper.yml',
      'fail-on: high\nfiles: { exclude: [b] }\nseverities: { build: high }\nlimits: { memory: 2g }\nwaivers: [{ rule: network, paths: [a], reason: b, until: 2027-01-01 }]\n',
      ids,
    );
    const policy = settled(lower, upper);
    assert.deepEqual([policy.failOn, policy.profile, policy.gate], ['high', 'strict', 'introduced']);
    assert.deepEqual(policy.files, { include: [], exclude: ['a', 'b'] });
    assert.deepEqual([...policy.severities], [['resources', 'off'], ['build', 'high']]); // biome-ignore format: pairs
    assert.deepEqual(policy.limits, { memory: '2g', pids: '9' });
    assert.deepEqual(policy.waivers.map(({ rule, at }) => `${rule} ${at.source.path}`), ['build lower.yml', 'network upper.yml']); // biome-ignore format: pairs
  });
});

describe('a mistake', () => {
  it('is whatever makes a policy look other than it is, with its line', () => {
    const hidden = {
      'gate: all\n# as agreed\rfail-on: never\n': /^p\.yml:2:12: U\+000D can make this line look other/,
      'gate: all # \u202enever\u202c\n': /^p\.yml:1:13: U\+202E can make/,
      'files: { exclude: [a\u200b/b] }\n': /^p\.yml:1:21: U\+200B can make/,
      'gate: all # \u{e0041}\u{e0042}\n': /^p\.yml:1:13: U\+E0041, U\+E0042 can make/,
      'gate: all\n# x\u0085fail-on: never\n': /^p\.yml:2:4: U\+0085 ends a line for some/,
      'gate: all\n# x\u2028fail-on: never\n': /^p\.yml:2:4: U\+2028 ends a line for some/,
      'gate: all # \x1b[2K\n': /^p\.yml:1:13: YAML does not allow the control character/,
      'gate: all # \0\n': /^p\.yml:1:13: YAML does not allow the control character/,
      'gate: all\n\ufefffail-on: never\n': /^p\.yml:2:1: A byte order mark/,
    };
    for (const [text, words] of Object.entries(hidden)) assert.match(complaints(text)[0] ?? '', words, text);
    const shown = 'gate: all # \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u{1f469}\u200d\u{1f4bb}\r\n';
    assert.deepEqual(complaints(`\ufeff${shown}files: { exclude: ["a\\u200b/b"] }\r\n`), []);
  });

  it('is told with fifty others at most', () => {
    const text = Array.from({ length: 80 }, (_, i) => `key${i}: 1\n`).join('');
    assert.throws(
      () => readPolicy('p.yml', text, []),
      ({ message }: Error) => message.split('\n').length === 52 && message.endsWith('p.yml: There are more errors.'),
    );
  });

  const cases: readonly (readonly [text: string, ...complaints: string[]])[] = [
    ['fail-onn: high\n', 'p.yml:1:1: The policy has no key `fail-onn`; did you mean `fail-on`?'],
    ['gate: al\n', 'p.yml:1:7: This must be one of all, introduced; did you mean `all`?'],
    ['max-comments: many\n', 'p.yml:1:15: This must be a whole number from 0 to 100.'],
    ['files:\n  exlude: [a]\n', 'p.yml:2:3: `files` has no key `exlude`; did you mean `exclude`?'],
    ['files: [a]\n', 'p.yml:1:8: `files` must be a mapping of keys and values, not a list: write `key: value` lines without `-` or `[`.'],
    ['files: { include: a }\n', 'p.yml:1:19: This must be a list of path patterns, not a word: put it in brackets, as in `[a]`.'],
    ['waivers: a\n', 'p.yml:1:10: This must be a list of waivers, not a word.'],
    ['fail-on:high\n', 'p.yml:1:1: The policy must be a mapping of keys and values: a blank belongs behind the colon, as in `fail-on: high`.'],
    ['fail-on: [high\ngate: all\n', 'p.yml:2:1: A bracket or brace that opens above, or on this line, is not closed.'],
    ['files:\n  exclude: [**/test/**]\n', 'p.yml:2:13: A value that begins with `*` must be in quotes; without them, YAML takes it for an alias.'],
    ['trusted:\n  registries: ghcr.io\n', 'p.yml:2:15: This must be a list of registries, not a word: put it in brackets, as in `[ghcr.io]`.'],
    ['waivers:\n  rule: build\n', 'p.yml:2:3: This must be a list of waivers: begin each with `- `.'],
    ['ignore: [build]\n', 'p.yml:1:1: The policy has no key `ignore`; did you mean `severities`?'],
    ['gate: new\n', 'p.yml:1:7: This must be one of all, introduced; did you mean `introduced`?'],
    ['rules: {}\n', 'p.yml:1:1: The policy has no key `rules`; did you mean `severities`?'],
    ['files: { exclude: [a, b }\n', 'p.yml:1:25: A bracket or brace that opens above, or on this line, is not closed.'],
    ['files:\n  exclude: ["a]\n', 'p.yml:3:1: A quote that opens above, or on this line, is not closed.'],
    ['files: { include: [{ a: b }] }\n', 'p.yml:1:20: This must be a path pattern, such as `deploy/**/*.yml`.'],
    ['severities:\n  run-as-rot: low\n', 'p.yml:2:3: Unknown rule or group `run-as-rot`; did you mean `run-as-root`?'],
    ['severities: { run-as-root: loud }\n', 'p.yml:1:28: This must be one of critical, high, medium, low, info, off.'],
    ['trusted: { images: ["nginx:1"] }\n', 'p.yml:1:21: This must be an image without its tag, such as `traefik` or `ghcr.io/acme/app`.'],
    ['trusted: { registries: [acme] }\n', 'p.yml:1:25: This must be a registry, such as `ghcr.io` or `registry.example.com:5000`.'],
    ['trusted: { images: { nginx: [sockets] } }\n', 'p.yml:1:30: This must be one of unpinned, socket, privileged; did you mean `socket`?'],
    ['signatures:\n  - images: [a]\n    kye: k.pub\n', 'p.yml:3:5: An entry of `signatures` has no key `kye`; did you mean `key`?'],
    ['signatures: [{ images: [a], key: k, issuer: "https://a", identity: b }]\n', 'p.yml:1:14: An entry of `signatures` must say who signs in one way: with `issuer` and `identity`, with `key`, or with `content-trust` and `root`.'],
    ['signatures: [{ images: [a], identity: b }]\n', 'p.yml:1:14: An entry of `signatures` must say who signs in one way: with `issuer` and `identity`, with `key`, or with `content-trust` and `root`.'],
    ['signatures: [{ images: [a], issuer: "https://a", identity: b, transparency-log: false }]\n', 'p.yml:1:14: `transparency-log` does not go with `issuer`.'],
    ['signatures: [{ images: [a], issuer: "https://a", identity: "**/*" }]\n', 'p.yml:1:60: This must be a pattern that not everybody fits, such as `https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*`.'],
    ['signatures: [{ images: ["node:24"], key: k }]\n', 'p.yml:1:25: This must be a pattern of images without tags, such as `ghcr.io/acme/**`.'],
    ['signatures: [{ images: [ghcr.io], key: k }]\n', 'p.yml:1:25: This must be a pattern of images without tags, such as `ghcr.io/acme/**`.'],
    ['signatures: [{ images: [a], key: ../k }]\n', "p.yml:1:34: This must be the path of a file in the policy's repository, such as `.github/keys/acme.pub`."],
    ['signatures: [{ images: [a], content-trust: "https://a", root: abc }]\n', 'p.yml:1:63: This must be the id of a root key: 64 hexadecimal digits.'],
    ['signatures: [{ images: [a], key: k, provenance: yess }]\n', 'p.yml:1:49: This must be `true` or `false`.'],
    ['severities: { build: error }\n', 'p.yml:1:22: This must be one of critical, high, medium, low, info, off; did you mean `high`?'],
    ['severities: { build: warning }\n', 'p.yml:1:22: This must be one of critical, high, medium, low, info, off; did you mean `medium`?'],
    ['ships: { Dockerfile: app }\n', 'p.yml:1:22: This must be a list of stages, not a word: put it in brackets, as in `[app]`.'],
    ['limits: { memory: lots }\n', 'p.yml:1:19: This must be a size in compose notation, such as `512m`.'],
    ['limits: { pids: 0 }\n', 'p.yml:1:17: This must be a number of processes, such as `200`.'],
    ['secrets: { add: ["a b"] }\n', 'p.yml:1:18: This must be a variable name, such as `ACME_PIN`.'],
    ['extends: acme/policies@main\n', 'p.yml:1:10: This must be a policy in another repository, such as `acme/policies/containers.yml@COMMIT`.'],
    ['extends: a/../b/c.yml@main\n', 'p.yml:1:10: This must be a policy in another repository, such as `acme/policies/containers.yml@COMMIT`.'],
    ['waivers:\n  - rule: build\n    paths: [a]\n', 'p.yml:2:5: A waiver requires `reason` and `until`.'],
    [
      'waivers:\n  - { rule: build, reason: a, until: 2027-01-31 }\n',
      'p.yml:2:5: A waiver requires `paths`, or the `image` that it is for.',
    ],
    ['waivers:\n  - rule: build\n    paths: [a]\n    reason: " "\n    until: 2027-02-30\n', 'p.yml:4:13: This must be non-empty text.', 'p.yml:5:12: This must be a date, such as `2027-01-31`.'],
    ['waivers:\n  -\n', 'p.yml:2:4: A waiver requires `rule`, `reason` and `until`.'],
    ['inline-waivers: maybe\n', 'p.yml:1:17: This must be one of allow, after-merge, deny.'],
    ['- a\n', 'p.yml:1:1: The policy must be a mapping of keys and values, not a list: write `key: value` lines without `-` or `[`.'],
    ['a: b\n---\nc: d\n', 'p.yml:1:1: A policy must be a single YAML document, without `---`.', 'p.yml:1:1: The policy has no key `a`.'],
    ['gate: all\ngate: all\n', 'p.yml:2:1: `gate` is set twice in the same mapping; remove one of the two.'],
    ['__proto__: 1\n', 'p.yml:1:1: The policy has no key `__proto__`.'],
  ]; // biome-ignore format: a table
  for (const [text, ...expected] of cases) {
    it(`is told with its place: ${JSON.stringify(text)}`, () => assert.deepEqual(complaints(text), expected));
  }

  it('does not hide the others', () => {
    const text = 'gate: some\nfail-on: bad\nfiles: { inclde: [] }\nwaivers: [{ rule: x }]\n';
    assert.equal(complaints(text).length, 5);
  });
});
