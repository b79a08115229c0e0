/** What READMEs and guides tell of the compose files that they start. The headings are those of real ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGuide, rolesByStart } from '../../src/facts/roles/started-in-readme.ts';
import { Source } from '../../src/source.ts';

const there = ['compose.yaml', 'compose.cluster.yaml', 'compose.prod.yml', 'infra/docker-compose.yml', 'README.md'];
const told = (...texts: readonly (readonly [path: string, text: string])[]) =>
  [
    ...rolesByStart(
      texts.map(([path, text]) => new Source(path, text)),
      there,
    ),
  ].map(([path, [role]]) => `${path} ${role}`);
const under = (heading: string, line = 'docker compose up -d', path = 'README.md') =>
  told([path, `# Shop\n\n${heading}\n\n\`\`\`sh\n# start it\n${line}\n\`\`\`\n`]);

test('a file that is only started where a README speaks of developing, testing or trying says what it is for', () => {
  for (const [heading, role] of [
    ['## Local development setup', 'development'],
    ['### Locally via docker compose', 'development'],
    ['### Getting Started with Docker for Development or Local Testing', 'development'],
    ['## Environnement de développement', 'development'],
    ['== Developing the shop', 'development'],
    ['## Contributing\n\n### Requirements', 'development'],
    ['## Test setup', 'test'],
    ['## Run environment for e2e tests', 'test'],
    ['## Running java unit and integration tests', 'test'],
    ['## Tutorial\n\n### Start Kafka', 'example'],
    ['## Running the demo', 'example'],
  ] as const)
    assert.deepEqual(under(heading), [`compose.yaml ${role}`], heading);
});

test('and not under a heading of something else', () => {
  for (const heading of [
    '## Getting started',
    '## Installation',
    '## Quick start',
    '## Test it',
    '## Testing the deployment',
    '## Local Deployment (LAN Only)',
    '## Deploying the dev version',
    '## Development\n\n### Production build',
    '## Native or dev container',
    '## Device setup',
    'Development',
  ])
    assert.deepEqual(under(heading), [], heading);
  assert.deepEqual(told(['README.md', '# Development\n\ndocker compose up\n']), [], 'a title is of all that follows');
});

test('what is started elsewhere, too, is there for that', () => {
  const dev = '## Development\n\n`docker compose up`\n\n';
  assert.deepEqual(told(['README.md', `# Shop\n\n${dev}## Quick start\n\n\`docker compose up -d\`\n`]), []);
  assert.deepEqual(
    told(['README.md', `# Shop\n\n${dev}`], ['infra/README.md', '# Run\n\ncd infra\n../compose.yaml is used\n']),
    [],
  );
  assert.deepEqual(told(['README.md', `# Shop\n\n${dev}## Layout\n\n\`\`\`\ncompose.yaml  # the services\n\`\`\`\n`]), [
    'compose.yaml development',
  ]);
  assert.deepEqual(
    told([
      'README.md',
      `# Shop\n\n${dev}## Install\n\nCopy [this](https://github.com/acme/shop/blob/main/compose.yaml).\n`,
    ]),
    [],
  );
  assert.deepEqual(told(['README.md', `# Shop\n\n${dev}## Running tests\n\n\`docker compose run test\`\n`]), [
    'compose.yaml development',
  ]);
});

test('a command names its file, the last of several, or starts that of its folder', () => {
  assert.deepEqual(under('## Tutorial', 'docker compose -f compose.cluster.yaml up'), ['compose.cluster.yaml example']);
  assert.deepEqual(under('## Tutorial', 'docker compose -f compose.yaml -f compose.cluster.yaml up'), [
    'compose.cluster.yaml example',
  ]);
  assert.deepEqual(under('## Development', 'docker compose -f compose.prod.yml up'), []);
  assert.deepEqual(under('## Development', 'cd infra && docker compose up'), ['infra/docker-compose.yml development']);
  assert.deepEqual(under('## Development', 'cd shop && docker compose up'), ['compose.yaml development']);
  assert.deepEqual(under('## Development', 'docker compose logs'), []);
});

test('a guide to work on it is for developers, unless it speaks of production or only names a file', () => {
  for (const path of ['CONTRIBUTING.md', 'docs/development.md', '.github/CONTRIBUTING.md', 'HACKING.rst'])
    assert.deepEqual(under('## Setup', 'docker compose up', path), ['compose.yaml development'], path);
  assert.deepEqual(under('## Deploying', 'docker compose up', 'CONTRIBUTING.md'), []);
  assert.deepEqual(told(['CONTRIBUTING.md', '# Shop\n\n## Rules\n\nUpdate the tag in compose.yaml.\n']), []);
  assert.deepEqual(told(['CONTRIBUTING.md', '# Shop\n\n## Developer setup\n\nA [compose.yaml] has a store.\n']), [
    'compose.yaml development',
  ]);
  assert.ok(!isGuide('docs/developers-we-love.md') && !isGuide('DEPLOY.md'));
});

test('a text that is too long says nothing', () => {
  const long = `# Shop\n\n## Development\n\ndocker compose up\n${'x'.repeat(100_000)}`;
  assert.deepEqual(told(['README.md', long]), []);
});
