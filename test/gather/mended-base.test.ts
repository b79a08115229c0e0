/** What a change only lays out anew was there before, also where nobody could read it; what it says anew is new. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reviewSides } from '../review/sides.ts';

interface Format {
  readonly path: string;
  /** What can be read. */
  readonly text: string;
  /** What makes the same unreadable. */
  readonly faults: Readonly<Record<string, (text: string) => string>>;
  /** The same with something more in it that a rule reports. */
  readonly worse: (text: string) => string;
}

const formats: Readonly<Record<string, Format>> = {
  'a compose file': {
    path: 'compose.yaml',
    text: `services:
  store:
    image: redis:7.4.1
    ports:
      - "6379:6379"
  shell:
    image: acme/shell:1.2.3
    privileged: true
`,
    faults: {
      'a tab': (text) => text.replace('  store:', '\tstore:'),
      'a tab below a service': (text) => text.replace('    privileged', '\tprivileged'),
      'a wrong indentation': (text) => text.replace('    privileged', '  \u0020 \u0020privileged'),
      'a quote that never ends': (text) => text.replace('"6379:6379"', '"6379:6379'),
      'a missing blank': (text) => text.replace('image: redis', 'image:redis'),
    },
    worse: (text) => `${text}    pid: host\n`,
  },
  'a devcontainer.json': {
    path: '.devcontainer/devcontainer.json',
    text: `{
  "image": "acme/dev:1.2.3",
  "remoteUser": "dev",
  "features": {
    "docker-in-docker": {}
  },
  "runArgs": ["--privileged"]
}
`,
    faults: {
      'single quotes': (text) => text.replace('"remoteUser": "dev"', "'remoteUser': 'dev'"),
      'a missing comma': (text) => text.replace('"dev",', '"dev"'),
      'a missing quote': (text) => text.replace('"dev",', '"dev,'),
    },
    worse: (text) => text.replace('"--privileged"', '"--privileged", "--pid=host"'),
  },
};

/** The rules that report something new, what the verdict is, and whether it is said that the base could not be read. */
async function brought(path: string, before: string, now: string) {
  const { findings, verdict, remarks } = await reviewSides({ [path]: now }, { base: { [path]: before }, target: {} });
  const fresh = findings.filter(({ standing }) => standing === 'introduced').map(({ rule }) => rule.id);
  return {
    rules: [...new Set(fresh)],
    all: findings.length,
    verdict,
    isSaid: remarks.some((each) => /line by line/.test(each)),
  };
}

describe('a file of the base that nobody could read', () => {
  for (const [title, { path, text, faults, worse }] of Object.entries(formats))
    for (const [fault, broken] of Object.entries(faults))
      test(`for ${fault} in ${title} had what its lines say`, async () => {
        const before = broken(text);
        assert.notEqual(before, text);
        const { rules, all, verdict, isSaid } = await brought(path, before, text);
        assert.deepEqual([rules, verdict, all > 0, isSaid], [[], 'pass', true, true]);
        assert.deepEqual((await brought(path, before, worse(text))).rules, ['host-pid']);
      });

  test('had nothing of what the mended line says anew', async () => {
    const { path, text } = formats['a compose file']!;
    const before = text.replace('    privileged: true', '\tprivileged: false');
    assert.deepEqual((await brought(path, before, text)).rules, ['privileged-container']);
    const commented = text.replace('    privileged: true', '\tinit: true\n    # privileged: true');
    assert.deepEqual((await brought(path, commented, text)).rules, ['privileged-container']);
  });

  test('had no comment that accepts what is found', async () => {
    const { path, text } = formats['a compose file']!;
    const accepted = (comment: string) => text.replace('    privileged', `    # ${comment}\n    privileged`);
    const waiver = 'layer-review: allow=privileged-container until=2026-08-31 reason="we know"';
    const before = accepted('as the vendor says').replace('  store:', '\tstore:');
    const { remarks } = await reviewSides({ [path]: accepted(waiver) }, { base: { [path]: before }, target: {} });
    assert.ok(
      remarks.some((each) => each.includes('This change adds a waiver')),
      remarks.join('\n'),
    );
  });

  test('is as it was where its layout is not all that is wrong', async () => {
    const { path, text } = formats['a compose file']!;
    const before = text.replace('    privileged: true', '\tprivileged: true\n<<<<<<< HEAD');
    const { rules, verdict, isSaid } = await brought(path, before, text);
    assert.deepEqual([rules.includes('privileged-container'), verdict, isSaid], [true, 'fail', false]);
  });

  test('for a path that is mended had what stands in the file that it names, which others read', async () => {
    const common = (value: string) =>
      `services:\n  front-common:\n    environment:\n      SESSION_SECRET: ${value}\n  back-common:\n    environment:\n      - STORE_PASSWORD=${value}\n`;
    const reading = (folder: string) =>
      `services:\n${['front', 'back'].map((name) => `  ${name}:\n    image: acme/${name}:1.2.3\n    extends: { file: ${folder}common.yml, service: ${name}-common }\n`).join('')}`;
    const fresh = async (value: string, now: string) => {
      const base = {
        'common.yml': common(value),
        'compose.yaml': reading(''),
        'proxy/compose.yaml': reading(''),
      };
      const head = { ...base, 'common.yml': common(now), 'proxy/compose.yaml': reading('../') };
      const { findings } = await reviewSides(head, { base, target: {} });
      return findings.flatMap(({ rule, standing }) =>
        rule.group === 'secrets' && standing === 'introduced' ? rule.id : [],
      );
    };
    for (const value of ['changeme', 'hK2vTq9xLw4mZr7s']) {
      assert.deepEqual(await fresh(value, value), [], value);
      assert.ok((await fresh(value, 'pT3nW8zq5Rb6aa')).length > 0, value);
    }
  });
});
