/** What a layer map tells of how a verified image was built. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { keyOfWanted } from '../../src/known/published-image.ts';
import { understand } from '../../src/model/understand.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { Source } from '../../src/source.ts';
import { filesOf } from '../rules/example.ts';
import { identity, issuer } from '../signatures/sigstore.ts';
import { live } from './github.ts';
import { aReview } from './sample.ts';

function mapOf(parameters: Readonly<Record<string, string>>): string {
  const project = understand(filesOf([new Source('Dockerfile', 'FROM ghcr.io/acme/base:1\n')]));
  const wanted = { reference: parseReference('ghcr.io/acme/base:1')!, platform: undefined };
  const signatures = new Map([
    [
      keyOfWanted(wanted),
      {
        kind: 'signed',
        digest: `sha256:${'a'.repeat(64)}`,
        by: { kind: 'identity', identity, issuer },
        provenance: {
          builder: 'https://builder.example',
          source: 'https://github.com/acme/base',
          revision: 'c'.repeat(40),
          parameters: new Map(Object.entries(parameters)),
        },
      } as const,
    ],
  ]);
  const page = summaryMarkdown(aReview({ project: { ...project, signatures } }));
  assert.deepEqual(live(page), []);
  return page;
}

test('a verified image is told with what its build was given', () => {
  const page = mapOf({
    workflow: `.github/workflows/release.yml@${'c'.repeat(40)}`,
    target: 'prod',
    'build-arg:VERSION': '1.2',
  });
  assert.match(
    page,
    /built from `https:\/\/github\.com\/acme\/base` at `c{12}` by `https:\/\/builder\.example` with `workflow=\.github\/workflows\/release\.yml@c{40}`, `target=prod` and `build-arg:VERSION=1\.2`\./,
  );
});

test('what strangers wrote there is text, short, and without secrets', () => {
  const token = `ghp_${'aB3dE6gH9j'.repeat(4)}`;
  const secrets = {
    'build-arg:NPM_TOKEN': 'short',
    'build-arg:URL': 'https://me:hunter22@example.com/x',
    'build-arg:FLAGS': '--password hunter22',
    'inputs.a': token,
    'inputs.b': `x=${'q7Zr2Lx9Tn4Vb8Ws'}`,
    [`inputs.${token}`]: 'x',
  };
  const told = mapOf(secrets);
  for (const secret of ['short', 'hunter22', token, 'q7Zr2Lx9Tn4Vb8Ws']) assert.ok(!told.includes(secret), secret);
  assert.match(told, /`build-arg:NPM_TOKEN=\*\*\*`/);

  const hostile = mapOf({
    'inputs.a': '`</code><img src=x>\n\n## [x](https://evil.example) @everyone',
    'inputs.b\u202e`': '\u202e::error::x',
    target: 'long '.repeat(1000),
    ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`build-arg:A${i}`, 'x'])),
  });
  assert.ok(!hostile.includes('\u202e') && !hostile.includes('long '.repeat(25)));
  assert.match(hostile, / and 497 more/);
});
