/** A tag that moves is no news where the repository has it so already, and is where it chooses anew. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import { Chance } from '../model/compose/chance.ts';
import { type Files, reviewSides } from './sides.ts';

const file = (images: readonly string[]) =>
  `services:\n${images.map((image, i) => `  s${i}:\n    image: ${image}\n`).join('')}`;

/** What is told of the tags that move in what a change brings: whether it is new, and whether that is commented. */
async function told(head: Files, base: Files) {
  const untouched = Object.keys(base).filter((path) => head[path] === base[path]);
  const { findings, policy } = await reviewSides(head, { base, target: {}, untouched });
  const fresh = findings.filter(({ rule, standing }) => rule.id === 'image-mutable-tag' && standing === 'introduced');
  return { isNew: fresh.length > 0, isCommented: fresh.some((finding) => isCommentWorthy(finding, policy)) };
}

const silent = { isNew: false, isCommented: false };
const commented = { isNew: true, isCommented: true };
const counted = { isNew: true, isCommented: false };

const channels = ['latest', 'release', 'edge', 'nightly', 'main', 'stable'];
const variants = ['openvino', 'cuda', 'pg17', 'alpine3.23', 'gpu'];

describe('a tag that moves', () => {
  test('moves as before in whatever variant the file beside has it, and not with another channel', async () => {
    const chance = new Chance(51);
    for (let i = 0; i < 40; i++) {
      const [channel, other] = [chance.pick(channels), chance.pick(channels)];
      const name = chance.pick(['acme/tool', 'ghcr.io/acme/tool', 'registry.example.com/a/tool']);
      const tag = (word: string) => (chance.is(0.7) ? `${word}-${chance.pick(variants)}` : word);
      const base = { 'compose.yaml': file([`${name}:${tag(channel)}`]) };
      const now = `${name}:${tag(other)}`;
      const at = chance.pick(['compose.gpu.yaml', 'worker.docker-compose.yml']);
      const expected = channel === other ? silent : commented;
      assert.deepEqual(await told({ ...base, [at]: file([now]) }, base), expected, JSON.stringify([base, now]));
    }
  });

  test('of which a variable decides moves with that, whatever stands behind it', async () => {
    const chance = new Chance(52);
    for (let i = 0; i < 12; i++) {
      const image = `ghcr.io/acme/tool:\${VERSION:-${chance.pick(channels)}}`;
      const base = { 'compose.yaml': file([image]) };
      const head = { ...base, 'compose.gpu.yaml': file([`${image}-${chance.pick(variants)}`]) };
      assert.equal((await told(head, base)).isCommented, false, image);
    }
  });

  test('by a variable that another service of its file had its tag by is counted', async () => {
    const by = (variable: string, name: string) => `ghcr.io/acme/${name}:\${${variable}}`;
    const base = {
      '.env': 'RELEASE=latest\nMAIL=latest\n',
      'compose.yaml': file([by('RELEASE', 'users'), 'postgres:17.2']),
    };
    const head = (variable: string) => ({
      ...base,
      'compose.yaml': `${base['compose.yaml']}  more:\n    image: ${by(variable, 'mail')}\n`,
    });
    assert.deepEqual(await told(head('RELEASE'), base), counted);
    assert.deepEqual(await told(head('MAIL'), base), commented);
  });

  test('is counted in a stage, and in a service in another file, that had one before, and commented where one was pinned', async () => {
    const chance = new Chance(57);
    const moving = ['ubuntu:latest', 'acme/base', 'ghcr.io/acme/tool:edge'];
    for (let i = 0; i < 30; i++) {
      const wasPinned = chance.is(0.5);
      const [old, expected] = [wasPinned ? 'acme/old:1.2.3' : chance.pick(moving), wasPinned ? commented : counted];
      const stage = chance.pick(['', ' AS app']);
      const lower = 'FROM golang:latest AS build\nRUN make\n';
      const dockerfile = (image: string, more = '') => ({ Dockerfile: `${more}FROM ${image}${stage}\nUSER 1000\n` });
      const [before, after] = [dockerfile(old), dockerfile('archlinux:latest')];
      assert.deepEqual(await told(after, before), expected, old);
      // What ships takes the place of what shipped, whatever stands above it.
      assert.deepEqual(await told(after, dockerfile(old, lower)), expected, old);
      const moved = { 'extra/compose.yaml': file([old]) };
      assert.deepEqual(await told({ 'compose.yaml': file(['acme/new:latest']) }, moved), expected, old);
      // What stays is not what makes way.
      const stays = { 'extra/compose.yaml': `${file([old])}    restart: always\n` };
      assert.deepEqual(await told({ 'compose.yaml': file(['acme/new:latest']), ...stays }, moved), commented, old);
    }
  });

  test('is counted in a file of which several images move and all do, and commented in any other', async () => {
    const chance = new Chance(53);
    const images = [
      'a/one:latest',
      'ghcr.io/b/two',
      'quay.io/c/three:edge',
      'd/four:stable',
      'redis:alpine',
      'e/six:main',
    ];
    for (let i = 0; i < 40; i++) {
      const some = images.slice(0, 2 + (i % 5));
      const pinned = chance.is(0.3) ? ['f/seven:1.2.3'] : [];
      const before = [...some, ...pinned];
      const isUsual = some.length >= 4 && pinned.length === 0;
      const now = { 'compose.yaml': file([...before, 'g/eight:latest']) };
      assert.deepEqual(await told(now, { 'compose.yaml': file(before) }), isUsual ? counted : commented, `${before}`);
      // What a change brings along shows nothing.
      assert.deepEqual(await told(now, { 'compose.yaml': file(before.slice(0, 3)) }), commented, `${before}`);
    }
    const one = Array.from({ length: 6 }, () => 'a/one:latest');
    const twice = { 'compose.yaml': file([...one, 'g/eight:latest']) };
    assert.deepEqual(await told(twice, { 'compose.yaml': file(one) }), commented);
  });

  test('is counted in a repository of one service a file nearly all of which move, and commented in any other', async () => {
    const chance = new Chance(55);
    for (let i = 0; i < 30; i++) {
      const [moving, pinned] = [2 + chance.below(12), chance.below(3)];
      const images = Array.from(
        { length: moving + pinned },
        (_, at) => `owner${at}/tool:${at < moving ? 'latest' : '1.2.3'}`,
      );
      const base = Object.fromEntries(images.map((image, at) => [`app${at}/compose.yaml`, file([image])]));
      const isUsual = images.length >= 4 && moving >= images.length * 0.9;
      const head = { ...base, 'new/compose.yaml': file(['g/eight:latest']) };
      assert.deepEqual(await told(head, base), isUsual ? counted : commented, `${images}`);
      // A pin that is lost is told, and what a change brings along shows nothing.
      const unpinned = Object.fromEntries(
        Object.entries(base).map(([path, text]) => [path, text.replace('1.2.3', 'edge')]),
      );
      if (pinned > 0) assert.equal((await told(unpinned, base)).isCommented, true, `${images}`);
      assert.deepEqual(await told(head, { 'app0/compose.yaml': base['app0/compose.yaml']! }), commented, `${images}`);
    }
  });

  test('is counted in the place of one that moved, and commented beside it, or in the place of a pin', async () => {
    const services = (...named: string[]) =>
      file(['redis:7.4.1']) +
      named.map((each) => `  ${each.split(' ')[0]}:\n    image: ${each.split(' ')[1]}\n`).join('');
    for (const [before, now, expected] of [
      [['chat a/chat'], ['talk b/talk'], counted],
      [['mail a/chat'], ['mail b/talk:latest'], counted],
      [['x a/x', 'y a/y:edge'], ['v b/v', 'w b/w'], counted],
      [['chat a/chat:1.0.1'], ['talk b/talk'], commented],
      [['mail a/chat:1.0.1', 'x a/x'], ['mail b/talk'], commented],
      [['chat a/chat'], ['chat a/chat', 'talk b/talk'], commented],
      [['x a/x'], ['v b/v', 'w b/w'], commented],
    ] as const)
      assert.deepEqual(
        await told({ 'compose.yaml': services(...now) }, { 'compose.yaml': services(...before) }),
        expected,
        JSON.stringify([before, now]),
      );
  });

  test('is counted where what a service pulled it builds upon now, and commented where that had a version', async () => {
    const pulls = (image: string) => ({ 'compose.yaml': `services:\n  db:\n    image: ${image}\n` });
    const builds = (image: string) => ({
      'compose.yaml': 'services:\n  db:\n    build: db\n',
      'db/Dockerfile': `FROM ${image} AS base\nFROM base\nCOPY init.sh /init.sh\nUSER 1000\n`,
    });
    const [moving, pinned] = ['acme/db:edge', 'acme/db:1.2.3'];
    assert.deepEqual(await told(builds(moving), pulls(moving)), silent);
    assert.deepEqual(await told(builds(moving), pulls('other/db')), counted);
    assert.deepEqual(await told(builds(moving), pulls(pinned)), commented);
    assert.deepEqual(await told(pulls(moving), builds(pinned)), commented);
    const beside = { ...builds('other/db'), 'compose.yaml': 'services:\n  web:\n    build: db\n' };
    const kept = { ...beside, 'compose.yaml': `${beside['compose.yaml']}  db:\n    image: ${moving}\n` };
    assert.deepEqual(await told(kept, pulls(moving)), commented);
  });

  test('runs as it does in services of many other files, wherever these are', async () => {
    const chance = new Chance(54);
    for (let i = 0; i < 20; i++) {
      const [channel, count] = [chance.pick(channels), 2 + (i % 4)];
      const written = () => (channel === 'latest' && chance.is(0.5) ? 'acme/vpn' : `acme/vpn:${channel}`);
      const base = Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `${'abcdef'[at]}/compose.yaml`,
          file([written(), 'acme/tool:1.2.3']),
        ]),
      );
      const head = { ...base, 'stacks/new/compose.yaml': file([written()]) };
      assert.deepEqual(await told(head, base), count >= 4 ? silent : commented, JSON.stringify(head));
      const other = { ...base, 'stacks/new/compose.yaml': file(['acme/vpn:canary']) };
      assert.deepEqual(await told(other, base), commented);
    }
  });

  test('is a choice of each Dockerfile that builds on it', async () => {
    const built = 'FROM acme/base:latest\nRUN make\nUSER 1000\n';
    const base = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((folder) => [`${folder}/Dockerfile`, built]));
    const head = { ...base, 'new/Dockerfile': `${built}EXPOSE 8080\n` };
    assert.deepEqual(await told(head, base), commented);
  });
});
