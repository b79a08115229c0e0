/** A compose file that is added beside others of its kind is used as they are; one that stands alone says what is wrong with it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, reviewSides } from '../review/sides.ts';

const names = ['blog', 'mail', 'shop', 'wiki'];
const each = (text: (name: string) => string, path: (name: string) => string, some = names): Files =>
  Object.fromEntries(some.map((name) => [path(name), text(name)]));

const overlay = (name: string) => `services:\n  ${name}:\n    restart: always\n`;
const whole = (name: string) => `services:\n  ${name}:\n    image: example/${name}:1.2\n    restart: always\n`;
const beside = (name: string) => `${name}/compose.yaml`;
const fromTop = (name: string) => `services:\n  ${name}:\n    build: ./${name}/app\n    restart: always\n`;
const below = (name: string) => `${name}/docker/compose.yaml`;
const apps = each(
  () => 'FROM debian:12.5\nUSER 1000\n',
  (name) => `${name}/app/Dockerfile`,
  [...names, 'news'],
);

async function judged(base: Files, added: Files) {
  const { verdict, unread, remarks, findings } = await reviewSides(
    { ...base, ...added },
    { base, target: {}, untouched: Object.keys(base) },
  );
  const path = Object.keys(added)[0]!;
  return {
    verdict,
    unread: unread.map((one) => one.path),
    told: remarks.filter((remark) => remark.startsWith(`${path} was reviewed as far as it stands alone`)).length,
    findings: findings.filter(({ at, severity }) => at.source.path === path && severity === 'critical').length,
  };
}

const fine = { verdict: 'pass', unread: [], told: 1, findings: 0 };

describe('a compose file that a change adds', () => {
  test('may be an overlay, or for another folder, where those beside it are', async () => {
    assert.deepEqual(await judged(each(overlay, beside), { 'news/compose.yaml': overlay('news') }), fine);
    assert.deepEqual(
      await judged({ ...apps, ...each(fromTop, below) }, { 'news/docker/compose.yaml': fromTop('news') }),
      fine,
    );
  });

  test('says what is wrong with it where they are not, or too few', async () => {
    const refused = { verdict: 'error', unread: ['news/compose.yaml'], told: 0, findings: 0 };
    const added = { 'news/compose.yaml': overlay('news') };
    assert.deepEqual(await judged(each(whole, beside), added), refused);
    assert.deepEqual(await judged(each(overlay, beside, ['blog', 'mail']), added), refused);
    assert.deepEqual(
      await judged({ ...each(whole, beside), ...each(overlay, (name) => `old/stacks/${name}/compose.yaml`) }, added),
      refused,
    );
  });

  test('is reviewed for all else, and for what is no matter of its use', async () => {
    const open = `${overlay('news')}    privileged: true\n    pid: host\n`;
    const found = await judged(each(overlay, beside), { 'news/compose.yaml': open });
    assert.deepEqual([found.verdict, found.findings > 0], ['fail', true]);
    const mistaken = (name: string) => `${overlay(name)}    privilege: true\n`;
    const { verdict } = await judged(each(mistaken, beside), { 'news/compose.yaml': mistaken('news') });
    assert.equal(verdict, 'error');
  });

  test('gains nothing by siblings of the same change', async () => {
    const base = { 'README.md': 'Nothing.\n' };
    const added = { ...each(overlay, beside), 'news/compose.yaml': overlay('news') };
    assert.equal((await judged(base, added)).verdict, 'error');
  });
});
