/** Who copies a service brings in nothing that was not there, where its copy stands as its original does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import { type Files, reviewSides } from './sides.ts';

const faults: readonly (readonly [rule: string, image: string, ...lines: readonly string[]])[] = [
  ['docker-socket-mount', 'acme/tool:1.2.3', 'volumes: [/var/run/docker.sock:/var/run/docker.sock]'],
  ['privileged-container', 'acme/tool:1.2.3', 'privileged: true'],
  ['datastore-port-published', 'redis:7.4.1', 'ports: ["6379:6379"]'],
  ['secret-in-env', 'acme/tool:1.2.3', 'environment: { JWT_SECRET: changeit }'],
  ['host-pid', 'acme/tool:1.2.3', 'pid: host'],
];

const door = 'datastore-port-published';

const service = (name: string, ...lines: readonly string[]) =>
  `  ${name}:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const file = (...services: readonly string[]) => `services:\n${services.join('')}`;
const other = service('web', 'image: acme/web:1.2.3');

/** The rules that report something new, and those of them that comment, in a change that leaves alone what its sides share. */
async function brought(head: Files, base: Files, isTouched: (path: string) => boolean = () => false) {
  const untouched = Object.keys(base).filter((path) => head[path] === base[path] && !isTouched(path));
  const { findings, policy, verdict } = await reviewSides(head, { base, target: {}, untouched });
  const fresh = findings.filter(({ standing }) => standing === 'introduced');
  const rules = (some: typeof fresh) => [...new Set(some.map(({ rule }) => rule.id))];
  return {
    fresh: rules(fresh),
    commented: rules(fresh.filter((each) => isCommentWorthy(each, policy))),
    said: fresh.map(({ usual }) => JSON.stringify(usual ?? '')).join(),
    verdict,
  };
}

const all = async (judge: (fault: (typeof faults)[number]) => Promise<void>) => {
  for (const fault of faults) await judge(fault);
};
const written = (image: string, ...lines: readonly string[]) => service('tool', `image: ${image}`, ...lines);

