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
    ['## Running it locally with a connection to the database of staging', 'development'],
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
    '## Startup with locally built images',
    '## Setting up staging locally',
    'Development',
  ])
    assert.deepEqual(under(heading), [], heading);
  assert.deepEqual(under('## Development', 'docker compose --profile dev up'), [], 'a profile is a part of the file');
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
  const beside = (heading: string) => told(['README.md', `# Shop\n\n${dev}## ${heading}\n\n\`docker compose up\`\n`]);
  for (const heading of ['Building changes', 'Local database', 'Full stack with a proxy', 'HTTP authentication'])
    assert.deepEqual(beside(heading), ['compose.yaml development'], heading);
  for (const heading of ['Usage', 'With Docker Compose', 'Running it on your server', 'Getting started'])
    assert.deepEqual(beside(heading), [], heading);
  assert.deepEqual(told(['README.md', `# Shop\n\n## Building\n\n\`docker compose up\`\n\n${dev}`]), [], 'the first');
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

test('a task starts its file for what is said where it is named', () => {
  const makefile = [
    'Makefile',
    'STACK = docker compose -f infra/docker-compose.yml\n\nup: ### Run it\n\t$(STACK) up -d\n\nsure:\n\techo\n',
  ] as const;
  const readme = (line: string) => ['README.md', `# Shop\n\n${line}\n`] as const;
  assert.deepEqual(told(readme('## Local development\n\n```\nmake up\n```'), makefile), [
    'infra/docker-compose.yml development',
  ]);
  assert.deepEqual(told(readme('## Development\n\nmake up\n\n## Quick start\n\nmake up'), makefile), []);
  assert.deepEqual(told(readme('## Development\n\nmake sure it is up'), makefile), []);
  assert.deepEqual(
    told(
      ['DEVELOPERS.md', '# Shop\n\n## Server setup\n\nmise run db-start\n'],
      [
        'mise.toml',
        '[tasks.db-start]\ndescription = "Start it"\nrun = "docker compose -f infra/docker-compose.yml up -d"\n',
      ],
    ),
    ['infra/docker-compose.yml development'],
  );
});

test('a task that no text names, for what is said of it', () => {
  for (const [path, text, role] of [
    ['Makefile', 'up: ## Start the local stack\n\tdocker compose up\n', 'development'],
    ['Makefile', '# Start the dev stack\nup:\n\tdocker compose up\n', 'development'],
    ['justfile', 'compose := "docker compose"\n\ndev:\n    {{compose}} up\n', 'development'],
    [
      'Taskfile.yml',
      'tasks:\n  up:\n    desc: Start the databases for e2e\n    cmds:\n      - docker compose up\n',
      'test',
    ],
    [
      'mise.toml',
      '[tasks.db-start]\ndescription = "Start all dev databases"\nrun = "docker compose up"\n',
      'development',
    ],
    ['package.json', '{\n  "scripts": {\n    "start:dev": "docker compose up"\n  }\n}\n', 'development'],
  ] as const)
    assert.deepEqual(told([path, text]), [`compose.yaml ${role}`], text);
  for (const text of [
    'up:\n\tdocker compose up\n',
    'up:\n\tdocker compose up\n\ndev:\n\tdocker compose up\n',
    'dev:\n\tdocker compose up\n\ndeploy:\n\tdocker compose up -d\n',
    'dev:\n\tdocker compose logs\n',
    'deploy-dev:\n\tdocker compose up\n',
  ])
    assert.deepEqual(told(['Makefile', text]), [], text);
});

test('a text that is too long says nothing', () => {
  const long = `# Shop\n\n## Development\n\ndocker compose up\n${'x'.repeat(100_000)}`;
  assert.deepEqual(told(['README.md', long]), []);
});
