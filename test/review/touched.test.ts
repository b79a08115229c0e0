/** What a change writes anew is introduced by it, and what it only writes differently was there before. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messageText } from '../../src/report/wording.ts';
import { review } from '../trust/pipeline.ts';

/** The body of the one service, before and after. */
const service = (lines: string, name = 'app') => ({
  'compose.yaml': `services:\n  ${name}:\n${lines.replace(/^/gm, '    ')}\n`,
});
const dockerfile = (text: string) => ({ Dockerfile: text });

interface Case {
  readonly rule: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

async function standings({ rule, before, after }: Case): Promise<string[]> {
  const { findings, fixed } = await review({ before, after });
  return [...findings, ...fixed].filter((each) => each.rule.id === rule).map(({ standing }) => standing);
}

const copied = 'FROM debian:13.1\nUSER 1\nCOPY .env /app/\n';

const anew: Readonly<Record<string, Case>> = {
  'a copied env file whose template comes with the change': {
    rule: 'secret-file-copied',
    before: dockerfile('FROM debian:13.1\nUSER 1\n'),
    after: { ...dockerfile(copied), '.env.example': 'PORT=1\n' },
  },
  'another password in an address': {
    rule: 'connection-string-credentials',
    before: service('image: a:1\nenvironment:\n  DATABASE_URL: postgres://shop:vJ7kQ2xw9Lm4@db/shop'),
    after: service('image: a:1\nenvironment:\n  DATABASE_URL: postgres://shop:Zk4hPd83Rc@db/shop'),
  },
  'a new value of a secret': {
    rule: 'secret-in-env',
    before: service('image: a:1\nenvironment:\n  DB_PASSWORD: vJ7kQ2xw9Lm4'),
    after: service('image: a:1\nenvironment:\n  DB_PASSWORD: vJ7kq2xw9Lm4'),
  },
  'a mount that can be written to': {
    rule: 'docker-socket-mount',
    before: service('image: a:1\nvolumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]'),
    after: service('image: a:1\nvolumes: ["/var/run/docker.sock:/var/run/docker.sock"]'),
  },
  'another port for everyone': {
    rule: 'port-on-all-interfaces',
    before: service('image: a:1\nports: ["8080:80"]'),
    after: service('image: a:1\nports: ["9090:90"]'),
  },
  'an older image': {
    rule: 'base-image-eol',
    before: dockerfile('FROM node:16.20\nUSER 1\n'),
    after: dockerfile('FROM node:14.21\nUSER 1\n'),
  },
  'a script from elsewhere': {
    rule: 'pipe-to-shell',
    before: dockerfile('FROM a:1\nRUN curl -fsSL https://get.example.com/1.2/tool.sh | sh\nUSER 1\n'),
    after: dockerfile('FROM a:1\nRUN curl -fsSL https://get.example.net/1.2/tool.sh | sh\nUSER 1\n'),
  },
  'the same right for another service': {
    rule: 'privileged-container',
    before: { 'compose.yaml': 'services:\n  a:\n    image: a:1\n    privileged: true\n  b:\n    image: b:1\n' },
    after: { 'compose.yaml': 'services:\n  a:\n    image: a:1\n  b:\n    image: b:1\n    privileged: true\n' },
  },
};

/** A database and what logs in to it, in a file for production and in one for what is tried before. */
const loggingIn = (password: string) => {
  const db = `  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${password}\n`;
  const address = `      DATABASE_URL: postgres://shop:${password}@db/shop\n`;
  const services = `services:\n${db}  app:\n    image: a:1\n    environment:\n${address}`;
  return { 'compose.yaml': `services:\n${db}`, 'compose.prod.yaml': services, 'compose.staging.yaml': services };
};

const asBefore: Readonly<Record<string, Case>> = {
  'a copied env file whose template loses a secret': {
    rule: 'secret-file-copied',
    before: { ...dockerfile(copied), '.env.example': 'PORT=1\nDB_PASSWORD=\n' },
    after: { ...dockerfile(`${copied}EXPOSE 80\n`), '.env.example': 'PORT=1\n' },
  },
  'a password in addresses of several files that becomes a default': {
    rule: 'secret-interpolation-default',
    before: loggingIn('shop'),
    after: loggingIn('${POSTGRES_PASSWORD:-shop}'),
  },
  'a password in an address, whose host gets another name': {
    rule: 'connection-string-credentials',
    before: service('image: a:1\nenvironment:\n  DATABASE_URL: postgres://shop:vJ7kQ2xw9Lm4@db/shop'),
    after: service('image: a:1\nenvironment:\n  DATABASE_URL: postgres://shop:vJ7kQ2xw9Lm4@database/shop'),
  },
  'a secret in other quotes': {
    rule: 'secret-in-env',
    before: service('image: a:1\nenvironment:\n  DB_PASSWORD: vJ7kQ2xw9Lm4'),
    after: service('image: a:1\nenvironment:\n  - "DB_PASSWORD=vJ7kQ2xw9Lm4"'),
  },
  'a mount that is for reading only now': {
    rule: 'docker-socket-mount',
    before: service('image: a:1\nvolumes: ["/var/run/docker.sock:/var/run/docker.sock"]'),
    after: service('image: a:1\nvolumes: ["/var/run/docker.sock:/run/docker.sock:ro"]'),
  },
  'a newer image': {
    rule: 'base-image-eol',
    before: dockerfile('FROM node:14.21\nUSER 1\n'),
    after: dockerfile('FROM node:16.20\nUSER 1\n'),
  },
  'an image of a mirror': {
    rule: 'image-mutable-tag',
    before: service('image: redis:latest'),
    after: service('image: mirror.example.com/docker/redis:latest'),
  },
  'another version of a download': {
    rule: 'pipe-to-shell',
    before: dockerfile('FROM a:1\nRUN curl -fsSL https://get.example.com/1.2/tool.sh | sh\nUSER 1\n'),
    after: dockerfile('FROM a:1\nRUN curl -fsSL https://get.example.com/1.3/tool.sh | sh\nUSER 1\n'),
  },
  'another line of releases of a download': {
    rule: 'pipe-to-shell',
    before: dockerfile('FROM a:1\nRUN curl -sL https://deb.example.com/setup_14.x | bash -\nUSER 1\n'),
    after: dockerfile('FROM a:1\nRUN curl -sL https://deb.example.com/setup_22.x | bash -\nUSER 1\n'),
  },
  'a download for another release of the system': {
    rule: 'pipe-to-shell',
    before: dockerfile('FROM a:1\nRUN curl -sL https://get.example.com/debian/12/setup.sh | sh\nUSER 1\n'),
    after: dockerfile('FROM a:1\nRUN curl -sL https://get.example.com/debian/13/setup.sh | sh\nUSER 1\n'),
  },
  'the root of an image whose only stage now builds for the last one': {
    rule: 'missing-user',
    before: dockerfile('FROM node:22.20\nCOPY src src\nRUN npm run build\nCMD ["npm", "start"]\n'),
    after: dockerfile(
      'FROM node:24.9 AS build\nCOPY src src\nRUN npm run build\nFROM nginx:1.30.1\nCOPY --from=build /dist /srv\n',
    ),
  },
  'a base image that is newer, and lacks a user as before': {
    rule: 'missing-user',
    before: dockerfile('FROM debian:12.11\nRUN make\n'),
    after: dockerfile('FROM debian:13.1\nRUN make\n'),
  },
  'a line that stays below a new name, of a service that runs something else': {
    rule: 'port-on-all-interfaces',
    before: service('image: acme/web:1\nports: ["8080:80"]', 'web'),
    after: service('image: corp/site:2\nports: ["8080:80"]', 'site'),
  },
  'a service with another name and port of its own': {
    rule: 'port-on-all-interfaces',
    before: service('image: a:1\nports: ["8080:80"]'),
    after: service('image: a:1\nports: ["8080:3000"]', 'site'),
  },
};

describe('introduced', () => {
  for (const [title, each] of Object.entries(anew))
    test(title, async () => {
      const found = await standings(each);
      assert.ok(found.includes('introduced') && !found.includes('existing'), found.join());
    });
});

test('a credential that gets another value is not mended', async () => {
  const withDefault = (value: string) =>
    service(`image: a:1\nenvironment:\n  DB_PASSWORD: "\${DB_PASSWORD:-${value}}"`);
  const found = await standings({
    rule: 'secret-interpolation-default',
    before: withDefault('admin'),
    after: withDefault('vJ7kQ2xw9Lm4'),
  });
  assert.deepEqual(found, ['introduced']);
});

describe('existing', () => {
  for (const [title, each] of Object.entries(asBefore))
    test(title, async () => assert.deepEqual([...new Set(await standings(each))], ['existing']));
});

describe('a file that the change does not touch', () => {
  const own = 'FROM node:latest AS build\nFROM debian:12.11 AS dev\nUSER root\nFROM debian:12.11\nUSER 1\n';

  test('keeps its faults when a new file builds it', async () => {
    const before = dockerfile(own);
    const { findings } = await review({ before, after: { ...before, ...service('build: .') } });
    const inFile = findings.filter(({ at }) => at.source.path === 'Dockerfile');
    assert.ok(inFile.length > 0);
    assert.deepEqual(new Set(inFile.map(({ standing }) => standing)), new Set(['existing']));
  });

  test('gets a fault through a target', async () => {
    const before = { ...dockerfile(own), ...service('build: .') };
    const { findings } = await review({
      before,
      after: { ...before, ...service('build: { context: ., target: dev }') },
    });
    const introduced = findings.filter(({ standing }) => standing === 'introduced').map(({ rule }) => rule.id);
    assert.ok(introduced.includes('run-as-root'), introduced.join());
  });

  test('is not mended by the file that built it', async () => {
    const before = { ...dockerfile(own), ...service('build: .'), 'other.Dockerfile': 'FROM a:1\n' };
    const after = { ...dockerfile(own), 'other.Dockerfile': 'FROM a:1\n' };
    const { fixed } = await review({ before, after });
    assert.deepEqual(
      fixed.filter(({ at }) => at.source.path === 'Dockerfile'),
      [],
    );
  });
});

test('what a worse fault covers is not mended by it', async () => {
  const before = service('image: a:1\ncap_add: [NET_ADMIN]');
  const after = service('image: a:1\ncap_add: [NET_ADMIN]\nprivileged: true');
  assert.deepEqual((await review({ before, after })).fixed, []);
  const mended = service('image: a:1\ncap_drop: [ALL]');
  const { fixed } = await review({ before, after: mended });
  assert.ok(fixed.some(({ rule }) => rule.id === 'capabilities-not-dropped'));
});

const stages = 'FROM debian:12.11 AS base\nRUN ls\nFROM base AS dev\nUSER root\nFROM debian:12.11\nUSER 1\n';
const builds = (more: string) => ({ ...dockerfile(stages), ...service(`build:\n  context: .${more}`) });
const taking =
  'FROM debian:13.1 AS tools\nRUN curl -sL https://get.example.com/tool.sh | sh\nFROM debian:13.1 AS dev\nCOPY --from=tools /opt /opt\nUSER 1\nFROM debian:13.1 AS live\nUSER 1\n';
const privileged = 'services:\n  a:\n    image: a:1\n    privileged: true\n';
const extending = (image: string) => ({
  'compose.yaml': `x-app: &app\n  image: ${image}\nservices:\n  a:\n    <<: *app\n    tty: true\n`,
});
const fromVariable = (version: string) => dockerfile(`ARG VERSION=${version}\nFROM node:$VERSION\nUSER 1\n`);
const fromEnvFile = (version: string) => ({ ...service('image: redis:${TAG}'), '.env': `TAG=${version}\n` });

const choosing = (mode: string) =>
  dockerfile(
    `ARG MODE=${mode}\nFROM debian:13.1 AS prod\nUSER 1000\nFROM debian:13.1 AS dev\nUSER root\nFROM $MODE\nCMD ["x"]\n`,
  );

const stageOf = (user: string, build: string, name: string) => ({
  'a/Dockerfile': `FROM mcr.microsoft.com/dotnet/aspnet:9.0 AS base\n${user}WORKDIR /app\nFROM base AS final\nCMD ["x"]\n`,
  'compose.yaml': `services:\n  ${name}:\n    image: ${name}\n    build:\n      ${build}\n`,
});

/** What the comment on a line that the change leaves alone says of the line that makes it new. */
const reasons: Readonly<
  Record<string, Omit<Case, 'rule'> & { readonly rule: string; readonly why: string | undefined }>
> = {
  'a target': {
    rule: 'run-as-root',
    before: builds(''),
    after: builds('\n  target: dev'),
    why: 'It is new because `target` changed in `compose.yaml:5`.',
  },
  'a target, of a file that changes elsewhere': {
    rule: 'run-as-root',
    before: builds(''),
    after: { ...builds('\n  target: dev'), ...dockerfile(stages.replace('RUN ls', 'RUN ls -a')) },
    why: 'It is new because `target` changed in `compose.yaml:5`.',
  },
  'a target that takes files from a stage': {
    rule: 'pipe-to-shell',
    before: { ...dockerfile(taking), ...service('build:\n  context: .\n  target: live') },
    after: { ...dockerfile(taking), ...service('build:\n  context: .\n  target: dev') },
    why: 'It is new because `target` changed in `compose.yaml:5`.',
  },
  'a build where an image was pulled': {
    rule: 'pipe-to-shell',
    before: { ...dockerfile(`${taking}FROM debian:13.1\nUSER 1\n`), ...service('image: acme/web:1.2.3') },
    after: {
      ...dockerfile(`${taking}FROM debian:13.1\nUSER 1\n`),
      ...service('build:\n  target: dev\n  context: .'),
    },
    why: 'It is new because `target` changed in `compose.yaml:4`.',
  },
  'an argument': {
    rule: 'image-mutable-tag',
    before: fromVariable('24.1'),
    after: fromVariable('latest'),
    why: 'It is new because `VERSION` changed in line 1. Before this change it was pinned to `24.1`.',
  },
  'an argument that chooses the stage': {
    rule: 'hardening-removed',
    before: choosing('prod'),
    after: choosing('dev'),
    why: 'It is new because `MODE` changed in line 1.',
  },
  'an .env': {
    rule: 'image-mutable-tag',
    before: fromEnvFile('7.4.1'),
    after: fromEnvFile('latest'),
    why: 'It is new because `TAG` changed in `.env:1`. Before this change it was pinned to `7.4.1`.',
  },
  'an image, of an open port': {
    rule: 'open-service-published',
    before: service('image: acme/web:1\nports: ["9090:9090"]'),
    after: service('image: prom/prometheus:v3.0.0\nports: ["9090:9090"]'),
    why: 'It is new because `image` changed in line 3.',
  },
  'nothing named, where a line went from the file of its stage': {
    rule: 'missing-user',
    before: stageOf('USER $APP_UID\n', 'context: .\n      dockerfile: a/Dockerfile', 'web'),
    after: stageOf('', 'context: a\n      dockerfile: Dockerfile', 'shop'),
    why: undefined,
  },
  'nothing of another base, where a step is what is wrong': {
    rule: 'copy-entire-context',
    before: {
      ...dockerfile('FROM debian:12.1\nUSER 1\nCOPY . /app\n'),
      '.env': 'DB_PASSWORD=\n',
      '.dockerignore': '.env\n',
    },
    after: { ...dockerfile('FROM debian:12.2\nUSER 1\nCOPY . /app\n'), '.env': 'DB_PASSWORD=\n' },
    why: undefined,
  },
  'nothing of an argument that chooses it, where a step is what is wrong': {
    rule: 'copy-entire-context',
    before: {
      ...dockerfile('ARG V=12.1\nFROM debian:$V\nUSER 1\nCOPY . /app\n'),
      '.env': 'DB_PASSWORD=\n',
      '.dockerignore': '.env\n',
    },
    after: { ...dockerfile('ARG V=12.2\nFROM debian:$V\nUSER 1\nCOPY . /app\n'), '.env': 'DB_PASSWORD=\n' },
    why: undefined,
  },
  'nothing, of a line that is new in a file that it reads': {
    rule: 'env-file-secret',
    before: { ...service('build: .\nenv_file: app.env'), ...dockerfile('FROM debian:13.1\n'), 'app.env': 'A=b\n' },
    after: {
      ...service('build: ./\nenv_file: app.env'),
      ...dockerfile('FROM debian:13.1\n'),
      'app.env': 'A=b\nSTORE_PASSWORD=secret\n',
    },
    why: undefined,
  },
  'nothing, of a line that changed itself': {
    rule: 'image-mutable-tag',
    before: extending('redis:7.4.1'),
    after: extending('redis:latest'),
    why: undefined,
  },
};

describe('what is new on a line that the change leaves alone says why', () => {
  for (const [title, { rule, before, after, why }] of Object.entries(reasons))
    test(title, async () => {
      const { findings } = await review({ before, after });
      const [finding] = findings.filter((each) => each.rule.id === rule && each.standing === 'introduced');
      assert.ok(finding);
      const words = messageText(finding.message, { values: [], places: [] });
      assert.equal(/It is new because.*/.exec(words)?.[0], why, words);
    });
});

describe('what is new because something starts it now says what does', () => {
  const starting = (lines: string, more = '') => ({
    'base.yaml': `${privileged}${more}`,
    'compose.yaml': `${lines}services:\n  b:\n    image: b:1\n`,
  });
  const sentences = {
    'beside what did': [
      starting(''),
      starting('include: [base.yaml]\n', '    tty: true\n'),
      '`docker compose up` starts it, too.',
    ],
    'where nothing did': [
      service('image: a:1\nprivileged: true\nprofiles: [debug]'),
      service('image: a:1\nprivileged: true'),
      '`docker compose up` starts it.',
    ],
  } as const;
  for (const [title, [before, after, words]] of Object.entries(sentences))
    test(title, async () => {
      const { findings } = await review({ before, after });
      const [finding] = findings.filter(
        ({ rule, standing }) => rule.id === 'privileged-container' && standing === 'introduced',
      );
      assert.ok(finding);
      const message = messageText(finding.message, { values: [], places: [] });
      assert.ok(message.endsWith(`With this change ${words}`), message);
    });
});
