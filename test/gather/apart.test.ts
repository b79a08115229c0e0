/** What is found in files that are judged part by part: the same as in one go. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { secretsAmong } from '../../src/facts/secrets/everything-to-hide.ts';
import { type CollectedParts, collect, collectApart, inOne } from '../../src/gather/collect.ts';
import { readerOf } from '../../src/gather/links.ts';
import { listingOf } from '../../src/gather/listing.ts';
import { type JudgedSide, judgedSide } from '../../src/judge/judged-side.ts';
import { isContainerPath } from '../../src/model/files/container-paths.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { reviewJson } from '../../src/report/json.ts';
import { reviewSarif } from '../../src/report/sarif.ts';
import { reviewText } from '../../src/report/text.ts';
import { messageText } from '../../src/report/wording.ts';
import { decide } from '../../src/review/decide.ts';
import { rules } from '../../src/rules/index.ts';
import { type Location, outermost, positions } from '../../src/source.ts';
import { changeOf } from '../change.ts';
import { cpuTime } from '../cpu-time.ts';
import { root } from '../syntax.ts';

type Texts = Readonly<Record<string, string>>;

const policy = { ...defaultPolicy, profile: 'strict' as const };

async function collected(texts: Texts, { apart }: { readonly apart: boolean }): Promise<CollectedParts> {
  const forge = changeOf(undefined, new Map(Object.entries(texts)));
  const change = await forge.change();
  const reader = readerOf(forge, change);
  const roots = Object.keys(texts).filter(isContainerPath);
  const known = { listing: listingOf(reader, change) };
  return apart
    ? await collectApart(reader, roots, known, 2)
    : inOne((await collect(reader, { base: [], head: roots }, known)).head);
}

async function judged(texts: Texts, order: { readonly apart: boolean }, asking = rules): Promise<JudgedSide> {
  return judgedSide(await collected(texts, order), asking, policy, undefined, true);
}

/** Everything that is told of a side, in an order that does not depend on that of the parts. */
function told({ findings, unread, files, templates, remarks, waivers, sources, written }: JudgedSide) {
  const secrets = secretsAmong(sources, written, policy.secrets);
  const noted = findings.map(({ rule, severity, at, message, notes = [] }) =>
    JSON.stringify([
      rule.id,
      severity,
      place(at),
      messageText(message, secrets),
      ...notes.map((note) => [place(note.at), messageText(note.message, secrets)]),
    ]),
  );
  return {
    findings: noted.sort(),
    unread: unread.map(({ path, reason }) => `${path}: ${reason}`).sort(),
    files: files.toSorted(),
    templates: templates.toSorted(),
    remarks,
    waivers: waivers.map(({ at }) => place(at)).sort(),
    secrets: [...secrets.values, ...new Set(secrets.places.map(place).sort())],
  };
}

function place(at: Location): string {
  const { path, start, end } = positions(outermost(at));
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** What is told of files in parts, which is what is told of them in one go. */
async function same(texts: Texts, asking = rules) {
  const apart = told(await judged(texts, { apart: true }, asking));
  assert.deepEqual(apart, told(await judged(texts, { apart: false }, asking)));
  return apart;
}

const many = (count: number, of: (i: number) => readonly (readonly [path: string, text: string])[]): Texts =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => of(i)).flat());

/** A project of compose, and three Dockerfiles that it does not know. */
const mixed: Texts = {
  'compose.yaml':
    'services:\n  web:\n    build: web\n    image: ghcr.io/acme/web:latest\n    environment: { DB_PASSWORD: Xk29vLq81z }\n',
  'web/Dockerfile': 'FROM debian:13\nCOPY setup.sh /setup.sh\nRUN /setup.sh\n',
  'web/setup.sh': '#!/bin/sh\ncurl -k https://example.com/a | sh\n',
  'one.Dockerfile': 'FROM debian:13\nCOPY all.sh /all.sh\nRUN /all.sh\n',
  'two.Dockerfile': 'FROM debian:13\nUSER 10001\nCOPY all.sh /all.sh\nRUN /all.sh\n',
  'all.sh': '#!/bin/sh\ncurl -k https://example.com/b | sh\n',
  'three.Dockerfile':
    'FROM ghcr.io/acme/web:latest\n# layer-review: allow=run-as-root until=2027-01-31 reason="x"\nUSER root\n',
  'four.Dockerfile': 'FROM ghcr.io/acme/other:latest\nUSER 10001\nENV API_TOKEN=Yh2kPq8LmZ41\n',
};

describe('files that nothing joins', () => {
  test('are parts apart, and what compose joins is one', async () => {
    const parts: string[][] = [];
    for await (const { project } of (await collected(mixed, { apart: true })).each)
      parts.push(project.dockerfiles.map(({ source }) => source.path));
    assert.deepEqual(parts, [
      ['web/Dockerfile'],
      ...[
        ['one', 'two'],
        ['three', 'four'],
      ].map((part) => part.map((name) => `${name}.Dockerfile`)),
    ]);
  });

  test('are told as in one go: a script of several once, and an image that compose builds as such', async () => {
    const { findings } = await same(mixed);
    const of = (id: string) => findings.filter((each) => each.startsWith(`["${id}"`));
    assert.equal(of('pipe-to-shell').filter((each) => each.includes('all.sh')).length, 1);
    assert.deepEqual(
      of('image-mutable-tag').map((each) => /[\w.]+Dockerfile/.exec(each)?.[0]),
      ['four.Dockerfile'],
    );
  });

  test('are told as in one go, whatever people have beside each other', async () => {
    const files = wildFiles();
    const some = fc.uniqueArray(fc.nat({ max: files.length - 1 }), { minLength: 2, maxLength: 12 });
    const folders = [...new Set(files.map(({ folder }) => folder))];
    const whole = fc.uniqueArray(fc.constantFrom(...folders), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(some, whole, async (numbers, wholes) => {
        const chosen = files.filter(({ folder }, i) => numbers.includes(i) || wholes.includes(folder));
        await same(Object.fromEntries(chosen.map(({ path, text }) => [path, text])));
      }),
      { numRuns: 25 },
    );
  });
});

