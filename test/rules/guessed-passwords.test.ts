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

describe('a password', () => {
  for (const [where, filesWith] of Object.entries(carriers)) {
    test(`in ${where}`, async () => {
      for (const chosen of ['Vq7kLp2xZ9mR4t', 'asgardian77', 'correct-horse-battery'])
        assert.ok((await severities(filesWith(chosen))).includes('high'), chosen);
      for (const guessed of [
        'shop',
        'shop-secret',
        'shop_user',
        'Sh0p2024',
        'changeme',
        'ciao',
        'shopRecPass1',
        'alpine',
      ])
        assert.ok(!(await severities(filesWith(guessed))).includes('high'), guessed);
    });
  }
});
