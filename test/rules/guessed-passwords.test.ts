/** A password weighs by what it is, wherever it is written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, reviewSides } from '../review/sides.ts';

const image = `example/shop:1.2@sha256:${'a'.repeat(64)}`;
const service = (more: string) => ({ 'compose.yaml': `services:\n  shop:\n    image: ${image}\n${more}` });
const dockerfile = (more: string) => `FROM debian:12.5\nENV DB_USER=shop\n${more}\nUSER 1000\n`;

/** Where the password of an account `shop` may stand, and for what it is in each. */
const carriers: Readonly<Record<string, (password: string) => Files>> = {
  'a variable of a service': (password) =>
    service(`    environment:\n      DB_USER: shop\n      DB_PASSWORD: ${password}\n`),
  'a command of a service': (password) => service(`    command: app --user shop --password ${password}\n`),
  'an env file of a service': (password) => ({
    ...service('    env_file: app.env\n'),
    'app.env': `DB_USER=shop\nDB_PASSWORD=${password}\n`,
  }),
  'a file that a service gets': (password) => ({
    ...service('    volumes: ["./app.json:/app.json:ro"]\n'),
    'app.json': `{\n  "clientId": "shop",\n  "enabled": true,\n  "secret": "${password}"\n}\n`,
  }),
  'an address': (password) => service(`    environment:\n      DATABASE: postgres://shop:${password}@db/app\n`),
  'a connection string': (password) =>
    service(`    environment:\n      DATABASE: Server=db;Database=app;Uid=shop;Pwd=${password};\n`),
  'a health check': (password) =>
    service(`    healthcheck:\n      test: ["CMD-SHELL", "sqlplus -s shop/${password}@localhost/FREE"]\n`),
  'an argument of a build': (password) =>
    service(
      `    build:\n      context: https://github.com/example/shop.git#v1\n      args:\n        DB_PASSWORD: ${password}\n`,
    ),
  'a configuration': (password) =>
    service(`    configs: [app]\nconfigs:\n  app:\n    content: |\n      password = ${password}\n`),
  'an argument of an image': (password) => ({ Dockerfile: dockerfile(`ARG DB_PASSWORD=${password}`) }),
  'a variable of an image': (password) => ({ Dockerfile: dockerfile(`ENV DB_PASSWORD=${password}`) }),
  'a step of a build': (password) => ({ Dockerfile: dockerfile(`RUN setup --dbuser shop --dbpassword ${password}`) }),
  'a login behind a slash': (password) => ({ Dockerfile: dockerfile(`RUN sqlplus shop/${password} @/tmp/a.sql`) }),
  'a file that an image gets': (password) => ({
    Dockerfile: dockerfile('COPY app.json /app.json'),
    'app.json': `{\n  "clientId": "shop",\n  "secret": "${password}"\n}\n`,
  }),
};

async function severities(files: Files): Promise<string[]> {
  const { findings } = await reviewSides(files, { base: {}, target: {} });
  return findings.filter(({ rule }) => rule.group === 'secrets').map(({ severity }) => severity);
}

/** The same files where developers start them. */
const ofDevelopers = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace('compose.yaml', 'docker-compose.dev.yml').replace('Dockerfile', 'Dockerfile.dev'),
      text,
    ]),
  );

const inBase64 = (text: string) => Buffer.from(text).toString('base64').replaceAll('=', '');

const chosen = ['Vq7kLp2xZ9mR4t', 'asgardian77', 'correct-horse-battery'];
const guessed = ['shop', 'shop-secret', 'shop_user', 'Sh0p2024', 'changeme', 'ciao', 'shopRecPass1', 'alpine'];

describe('a password', () => {
  for (const [where, filesWith] of Object.entries(carriers)) {
    test(`in ${where}`, async () => {
      for (const each of [...chosen, inBase64('kronos-asgard-77')])
        assert.ok((await severities(filesWith(each))).includes('high'), each);
      for (const each of [...guessed, inBase64('dev-master-key-for-local-only')])
        assert.ok(!(await severities(filesWith(each))).includes('high'), each);
    });

    // what an image for developers copies may be anybody's
    if (where !== 'a file that an image gets')
      test(`of who runs the application opens nothing else where developers start it, in ${where}`, async () => {
        for (const each of chosen) assert.ok(!(await severities(ofDevelopers(filesWith(each)))).includes('high'), each);
      });
  }

  test('that another issues opens something else', async () => {
    const issued = service('    environment:\n      STRIPE_SECRET_KEY: Vq7kLp2xZ9mR4tVq7kLp2xZ9mR4t\n');
    assert.deepEqual(await severities(ofDevelopers(issued)), ['high']);
  });
});