function wildFiles(): { readonly folder: string; readonly path: string; readonly text: string }[] {
  const wild = join(root, 'test/wild');
  return ['good', 'ordinary'].flatMap((kind) =>
    readdirSync(join(wild, kind), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const whole = join(entry.parentPath, entry.name);
        const path = relative(join(wild, kind), whole);
        return { folder: path.split('/')[0]!, path, text: readFileSync(whole, 'utf8') };
      }),
  );
}

describe('what holds for all files holds for their parts together', () => {
  const script = `#!/bin/sh\n${'# x\n'.repeat(50_000)}curl -k https://example.com/a | sh\n`;
  // Each spends a tenth of the work.
  const dear = `FROM debian:13 AS s\n${'ONBUILD RUN make all of it and more of it and more of it\n'.repeat(100)}${'FROM s\n'.repeat(16)}`;

  test('the work that Dockerfiles take', async () => {
    const { unread } = await same(
      many(20, (i) => [[`${i}.Dockerfile`, dear]]),
      [],
    );
    assert.ok(unread.length > 1 && unread.length < 19, `${unread.length}`);
  });

  test('the characters of scripts', async () => {
    const { unread } = await same(
      many(30, (i) => [
        [`d${i}/Dockerfile`, `FROM debian:13\nCOPY a.sh /a.sh\nRUN /a.sh\n`],
        [`d${i}/a.sh`, script],
      ]),
      [],
    );
    assert.match(unread.join('\n'), /with others it is too long/);
    assert.ok(unread.length < 10, `${unread.length}`);
  });

  test('the files that are read in folders which they copy, and that there are more is told once', async () => {
    const { remarks } = await same(
      many(6, (i) => [
        [`d${i}/Dockerfile`, 'FROM debian:13\nCOPY . /app\n'],
        ...Array.from({ length: 100 }, (_, k) => [`d${i}/keys/${k}.key`, 'x\n'] as const),
      ]),
      [],
    );
    assert.equal(remarks.length, 1);
    assert.match(remarks[0]!, /500 are read at most/);
  });

  test('how often these are looked at', async () => {
    const began = cpuTime();
    const { remarks } = told(
      await judged(
        {
          ...many(2000, (i) => [[`${i}.Dockerfile`, 'FROM debian:13\nCOPY . /app\n']]),
          ...many(2000, (i) => [[`d${i}/.env`, 'A=b\n']]),
        },
        { apart: true },
        [],
      ),
    );
    const took = cpuTime() - began;
    assert.equal(remarks.length, 1);
    assert.ok(took < 8000, `${took} ms`);
  });

  test('what is looked for, whether it is there or not', async () => {
    const copies = Array.from({ length: 100 }, (_, k) => `COPY ${k}.sh /\nRUN /${k}.sh\n`).join('');
    const files = many(600, (i) => [
      [`d${i}/Dockerfile`, `FROM debian:13\n${copies}`],
      [`d${i}/0.sh`, '#!/bin/sh\ntrue\n'],
    ]);
    const { sources } = await judged(files, { apart: true }, []);
    const read = sources.filter(({ path }) => path.endsWith('/0.sh')).length;
    assert.ok(read > 400 && read < 550, `${read}`);
  });

  test('the files that they pull in: of too many none is followed any further', async () => {
    const chain = (i: number) =>
      [
        [`d${i}/Dockerfile`, 'FROM debian:13\nCOPY . /\nRUN /a.sh\n'],
        [`d${i}/a.sh`, '#!/bin/sh\n/b.sh\n'],
        [`d${i}/b.sh`, '#!/bin/sh\ntrue\n'],
      ] as const;
    const { sources } = await judged(many(1600, chain), { apart: true }, []);
    const read = (name: string) => sources.filter(({ path }) => path.endsWith(name)).length;
    assert.deepEqual([read('/a.sh'), read('/b.sh')], [1600, 1500]);
  });
});

test('nobody puts all of them together to decide, and to tell it as text, JSON or SARIF', async () => {
  const parts = await collected(mixed, { apart: true });
  const whole = () => assert.fail('the whole was asked for');
  const side = await judgedSide({ ...parts, whole }, rules, policy, undefined, true);
  const forge = changeOf(undefined, new Map(Object.entries(mixed)));
  const review = decide({
    change: await forge.change(),
    policy,
    today: '2026-11-24',
    ruleIds: rules.map(({ id }) => id),
    applied: rules.map(({ id }) => id),
    head: side,
    base: undefined,
    remarks: [],
    secrets: secretsAmong(side.sources, side.written, policy.secrets),
  });
  assert.ok(review.findings.length > 0);
  reviewText(review, { colour: false, width: 80 });
  reviewJson(review, '1.2.3');
  reviewSarif(review, { version: '1.2.3', fixed: false });
  assert.throws(() => review.project(), /the whole was asked for/);
  assert.equal((await collected(mixed, { apart: true })).whole().dockerfiles.length, 0);
});
