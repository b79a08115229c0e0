/** What READMEs and guides tell of the compose files that they start. The headings are those of real ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGuide, isManual } from '../../src/facts/roles/guides.ts';
import { rolesByStart, startedElsewhere } from '../../src/facts/roles/started-in-readme.ts';
import { Source } from '../../src/source.ts';

const there = ['compose.yaml', 'compose.cluster.yaml', 'compose.prod.yml', 'infra/docker-compose.yml', 'README.md'];
const told = (...texts: readonly (readonly [path: string, text: string])[]) =>
  toldAmong(
    texts.map(([path, text]) => new Source(path, text)),
    there,
  );
const toldAmong = (texts: readonly Source[], files: readonly string[]) =>
  [...rolesByStart(texts, files)].flatMap(([path, said]) => (said ? `${path} ${said[0]}` : []));
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
    ['## How to deploy what it stands on for developing the shop', 'development'],
    ['## Deploy and run the code locally as a container', 'development'],
    ['## Deployment for testing', 'test'],
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
    '## Deploying it for developers',
    '## Deploying it for testing in production',
    '## Deploying it for customers',
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

test('headings have their marks before them or below, in the order in which a text has them', () => {
  const rst = (text: string) => told(['INSTALL.rst', text]);
  const shop = 'Shop\n====\n\nAll of it.\n\n';
  assert.deepEqual(rst(`${shop}Development\n-----------\n\n$ docker compose up\n`), ['compose.yaml development']);
  assert.deepEqual(rst(`${shop.replace('====', '****')}Developing\n==========\n\nRun\n~~~\n\ndocker compose up\n`), [
    'compose.yaml development',
  ]);
  assert.deepEqual(rst(`${shop}Development\n-----------\n\nAll.\n\nUsage\n-----\n\ndocker compose up\n`), []);
  assert.deepEqual(told(['README.md', `${shop}Tutorial\n---\n\ndocker compose up\n`]), ['compose.yaml example']);
  assert.deepEqual(
    told(['README.md', '# Shop\n\nDevelopment\n\n---\n\ndocker compose up\n']),
    [],
    'a line between two',
  );
  assert.deepEqual(told(['README.adoc', '= Shop\n\n== Developing\n\ndocker compose up\n']), [
    'compose.yaml development',
  ]);
  assert.deepEqual(
    told(['README.md', '---\ntitle: Shop\ntags: [dev]\n---\n\ndocker compose up\n']),
    [],
    'front matter',
  );
});

test('what leads to the command says what it is there for', () => {
  for (const [says, role] of [
    [
      '> [!NOTE]\n> This docker composition is only meant for evaluation purposes.\n> Please use the chart in production.',
      'example',
    ],
    ['Keep in mind this is **not** recommended for production use. You should run a database of your own.', 'example'],
    ['ATENÇÃO: Essa forma facilita demonstrações. Não é recomendado para ambientes de produção!', 'example'],
    ['This stack is for local development only.', 'development'],
    ['A local development environment with all services.', 'development'],
    ['To run the shop **locally**, it is best to start everything.', 'development'],
    ['You need Docker. If you want to develop the shop, start the stores first.', 'development'],
    ['For a quick demo, start everything.', 'example'],
  ] as const) {
    assert.deepEqual(under(`## Quick start\n\n${says}`), [`compose.yaml ${role}`], says);
    assert.deepEqual(under(`## Getting started\n\n${says}\n\n### Starting the shop`), [`compose.yaml ${role}`], says);
    assert.deepEqual(under(`## Deployment\n\n${says}`), [], `${says} in earnest`);
    assert.deepEqual(under(`## Notes\n\n${says}\n\n## Quick start`), [], `${says} elsewhere`);
    assert.deepEqual(told(['README.md', `# Shop\n\n${says}\n\n## Usage\n\ndocker compose up\n`]), [], `${says} of all`);
    assert.deepEqual(
      told(['README.md', `# Shop\n\n## Usage\n\n\`\`\`\n# ${says}\n\`\`\`\n\ndocker compose up\n`]),
      [],
      'code',
    );
  }
  for (const says of [
    'The shop is ready for production.',
    'compose.cluster.yaml is for development only.',
    'The default password is not for production.',
    'This is not only for tests.',
    'To run the shop, start everything.',
    'Images are built locally, and to run the shop, you start them.',
    'To run the shop locally or in production, start everything.',
  ])
    assert.deepEqual(under(`## Quick start\n\n${says}`), [], says);
  assert.deepEqual(told(['infra/a/README.md', '# A\n\n## Tests\n\nAs in docker-compose.yml here.\n']), []);
  const infra =
    '# Login\n\nWe include a stack for CI. This is **NOT** suitable for production usage.\n\n## Start it\n\n';
  assert.deepEqual(told(['infra/login/README.md', `${infra}docker compose -f docker-compose.yml up\n`]), [
    'infra/docker-compose.yml example',
  ]);
});

test('what is started elsewhere, too, is there for that', () => {
  const used = (text: string) => rolesByStart([new Source('README.md', text)], there);
  assert.ok(used('# Shop\n\n## Usage\n\ndocker compose up\n').has('compose.yaml'));
  assert.ok(!used('# Shop\n\n## Usage\n\nStart it.\n').has('compose.yaml'));
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
  assert.deepEqual(under('## Development', 'docker compose -f ../infra/docker-compose.yml up', 'infra/a/README.md'), [
    'infra/docker-compose.yml development',
  ]);
  assert.deepEqual(under('## Development', 'cd infra && docker compose up'), ['infra/docker-compose.yml development']);
  assert.deepEqual(under('## Development', 'cd shop && docker compose up'), ['compose.yaml development']);
  assert.deepEqual(under('## Development', 'docker compose logs'), []);
  assert.deepEqual(
    under(
      '## Development',
      'docker compose up\n```\n## Usage\n\nThe docker compose file of the shop can run alone.\n```',
    ),
    ['compose.yaml development'],
    'no command',
  );
});

test('what is only started under another file is there for what that is, unless something beside it is for production', () => {
  const beside = ['compose.yaml', 'compose.dev.yaml', 'compose.local.yaml', 'compose.cluster.yaml'];
  const start = (heading: string, ...names: readonly string[]) =>
    `## ${heading}\n\ndocker compose${names.map((name) => ` -f ${name}`).join('')} up\n\n`;
  const all = (text: string, files = beside) => toldAmong([new Source('README.md', `# Shop\n\n${text}`)], files);
  const dev = start('Getting started', 'compose.yaml', 'compose.dev.yaml');
  assert.deepEqual(all(dev), ['compose.yaml development']);
  assert.deepEqual(all(start('Development', 'compose.yaml', 'compose.local.yaml')).sort(), [
    'compose.local.yaml development',
    'compose.yaml development',
  ]);
  assert.deepEqual(all(dev, [...beside, 'compose.prod.yml']), [], 'beside production');
  assert.deepEqual(all(dev + start('Usage', 'compose.yaml')), [], 'also alone');
  assert.deepEqual(all(dev + start('Usage', 'compose.yaml', 'compose.cluster.yaml')), [], 'also under something else');
  assert.deepEqual(all(start('Tutorial', 'compose.yaml', 'compose.cluster.yaml')), ['compose.cluster.yaml example']);
  assert.deepEqual(all(start('Usage', 'compose.yaml', 'compose.cluster.yaml')), []);
});

test('a guide to work on it is for developers, unless it speaks of production or only names a file', () => {
  for (const path of [
    'CONTRIBUTING.md',
    'docs/development.md',
    'docs/developer_guide.md',
    'docs/developer-docs/index.md',
    '.github/CONTRIBUTING.md',
    'HACKING.rst',
    'CLAUDE.md',
    'AGENTS.md',
  ])
    assert.deepEqual(under('## Setup', 'docker compose up', path), ['compose.yaml development'], path);
  assert.deepEqual(under('## Deploying', 'docker compose up', 'CONTRIBUTING.md'), []);
  assert.deepEqual(under('## In containers (production)', 'docker compose up', 'CONTRIBUTING.md'), []);
  assert.deepEqual(under('## In containers (production-like)', 'docker compose up', 'CONTRIBUTING.md'), [
    'compose.yaml development',
  ]);
  for (const path of ['agents/shop.md', 'Agents-at-work.md'])
    assert.deepEqual(under('## Setup', 'docker compose up', path), [], path);
  assert.deepEqual(told(['CONTRIBUTING.md', '# Shop\n\n## Rules\n\nUpdate the tag in compose.yaml.\n']), []);
  assert.deepEqual(told(['CONTRIBUTING.md', '# Shop\n\n## Developer setup\n\nA [compose.yaml] has a store.\n']), [
    'compose.yaml development',
  ]);
  for (const path of ['docs/developers-we-love.md', 'DEPLOY.md', 'development/install.sh', 'docs/development/a/b.md'])
    assert.ok(!isGuide(path), path);
  assert.ok(isManual('docs/INSTALL.md') && isManual('installation.rst') && !isManual('install.sh'));
  assert.deepEqual(under('## Installation', 'docker compose up', 'docs/INSTALL.md'), [], 'whoever installs it');
  assert.deepEqual(under('## Run it locally', 'docker compose up', 'docs/INSTALL.md'), ['compose.yaml development']);
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
  assert.deepEqual(
    told(
      ['README.md', '# Shop\n\n## Development\n\ndocker compose up\n'],
      ['Makefile', 'docker-staging:\n\tdocker compose --env-file ./.env.test up\n'],
    ),
    ['compose.yaml development'],
  );
  for (const text of [
    'up:\n\tdocker compose up\n',
    'up:\n\tdocker compose up\n\ndev:\n\tdocker compose up\n',
    'dev:\n\tdocker compose up\n\ndeploy:\n\tdocker compose up -d\n',
    'dev:\n\tdocker compose logs\n',
    'deploy-dev:\n\tdocker compose up\n',
  ])
    assert.deepEqual(told(['Makefile', text]), [], text);
});

test('a task is a use that starts a whole file and says not what for; not one that starts some services by their names', () => {
  const uses = (command: string) => [
    ...rolesByStart([new Source('Makefile', `db:\n\t${command}\n`)], ['compose.yaml']).keys(),
  ];
  for (const part of ['docker compose up -d store', 'docker compose start store && go run .'])
    assert.deepEqual(uses(part), []);
  for (const whole of ['docker compose up -d --build', 'docker compose up -d && npm start shop'])
    assert.deepEqual(uses(whole), ['compose.yaml']);
});

test('a text that is too long says nothing', () => {
  const long = `# Shop\n\n## Development\n\ndocker compose up\n${'x'.repeat(100_000)}`;
  assert.deepEqual(told(['README.md', long]), []);
});

test('words in bold letters before a paragraph are a heading of what follows, up to the next ones', () => {
  const start = '\n\n```sh\ndocker compose up\n```\n';
  assert.deepEqual(told(['README.md', `# Shop\n\n### Features\n\n**Local development**: start the store.${start}`]), [
    'compose.yaml development',
  ]);
  for (const text of [
    `## Features\n\nIt has some.\n\n**Local development**: see below.\n\n**Servers**: start it.${start}`,
    `## Features\n\nIt has some.\n\n**Local development**: see below.\n\n## Servers${start}`,
    `## Features\n\nThe **local development** is elsewhere.${start}`,
  ])
    assert.deepEqual(told(['README.md', `# Shop\n\n${text}`]), [], text);
});

test('what is started beside programs that follow what developers change, and is deployed nowhere', () => {
  const beside = (text: string, path = 'README.md', others: readonly Source[] = []) => [
    ...startedElsewhere([new Source(path, text), ...others], there).besideWork,
  ];
  const start = '# Shop\n\n## Setup\n\n```sh\ncd infra\ndocker compose up -d\n```\n';
  const work = '```sh\nuvicorn shop:app --reload\n```\n';
  for (const each of [work, '`dotnet run --project src/Shop.Api`\n', '`php artisan serve`\n'])
    assert.deepEqual(beside(start + each), ['infra/docker-compose.yml'], each);
  assert.deepEqual(
    beside('db:\n\tdocker compose -f infra/docker-compose.yml up -d\nweb:\n\tnpm run dev\n', 'Makefile'),
    ['infra/docker-compose.yml'],
  );
  const task = [new Source('infra/Makefile', 'up:\n\tdocker compose up -d\n')];
  const byName = start.replace('docker compose up -d', 'make up');
  assert.deepEqual(beside(byName + work, 'README.md', task), ['infra/docker-compose.yml'], 'by a task that it names');
  assert.deepEqual(beside(byName + work), [], 'by a task that is not there');
  assert.deepEqual(beside(byName, 'README.md', task), []);
  const deployed = `${byName}${work}${byName.replace('Setup', 'Deployment')}`;
  assert.deepEqual(beside(deployed, 'README.md', task), [], 'the task deploys it, too');
  assert.deepEqual(beside(start), [], 'nothing follows');
  assert.deepEqual(beside(`${start}${work}${start.replace('Setup', 'Deployment')}`), [], 'it is deployed, too');
});
