/** What a new version of a file takes over from an older one is no news; what it chooses anew is, and so is all that fails. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import { type Files, reviewSides } from '../review/sides.ts';

const version = (number: string) => `FROM php:${number}-apache-bookworm
RUN apt-get update && apt-get install --no-install-recommends --yes libzip-dev
RUN docker-php-ext-install zip intl opcache
RUN mkdir -p /var/lib/shop && chmod 777 /var/lib/shop
COPY --chown=www-data . /var/www/html
`;

/** The rules that are commented in what a change adds, and those of which it is said where they are so as well. */
async function told(before: Files, added: Files) {
  const sides = { base: before, target: {}, untouched: Object.keys(before).filter((path) => !added[path]) };
  const { findings, policy, verdict, counts } = await reviewSides({ ...before, ...added }, sides);
  const own = findings.filter(({ at }) => added[at.source.path] !== undefined);
  const worthy = own.filter((finding) => isCommentWorthy(finding, policy));
  const rules = (some: typeof own) => [...new Set(some.map(({ rule }) => rule.id))].sort();
  const over = own.flatMap(({ usual }) => usual?.flatMap((part) => (typeof part === 'string' ? [] : part.code)) ?? []);
  return {
    verdict,
    introduced: counts.introduced > 0,
    worthy: rules(worthy),
    over,
  };
}

const both = ['missing-user', 'world-writable-permissions'];
const olds = { '8.3/Dockerfile': version('8.3'), '8.4/Dockerfile': version('8.4') };

describe('a new version of a file', () => {
  test('takes over what the highest of the older ones has', async () => {
    const { introduced, worthy, over } = await told(olds, { '8.5/Dockerfile': version('8.5') });
    assert.deepEqual([introduced, worthy.filter((rule) => both.includes(rule))], [true, []]);
    assert.deepEqual([...new Set(over)], ['8.4/Dockerfile']);
  });

  test('is reported where it has more, or is worse', async () => {
    const { worthy } = await told(olds, { '8.5/Dockerfile': `${version('8.5')}RUN chmod 777 /etc/shop.conf\n` });
    assert.deepEqual(
      worthy.filter((rule) => both.includes(rule)),
      ['world-writable-permissions'],
    );
    const { worthy: fails, verdict } = await told(olds, {
      '8.5/Dockerfile': `${version('8.5')}COPY id_rsa /root/.ssh/id_rsa\n`,
    });
    assert.deepEqual([verdict, fails.includes('secret-file-copied')], ['fail', true]);
  });

  test('chooses its image, what it fetches and its passwords anew, where those are others', async () => {
    const chosen = (number: string, [image, file, password]: readonly string[]) =>
      `${version(number)}FROM ${image}\nRUN curl -s https://example.com/${file} | sh\nENV DB_PASSWORD=${password}\nUSER 1000\n`;
    const commented = async (...choice: readonly string[]) => {
      const older = { '8.4/Dockerfile': chosen('8.4', ['debian:9', 'get.sh', 'changeme']) };
      return (await told(older, { '8.5/Dockerfile': chosen('8.5', choice) })).worthy;
    };
    const rules = ['base-image-eol', 'pipe-to-shell', 'secret-in-env'];
    assert.deepEqual(await commented('debian:8', 'fetch.sh', 'secret'), rules);
    assert.deepEqual(await commented('debian:9', 'get.sh', 'changeme'), []);
  });

  test('is one by its path, by most of its text, and beside one that the change leaves alone', async () => {
    const commented = async (before: Files, added: Files) => {
      const { worthy } = await told(before, added);
      return both.every((rule) => worthy.includes(rule));
    };
    assert.equal(await commented(olds, { 'web/Dockerfile': version('8.5') }), true);
    assert.equal(await commented(olds, { '8.5/web/Dockerfile': version('8.5') }), true);
    const other = 'FROM debian:12\nRUN mkdir /data && chmod 777 /data\nCMD ["nginx"]\n';
    assert.equal(await commented({ '8.4/Dockerfile': other }, { '8.5/Dockerfile': version('8.5') }), true);
    const mended = version('8.4').replace('777', '750');
    const { worthy } = await told(olds, { '8.4/Dockerfile': `${mended}USER 1000\n`, '8.5/Dockerfile': version('8.5') });
    assert.deepEqual(
      worthy.filter((rule) => both.includes(rule)),
      [],
    );
    assert.equal(
      await commented(
        { '8.4/Dockerfile': version('8.4') },
        { '8.4/Dockerfile': mended, '8.5/Dockerfile': version('8.5') },
      ),
      true,
    );
    assert.equal(await commented({}, { '8.4/Dockerfile': version('8.4'), '8.5/Dockerfile': version('8.5') }), true);
  });

  test('fails as if there were no older one', async () => {
    const compose = (number: string) =>
      `services:\n  db:\n    image: example/db:${number}\n    privileged: true\n    read_only: true\n    restart: always\n`;
    const before = { '16/compose.yaml': compose('16.1') };
    const { verdict, worthy } = await told(before, { '17/compose.yaml': compose('17.1') });
    assert.deepEqual([verdict, worthy.includes('privileged-container')], ['fail', true]);
  });
});