describe('a copy of a service', () => {
  test('has nothing new beside its original, in the folder next to it, or further down, be the original edited or not', () =>
    all(async ([rule, image, ...lines]) => {
      if (rule === door) return;
      const own = written(image, ...lines);
      for (const [from, to] of [
        ['app/compose.yaml', 'app/tool.compose.yaml'],
        ['app/compose.yaml', 'nginx/compose.yaml'],
        ['compose.yaml', 'deploy/local/compose.yaml'],
        ['templates/tool/compose.yaml', 'templates/tool/tool/compose.yaml'],
      ] as const) {
        const base = { [from]: file(own, other) };
        const added = { [to]: file(own) };
        assert.deepEqual((await brought({ ...base, ...added }, base)).commented, [], `${rule} ${to}`);
        const edited = { [from]: file(own), ...added };
        assert.deepEqual((await brought(edited, base)).fresh, [], `${rule} ${to}`);
      }
    }));

  test('is new where it lets everyone in: who starts its file has a door that the original is not', async () => {
    const own = written('redis:7.4.1', 'ports: ["6379:6379"]');
    for (const to of ['app/tool.compose.yaml', 'nginx/compose.yaml', 'app/compose.local.yaml']) {
      const base = { 'app/compose.yaml': file(own, other) };
      assert.deepEqual((await brought({ ...base, [to]: file(own) }, base)).commented, [door], to);
      const moved = { 'app/compose.yaml': file(other), [to]: file(own) };
      assert.deepEqual((await brought(moved, base)).commented, [], `${to} from its original`);
    }
  });

  test('is new where it says something else', () =>
    all(async ([rule, image, ...lines]) => {
      const base = { 'app/compose.yaml': file(written(image, ...lines)) };
      const more = { ...base, 'nginx/compose.yaml': file(written(image, ...lines, 'init: true')) };
      assert.ok((await brought(more, base)).fresh.includes(rule), rule);
      const another = { ...base, 'nginx/compose.yaml': file(written('acme/else:1.2.3', ...lines)) };
      if (image.startsWith('acme/')) assert.ok((await brought(another, base)).fresh.includes(rule), rule);
    }));

  test('is new in earnest where the original is there for something else, outside of its folder, and in a new version of its file', () =>
    all(async ([rule, image, ...lines]) => {
      const own = file(written(image, ...lines));
      for (const [from, to] of [
        ['tests/compose.yaml', 'deploy/compose.yaml'],
        ['examples/tool/compose.yaml', 'compose.yaml'],
        ['templates/tool/compose.yaml', 'stacks/tool/compose.yaml'],
        ['archive/compose.yaml', 'compose.yaml'],
        ['compose.dev.yaml', 'compose.yaml'],
        ['app/compose.yaml', 'app/compose.prod.yaml'],
        ['waiting/tool/compose.yaml', 'stacks/tool/compose.yaml'],
        ['1125_compose.yaml', '2601_compose.yaml'],
      ] as const) {
        const base = { [from]: own };
        const { fresh } = await brought({ ...base, [to]: own }, base);
        assert.ok(fresh.includes(rule), `${rule} ${to}`);
      }
      if (rule === 'secret-in-env') return; // a guess that the change's own files had is no new one
      const versions = { '1125_compose.yaml': file(other, written(image, 'init: true')), 'compose copy.yaml': own };
      const { fresh } = await brought({ ...versions, '2601_compose.yaml': own }, versions, () => true);
      assert.ok(fresh.includes(rule), rule);
    }));

  test('is new where nothing started the original', () =>
    all(async ([rule, image, ...lines]) => {
      const base = { 'app/compose.yaml': file(other, written(image, ...lines, 'profiles: [debug]')) };
      const head = { ...base, 'nginx/compose.yaml': file(written(image, ...lines)) };
      assert.ok((await brought(head, base)).fresh.includes(rule), rule);
    }));

  test('is new where nothing shows that developers start it, as with its original, which stays', async () => {
    const lighter = [
      ['datastore-port-published', written('redis:7.4.1', 'ports: ["6379:6379"]', 'restart: always')],
      ['base-image-eol', written('postgres:13.2', 'restart: always')],
    ] as const;
    const mail = service('mail', 'image: axllent/mailpit:v1.21');
    for (const [rule, own] of lighter) {
      const base = { 'app/compose.yaml': file(own, mail), 'web/compose.yaml': file(other) };
      const beside = (text: string) => ({ ...base, 'app/shop/compose.yaml': text });
      assert.ok((await brought(beside(file(own)), base, () => true)).commented.includes(rule), rule);
      for (const head of [
        { ...base, 'app/compose.yaml': file(own) },
        { ...base, 'app/compose.yaml': file(mail), 'app/shop/compose.yaml': file(own) },
        { 'app/shop/compose.yaml': file(own), 'web/compose.yaml': file(other) },
      ])
        assert.ok(!(await brought(head, base, () => true)).commented.includes(rule), `${rule} ${JSON.stringify(head)}`);
    }
  });

  test('is new where what it takes over is worse', async () => {
    const common = (lines: string) => `x-common: &common\n  ${lines}\n`;
    const own = service('tool', 'image: acme/tool:1.2.3', '<<: *common');
    const base = { 'app/compose.yaml': `${common('init: true')}${file(own)}` };
    const head = { ...base, 'nginx/compose.yaml': `${common('privileged: true')}${file(own)}` };
    assert.ok((await brought(head, base)).fresh.includes('privileged-container'));
  });
});

describe('a copy of a Dockerfile', () => {
  const own = 'ARG BASE=3.17\nFROM docker.io/library/alpine:${BASE}\nRUN apk add curl\nUSER 1000\n';
  const base = { 'app/Containerfile': own };
  const edited = { 'app/Containerfile': own.replace('curl', 'curl git') };

  test('has nothing new beside its original, be that edited or not', async () => {
    for (const head of [base, edited])
      assert.deepEqual((await brought({ ...head, 'app/Containerfile.user': own }, base)).commented, []);
  });

  test('is new where it says something else, or is for production alone', async () => {
    const other = { ...edited, 'app/Containerfile.user': own.replace('3.17', '3.16') };
    assert.ok((await brought(other, base)).commented.includes('base-image-eol'));
    const inEarnest = await brought({ ...edited, 'app/prod.Containerfile': own }, base);
    assert.ok(inEarnest.commented.includes('base-image-eol'));
    const alike = { 'app/Dockerfile': `FROM node:16\n${own.split('\n').slice(2).join('\n')}` };
    const another = (path: string) => brought({ ...alike, [path]: `${alike['app/Dockerfile']}CMD [serve]\n` }, alike);
    assert.deepEqual((await another('app/worker.Dockerfile')).commented, []);
    assert.deepEqual((await another('app/prod.Dockerfile')).commented, ['base-image-eol']);
  });
});

