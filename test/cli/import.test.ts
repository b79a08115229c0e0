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
    assert.match((await layerReview(['import'], { folder: folder.path })).stdout, /^No waiver is needed\./);
  });
});
