/**
 * What is known from a public source is what the source says. Where a folder with a checkout of each source is at hand, by
 * the name of its topic, `SOURCES=FOLDER` compares the committed tables with it.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { baseImages } from '../../src/known/base-images.data.ts';
import { remarksOnDemands } from '../../src/known/demand-remarks.ts';
import { earlierEnds } from '../../src/known/earlier-ends.data.ts';
import { endOfLifeDates } from '../../src/known/end-of-life.data.ts';
import { endOfLife, remarksOnAge } from '../../src/known/end-of-life.ts';
import { parseReference } from '../../src/known/image-reference.ts';
import { officialImages } from '../../src/known/official-images.data.ts';
import type { SignatureDemand } from '../../src/known/signature-demands.ts';
import { sigstoreRoot } from '../../src/known/sigstore-root.data.ts';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import { daysAfter } from '../../src/text/day.ts';
import { changeOf } from '../change.ts';
import { run } from '../run.ts';
import { root } from '../syntax.ts';
import { endOfLifeTable } from './refresh/end-of-life.ts';
import { officialImagesTable } from './refresh/official-images.ts';
import { tableOf, topics } from './refresh/topics.ts';

describe('what is written from a source', () => {
  const sources = process.env.SOURCES;
  for (const topic of topics) {
    const folder = sources && join(sources, topic.name);
    const skip = folder && existsSync(folder) ? false : `no checkout of ${topic.source} is at hand`;
    test(`is what it says: ${topic.name}`, { skip }, () => {
      const committed = readFileSync(root + topic.path, 'utf8');
      const day = /^ {2}(?:endedBefore|asOf): '([\d-]+)',$/gm;
      const last = [...committed.matchAll(day)].at(-1)![1]!;
      assert.equal(tableOf(topic, folder!, last), committed, `run \`npm run refresh -- ${topic.name} ${folder}\``);
    });
  }
});

/** Runs on a folder of files, which is gone afterwards. */
function within<T>(files: Readonly<Record<string, string>>, look: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the ends of releases', () => {
  const cycles = (...rows: string[]) =>
    `---\ntitle: X\nreleases:\n${rows.map((row) => `  - ${row}\n`).join('')}\n---\n\nText.\n`;
  const tableFor = (mapping: object, page: string) =>
    within({ 'products/x.md': page }, (folder) =>
      endOfLifeTable(folder, '2026-11-24', [{ names: 'x', title: 'X', product: 'x', ...mapping }]),
    );
  const releases = (mapping: object, ...rows: string[]) =>
    /releases: `([^`]*)`/.exec(tableFor(mapping, cycles(...rows)))![1];

  test('are those of security support, with the first word of the code name', () => {
    assert.equal(
      releases(
        {},
        '{ releaseCycle: "26.04", codename: "Resolute Raccoon", eol: 2031-04-30, eoes: 2036-04-30 }',
        '{ releaseCycle: "27", eol: false }',
      ),
      '<26.04 2031-04-30; 26 2031-04-30; 26.04 2031-04-30 resolute',
    );
  });

  test('are those of the longest free support', () => {
    const row = '{ releaseCycle: "11", codename: Bullseye, eol: 2024-08-14, eoes: 2026-08-31 }';
    assert.equal(
      releases({ extended: true, also: { 11: 'oldoldstable' } }, row),
      '<11 2026-08-31; 11 2026-08-31 bullseye oldoldstable',
    );
    assert.equal(releases({}, row), '<11 2024-08-14; 11 2024-08-14 bullseye');
  });

  test('keep the end of 3.10, and give a number that begins others the last of their ends', () => {
    const two = ['{ releaseCycle: 2.7, eol: 2020-01-01 }', '{ releaseCycle: 2.6, eol: 2013-10-29 }'];
    const three = ['{ releaseCycle: 3.10, eol: 2026-10-31 }', '{ releaseCycle: 3.9, eol: 2025-10-31 }'];
    assert.equal(
      releases({}, '{ releaseCycle: 3.15, eol: false }', ...three, ...two),
      '<2.6 2013-10-29; 2 2020-01-01; 2.6 2013-10-29; 2.7 2020-01-01; 3.9 2025-10-31; 3.10 2026-10-31',
    );
  });

  test('leave out what no image is of, and what means another release in tags', () => {
    const rows = ['{ releaseCycle: "5", eol: 2012-02-06 }', '{ releaseCycle: "1809", eol: 2020-11-10 }'];
    assert.equal(
      releases({ except: ['1809'] }, ...rows, '{ releaseCycle: "1803", eol: 2019-11-12 }'),
      '1803 2019-11-12',
    );
    assert.equal(releases({ only: '1809' }, ...rows), '* 2020-11-10');
  });

  test('are as of the newest release of the source, whatever the day', () => {
    const table = tableFor({}, cycles('{ releaseCycle: "1", eol: 2020-01-01, latestReleaseDate: 2026-08-21 }'));
    assert.match(table, /asOf: '2026-08-21',\n {2}endedBefore: '2026-11-24'/);
    assert.throws(() => tableFor({}, cycles('{ releaseCycle: "1", eol: false }')), /no release that ends/);
    assert.throws(() => tableFor({}, 'releases: []'), /no front matter/);
  });

  test('are told of images', () => {
    const told = (image: string) => endOfLife(parseReference(image)!);
    const { asOf } = endOfLifeDates;
    const over = { isOver: true, asOf };
    assert.deepEqual(told('debian:bullseye-slim'), { what: 'Debian 11', day: '2026-08-31', ...over, maintained: '12' });
    assert.deepEqual(told('golang:1.8'), { what: 'Go 1.8', day: '2018-02-16', ...over, asOf: earlierEnds.asOf });
    assert.equal(told('debian:bookworm'), undefined);
    assert.equal(told('mcr.microsoft.com/windows/servercore:1809'), undefined);
    assert.equal(told('mcr.microsoft.com/windows/servercore:2004')!.maintained, undefined, 'a year after 2004');
  });

  test('are told of a release that no table has, where a newer one of its line has ended', () => {
    const told = (version: string) => endOfLife(parseReference(`elasticsearch:${version}`)!);
    const { what, day, isOver, maintained } = told('8.10.2')!;
    assert.deepEqual([what, isOver, maintained], ['The Elastic Stack 8.10.2', true, '8.19']);
    assert.equal(day, `${told('8.16')!.day} at the latest`);
    for (const version of ['8', '8.19.2', '8.20.0', '10.0']) assert.equal(told(version), undefined, version);
  });

  test('are told ahead for 90 days, and behind what has ended', () => {
    const { asOf } = endOfLifeDates;
    const told = (image: string) => endOfLife(parseReference(image)!);
    const soon = endOfLifeDates.products.flatMap(({ names, releases }) =>
      releases.split(/[\n;]/).flatMap((row) => {
        const [release, day] = row.trim().split(' ');
        const isSoon = day! >= endOfLifeDates.endedBefore && day! < daysAfter(endOfLifeDates.endedBefore, 90);
        return isSoon && /^\d/.test(release!) ? [{ image: `${names.split(' ')[0]}:${release}`, day }] : [];
      }),
    );
    assert.notDeepEqual(soon, [], 'nothing ends within 90 days: look whether the table is whole');
    for (const { image, day } of soon) {
      const { what: _, maintained: _next, ...end } = told(image)!;
      assert.deepEqual(end, { day, isOver: false, asOf }, image);
      assert.equal(told(`${image}-buster`)!.what, 'Debian 10');
    }
  });

  test('are called old 180 days after they were looked up', () => {
    const { endedBefore } = endOfLifeDates;
    assert.deepEqual(remarksOnAge(daysAfter(endedBefore, 180)), []);
    const [remark] = remarksOnAge(daysAfter(endedBefore, 181));
    assert.match(remark!, new RegExp(`looked up on ${endedBefore}.*more than 180 days ago`));
  });

  test('are called old in reviews of container files, and there alone', async () => {
    const today = daysAfter(endOfLifeDates.endedBefore, 181);
    const remarks = async (path: string, text: string, day: string) => {
      const forge = changeOf(new Map(), new Map([[path, text]]));
      return (await run({ forge, policyPath: defaultPolicyPath, overrides: {}, today: day })).remarks;
    };
    assert.deepEqual(await remarks('Dockerfile', 'FROM scratch\n', today), remarksOnAge(today));
    assert.deepEqual(await remarks('Dockerfile', 'FROM scratch\n', endOfLifeDates.endedBefore), []);
    assert.deepEqual(await remarks('notes.txt', 'Notes.\n', today), []);
  });

  test('are compared with a day that is no earlier than what the source says', () => {
    assert.ok(endOfLifeDates.endedBefore >= endOfLifeDates.asOf);
  });
});

describe('the official images', () => {
  const list = (...entries: string[]) =>
    `Maintainers: A <a@example.com>\nGitRepo: https://example.com/a.git\n\n${entries.join('\n\n')}\n`;
  const library = {
    'library/nginx': list(
      'Tags: 1.29.1, mainline, 1, 1.29, latest, mainline-trixie\nArchitectures: amd64',
      'Tags: 1.29.1-alpine-slim, mainline-alpine-slim,\n alpine-slim, alpine3.22-slim\nGitCommit: 0123456789abcdef',
    ),
    'library/traefik': list(
      'Tags: v3.5.1, v3.5, 3.5\nSharedTags: v3.5.1-windowsservercore-ltsc2022, nanoserver-ltsc2022',
    ),
    'library/debian': list('Tags: trixie, trixie-backports, 13.1'),
    'library/.swp': '',
    'library/MAINTAINERS': '',
    'README.md': '',
  };
  const sets = (table: string) => [...table.matchAll(/wordSet\(`([^`]*)`/g)].map(([, words]) => words!.trim());

  test('are the files of the list', () => {
    const table = within(library, (folder) => officialImagesTable(folder, '2026-11-24'));
    assert.deepEqual(sets(table), ['debian nginx traefik']);
    assert.match(table, /asOf: '2026-11-24'/);
    assert.throws(
      () => within({ 'library/.swp': '' }, (folder) => officialImagesTable(folder, '2026-11-24')),
      /no image/,
    );
  });

  test('are listed where it is not known which user they run as', (context) => {
    const known = new Set(Object.values(baseImages.official).flatMap((names) => names.trim().split(/\s+/)));
    const unknown = [...officialImages.names].filter((name) => !known.has(name));
    if (unknown.length > 0) context.diagnostic(`base-images.data.ts does not know the user of ${unknown.join(', ')}`);
    assert.ok(known.size > 0);
  });
});

test("Sigstore's root is said to be old after half a year, where a demand goes by it", async () => {
  const trustedRoot = { path: 'root.json' };
  const [keyless, key] = [
    { kind: 'identity', issuer: 'https://a.example', identity: 'a', trustedRoot: undefined },
    { kind: 'key', key: { path: 'a.pub' }, transparencyLog: false, trustedRoot: undefined },
  ] as const;
  const told = (signer: SignatureDemand['signer'], days: number) =>
    remarksOnDemands(
      [{ images: ['docker.io/acme/**'], signer, provenance: undefined, mirrors: false }],
      daysAfter(sigstoreRoot.asOf, days),
    );
  assert.deepEqual(await told(keyless, 180), []);
  assert.match((await told(keyless, 181))[0] ?? '', /whom Sigstore trusts, more than 180 days ago\. Update it\./);
  assert.equal((await told({ ...key, transparencyLog: true }, 181)).length, 1);
  for (const other of [key, { ...keyless, trustedRoot }]) assert.deepEqual(await told(other, 999), []);
});