describe('a copy of a whole file', () => {
  const own = 'FROM alpine:3.17\nRUN wget http://a.example/tool.tgz\n';
  const built = (context: string) => ({ [`${context}compose.yaml`]: file(service('web', 'build: .')) });
  const base = { Dockerfile: own, ...built('') };
  const edited = { ...base, Dockerfile: own.replace('3.17', '3.22') };

  test('has nothing new where it is only kept, and its original built', async () => {
    assert.deepEqual((await brought({ ...edited, 'clutter/Dockerfile': own }, base)).commented, []);
  });

  test('is new where it is built as well, and where nothing says which of them is', async () => {
    const rules = ['missing-user', 'cleartext-download'];
    const used = await brought({ ...edited, 'clutter/Dockerfile': own, ...built('clutter/') }, base);
    const unknown = await brought({ Dockerfile: edited.Dockerfile, 'clutter/Dockerfile': own }, { Dockerfile: own });
    for (const { fresh } of [used, unknown])
      assert.ok(
        rules.some((rule) => fresh.includes(rule)),
        fresh.join(),
      );
  });

  test('chooses no image anew by a tag that moves; a part of it does', async () => {
    const rule = 'image-mutable-tag';
    const store = service('db', 'image: postgres:latest');
    const inWork = service('web', 'build: .', 'volumes: [".:/src"]');
    for (const beside of [other, inWork]) {
      const before = { 'app/compose.yaml': file(store, beside), 'app/Dockerfile': 'FROM alpine:3.22\nUSER 1000\n' };
      const copy = (text: string) => brought({ ...before, 'app/deploy/compose.yaml': text }, before);
      assert.ok(!(await copy(file(store, beside))).fresh.includes(rule), beside);
      assert.ok((await copy(file(store))).commented.includes(rule), beside);
    }
  });
});

describe('a service like another one', () => {
  const store = (name: string, ...lines: readonly string[]) => service(name, 'image: redis:7.4.1', ...lines);
  const broker = (name: string, port: string) =>
    service(name, 'image: grafana/grafana:11.2.0', `ports: ["${port}:3000"]`);

  test('is not commented for what that had, as one more instance, which is said; in another application it is a door of its own', async () => {
    const base = { 'compose.yaml': file(broker('board', '3000')) };
    const more = { 'compose.yaml': `${file(broker('board', '3000'), broker('board-2', '3001'))}` };
    const { fresh, commented, said } = await brought(more, base);
    assert.ok(fresh.includes('open-service-published'));
    assert.ok(!commented.includes('open-service-published'));
    assert.match(said, /board/);
    const elsewhere = { ...base, 'shop/compose.yaml': `${file(broker('board', '3001'))}` };
    assert.ok((await brought(elsewhere, base, () => true)).commented.includes('open-service-published'));
  });

  test('is where it has another name, another image, or fails', async () => {
    const rooted = (name: string, image: string) => service(name, `image: ${image}`, 'user: root');
    const base = { 'compose.yaml': file(rooted('board', 'acme/board:1.2.3')) };
    for (const other of [rooted('panel', 'acme/board:1.2.3'), rooted('board-2', 'acme/panel:1.2.3')]) {
      const more = { 'compose.yaml': file(rooted('board', 'acme/board:1.2.3'), other) };
      assert.ok((await brought(more, base)).commented.includes('compose-user-root'), other);
    }
    const open = { 'compose.prod.yaml': file(store('store', 'ports: ["6379:6379"]')) };
    const one = file(store('store', 'ports: ["6379:6379"]'), store('store-2', 'ports: ["6380:6379"]'));
    const { commented, verdict } = await brought({ 'compose.prod.yaml': one }, open);
    assert.deepEqual([commented.includes('datastore-port-published'), verdict], [true, 'fail']);
  });
});
