import assert from 'node:assert/strict';
import { test } from 'node:test';
import { affectedBy } from '../../src/model/affected-files.ts';
import { understand } from '../../src/model/understand.ts';
import { filesOf } from './reading.ts';

/** @param changed paths, apart by blanks @param expected likewise, in any order */
function check(title: string, files: Record<string, string>, changed: string, expected: string): void {
  test(title, () => {
    const affected = affectedBy(changed.split(' '), understand(filesOf(files)));
    assert.deepEqual([...affected].sort(), expected.split(' ').filter(Boolean).sort());
  });
}

const copies = (what: string) => ({ 'web/Dockerfile': `FROM debian:12\n${what}\n` });
const compose = (service: string) =>
  `services:\n  web:\n    image: shop/web\n    ${service.replaceAll('\n', '\n    ')}\n`;

check('a file that is copied', copies('COPY package.json src/ /app/'), 'web/package.json', 'web/Dockerfile');
check('a file below a folder that is copied', copies('COPY src /app/'), 'web/src/a/b.js', 'web/Dockerfile');
check('a file that a pattern takes', copies('COPY *.json /app/'), 'web/a.json', 'web/Dockerfile');
check('a pattern stays in its folder', copies('COPY *.json /app/'), 'web/src/a.json', '');
check('a file that is not copied', copies('COPY src /app/'), 'web/test/a.js web/srcs README.md', '');
check('a folder that begins alike', copies('COPY . /app/'), 'website/a.js', 'web/Dockerfile');
check('without a service, the context may be the root', copies('COPY web/src /app/'), 'web/src/a.js', 'web/Dockerfile');
check('everything is copied', copies('ADD --chown=1000 . /app/'), 'web/any/thing', 'web/Dockerfile');
check('a variable may be any file', copies('ARG FILE\nCOPY $FILE /app/'), 'web/x', 'web/Dockerfile');
check('a file that is downloaded', copies('ADD https://example.com/x /app/'), 'web/x', '');
check('a file of another stage', { Dockerfile: 'FROM a AS b\nFROM c\nCOPY --from=b /x /x\n' }, 'x', '');
check('a mounted file', copies('RUN --mount=type=bind,source=lock,target=/l cat /l'), 'web/lock', 'web/Dockerfile');
check('a trigger copies', copies('ONBUILD COPY src /app/'), 'web/src/x', 'web/Dockerfile');
check('a Dockerfile that copies nothing', copies('RUN make'), 'web/x web/.dockerignore', '');

const whole = { ...copies('COPY . /app/'), 'web/.dockerignore': 'docs\n', 'compose.yaml': compose('build: web') };
check('what is ignored is not copied', whole, 'web/docs/a.md', '');
check('a .dockerignore, and the service that runs it', whole, 'web/.dockerignore', 'web/Dockerfile compose.yaml');
check('an ignore file of one Dockerfile', copies('COPY . .'), 'web/Dockerfile.dockerignore', 'web/Dockerfile');
check('the context that compose gives', { ...whole, 'web/Dockerfile': 'FROM a\nCOPY b /b\n' }, 'b', '');

check(
  'a Dockerfile that compose builds; itself it has changed already',
  { ...whole, 'web/Dockerfile': 'FROM a\n' },
  'web/Dockerfile',
  'compose.yaml',
);
check(
  'the usual name in lower case',
  { 'compose.yaml': compose('build: {context: web, dockerfile: Dockerfile}'), 'web/dockerfile': 'FROM a\n' },
  'web/dockerfile',
  'compose.yaml',
);
check(
  'a Dockerfile of any name',
  { 'compose.yaml': compose('build: {context: ., dockerfile: web.docker}'), 'web.docker': 'FROM a\nCOPY src /\n' },
  'src/x',
  'compose.yaml web.docker',
);
check('an env file, there or not', { 'compose.yaml': compose('env_file: [web.env]') }, 'web.env', 'compose.yaml');
check('the .env', { 'compose.yaml': compose('user: $ID'), '.env': 'ID=0\n' }, '.env', '.env compose.yaml');
check(
  'an extended file',
  { 'a/compose.yml': compose('extends: {file: ../b.yml, service: c}') },
  'b.yml',
  'a/compose.yml',
);
check(
  'an included file is reviewed with the one that includes it',
  { 'compose.yaml': 'include: [web/compose.yaml]\n', 'web/compose.yaml': compose('build: .'), ...copies('COPY x /') },
  'web/x',
  'compose.yaml web/Dockerfile',
);
check(
  'a secret of a file',
  { 'compose.yaml': `${compose('secrets: [key]')}secrets: {key: {file: ./key.txt}}\n` },
  'key.txt',
  'compose.yaml',
);
check(
  'what an image is built upon in another file',
  {
    'compose.yaml': 'services:\n  base:\n    image: shop/base:1\n    build: base\n  web:\n    build: web\n',
    'base/Dockerfile': 'FROM debian:12\nCOPY tools /\n',
    'web/Dockerfile': 'FROM shop/base:2\n',
    'other/Dockerfile': 'FROM debian:12\n',
  },
  'base/tools/x',
  'compose.yaml base/Dockerfile web/Dockerfile',
);
check(
  'named contexts: a folder, another service',
  {
    'compose.yaml': [
      'services:',
      '  base: {build: base}',
      '  web: {build: {context: web, additional_contexts: {b: "service:base", lib: ./lib}}}',
    ].join('\n'),
    'base/Dockerfile': 'FROM debian:12\nCOPY tools /\n',
    'web/Dockerfile': 'FROM b\nCOPY --from=lib x /\n',
  },
  'lib/x',
  'compose.yaml web/Dockerfile',
);
check(
  'an inline Dockerfile',
  { 'compose.yaml': compose('build:\n  dockerfile_inline: |\n    FROM a\n    COPY x /') },
  'x',
  'compose.yaml',
);
check('nothing that anything is made of', whole, 'README.md', '');
