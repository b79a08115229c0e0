import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

const policyPath = '.github/layer-review.yml';
/** Some days from now, whenever that is. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const files = {
  'web/Dockerfile': `# checkov:skip=CKV_DOCKER_8:the old base needs it
FROM debian:12.8
# hadolint ignore=DL3004,SC2086
RUN sudo make
USER root
`,
  'job/Dockerfile': '# check=skip=SecretsUsedInArgOrEnv\nFROM debian\nRUN sudo make\nUSER 1000\n',
  '.hadolint.yaml': 'ignored:\n  - DL3006\n  - DL3059\n',
  '.trivyignore': `# Known.\nAVD-DS-0001 exp:${inDays(10)}\nCVE-2024-1\n`,
};

describe('import', () => {
  it('makes waivers of what is reported here, with reason and end, and lists the rest', async () => {
    using folder = new Folder(files);
    const dry = await layerReview(['import', '--dry-run'], { folder: folder.path });
    assert.match(dry.stdout, /^Would write \d waivers? to/);
    assert.ok(!existsSync(join(folder.path, policyPath)));
    const { status, stdout, stderr } = await layerReview(['import', '--until', inDays(100)], { folder: folder.path });
    assert.deepEqual([status, stderr], [0, '']);
    const waivers: Record<string, string>[] = parseYaml(readFileSync(join(folder.path, policyPath), 'utf8')).waivers;
    const told = waivers.map(({ rule, paths, reason, until }) => [rule, ...paths!, reason, until]);
    assert.deepEqual(
      told.filter(([rule]) => rule === 'run-as-root' || rule === 'sudo-in-run'),
      [
        ['run-as-root', 'web/Dockerfile', 'the old base needs it', inDays(100)],
        ['sudo-in-run', 'web/Dockerfile', 'as hadolint was told in web/Dockerfile:3', inDays(100)],
      ],
    );
    assert.ok(
      told.some(([rule, path]) => rule === 'image-mutable-tag' && path === 'job/Dockerfile'),
      stdout,
    );
    for (const line of [
      'web/Dockerfile:3  hadolint SC2086: no rule here says the same',
      'job/Dockerfile:1  BuildKit SecretsUsedInArgOrEnv: not reported here',
      '.hadolint.yaml:3  hadolint DL3059: no rule here says the same',
      '.trivyignore:3  Trivy CVE-2024-1: no rule here says the same',
    ])
      assert.ok(stdout.includes(`\n  ${line}`), `${line} in\n${stdout}`);
    const scan = JSON.parse((await layerReview(['scan', '--format', 'json'], { folder: folder.path })).stdout);
    const waived = scan.findings.filter(({ waiver }: { waiver: object | null }) => waiver);
    assert.ok(waived.length >= 3);
    // A comment above one instruction is about that alone.
    assert.ok(
      scan.findings.some(
        ({ rule, path, waiver }: Record<string, unknown>) =>
          rule === 'sudo-in-run' && path === 'job/Dockerfile' && !waiver,
      ),
    );
    assert.match(
      (await layerReview(['import'], { folder: folder.path })).stdout,
      /^No further waiver is needed\.\nNot needed:\n[\s\S]*web\/Dockerfile:3 {2}hadolint DL3004: accepted already\n/,
    );
  });

  const compose = `services:
  # kics-scan ignore-block
  old:
    image: example/old:1
    privileged: true
  web:
    # dclint disable-line service-image-require-explicit-tag
    image: example/web:latest
    ports:
      - 8080:80 # dclint disable-line
    # kics-scan ignore-line
    privileged: true
  late:
    image: example/late:latest
    privileged: true
`;

  it('takes comments of KICS and dclint for what they are about', async () => {
    using folder = new Folder({
      'compose.yml': compose,
      'all/compose.yml':
        '# kics-scan disable=ae5b6871-7f45-42e0-bb4c-ab300c4d2026\nservices:\n  a:\n    image: example/a:1\n    privileged: true\n',
      'only/compose.yml':
        '# kics-scan enable=ae5b6871-7f45-42e0-bb4c-ab300c4d2026\nservices:\n  a:\n    image: example/a:1\n    privileged: true\n',
      Dockerfile:
        '# kics-scan ignore-block\nFROM debian:12.8\nRUN sudo make\nFROM debian:12.8\nRUN sudo make\nUSER 1000\n',
    });
    assert.equal((await layerReview(['import'], { folder: folder.path })).status, 0);
    const waivers: { rule: string; paths: string[]; service?: string; stage?: string }[] = parseYaml(
      readFileSync(join(folder.path, policyPath), 'utf8'),
    ).waivers;
    const of = (rule: string) =>
      waivers
        .filter((each) => each.rule === rule)
        .flatMap(({ paths, service, stage }) => paths.map((path) => `${path} ${service ?? stage}`))
        .sort();
    assert.deepEqual(of('privileged-container'), ['all/compose.yml a', 'compose.yml old', 'compose.yml web']);
    assert.deepEqual(of('image-mutable-tag'), ['compose.yml web']);
    assert.deepEqual(of('port-on-all-interfaces'), ['compose.yml web']);
    assert.deepEqual(of('sudo-in-run'), ['Dockerfile 0']);
  });

  it('reads .trivyignore.yaml with its paths, reasons and ends', async () => {
    const ignored = `misconfigurations:
  - id: AVD-DS-0002
    paths: ["docs/**"]
    statement: The docs need it.
    expired_at: ${inDays(20)}
  - id: DS-0010
vulnerabilities:
  - id: CVE-2024-1
`;
    const root = 'FROM debian:12.8\nUSER root\n';
    using folder = new Folder({ '.trivyignore.yaml': ignored, 'docs/Dockerfile': root, Dockerfile: root });
    const { stdout } = await layerReview(['import', '--until', inDays(100)], { folder: folder.path });
    const { waivers } = parseYaml(readFileSync(join(folder.path, policyPath), 'utf8'));
    assert.deepEqual(
      waivers.map(({ rule, paths, reason, until }: Record<string, unknown>) => [rule, paths, reason, until]),
      [['run-as-root', ['docs/Dockerfile'], 'The docs need it.', inDays(20)]],
    );
    for (const line of [
      '.trivyignore.yaml:6  Trivy DS-0010: not reported here',
      '.trivyignore.yaml:8  Trivy CVE-2024-1: no rule here',
    ])
      assert.ok(stdout.includes(line), stdout);
  });

  it('trusts what hadolint trusts', async () => {
    const trusted = 'trustedRegistries:\n  - docker.io\n  - registry.example.com:5000\n  - "*.gcr.io"\n';
    using folder = new Folder({
      '.hadolint.yaml': trusted,
      Dockerfile: 'FROM quay.io/x/y:1\nUSER 1000\n',
      [policyPath]: 'gate: all\n',
    });
    const { stdout } = await layerReview(['import'], { folder: folder.path });
    assert.match(stdout, /trusts docker\.io, registry\.example\.com:5000, as hadolint does/);
    assert.match(stdout, /so not trusted here: \*\.gcr\.io\./);
    const text = readFileSync(join(folder.path, policyPath), 'utf8');
    assert.equal(text, 'gate: all\n\ntrusted:\n  registries: [docker.io, "registry.example.com:5000"]\n');
    const scan = await layerReview(['scan', '--only', 'untrusted-registry'], { folder: folder.path });
    assert.match(scan.stdout, /untrusted-registry/);
    const again = await layerReview(['import'], { folder: folder.path });
    assert.match(
      again.stdout,
      /^No waiver is needed\.\n\S+ trusts docker\.io, registry\.example\.com:5000 already\.\n/,
    );
    folder.put('.hadolint.yaml', 'trustedRegistries: [ghcr.io]\n');
    assert.match(
      (await layerReview(['import'], { folder: folder.path })).stdout,
      /Please add ghcr\.io to `trusted\.registries`/,
    );
    assert.equal(readFileSync(join(folder.path, policyPath), 'utf8'), text);
  });
});
