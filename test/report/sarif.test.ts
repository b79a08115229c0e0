import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { reviewSarif, type SarifLog, sarifLog } from '../../src/report/sarif.ts';
import { Source } from '../../src/source.ts';
import { at } from './containers.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, sample } from './sample.ts';

const options = { version: '1.2.3', fixed: true };

/** The standard's own schema. It is of a draft that says `id`, which is all that a newer validator minds. */
const official = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(official, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

function checked(text: string): SarifLog {
  const log: SarifLog = JSON.parse(text);
  assert.ok(isSarif(log) as boolean, ajv.errorsText(isSarif.errors));
  return log;
}

test('a review is what the standard’s schema says, and tells everything', () => {
  const { runs } = checked(reviewSarif(sample().review, options));
  const { tool, results, automationDetails, columnKind } = runs[0]!;
  assert.deepEqual(
    tool.driver.rules.map(({ id, defaultConfiguration, properties }) => [id, defaultConfiguration, properties]),
    [
      ['image-mutable-tag', { level: 'error' }, { tags: ['security', 'privilege'], 'security-severity': '2.5' }],
      ['pipe-to-shell', { level: 'warning' }, { tags: ['security', 'privilege'], 'security-severity': '5.5' }],
      ['privileged-container', { level: 'error' }, { tags: ['security', 'privilege'], 'security-severity': '9.5' }],
      ['run-as-root', { level: 'error' }, { tags: ['security', 'privilege'], 'security-severity': '8.0' }],
    ],
  );
  assert.deepEqual(tool.driver.rules[1]!.help, {
    text: 'Whoever controls the address or the network decides what runs in your build.\n\nInstead: Download to a file, check its hash, then run it.\n\nOther names: hadolint DL4006.',
    markdown:
      '**Why:** Whoever controls the address or the network decides what runs in your build.\n\n**Instead:** Download to a file, check its hash, then run it.\n\nOther names: hadolint DL4006.',
  });
  for (const each of results) assert.equal(tool.driver.rules[each.ruleIndex]!.id, each.ruleId);
  assert.deepEqual(
    results.map(({ ruleId, level, baselineState }) => [ruleId, level, baselineState]),
    [
      ['privileged-container', 'error', 'new'],
      ['run-as-root', 'error', 'unchanged'],
      ['pipe-to-shell', 'warning', 'new'],
      ['image-mutable-tag', 'note', 'absent'],
    ],
  );
  assert.equal(automationDetails.id, 'layer-review/');
  assert.equal(columnKind, 'utf16CodeUnits');
});

test('each result has the severity of its finding, its rule the worst, under one id', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\n');
  const of = (severity: 'critical' | 'low' | 'info') => aFinding({ at: source.at(0, 4), severity });
  const review = aReview({ findings: [of('critical'), of('low'), of('info')] });
  const { tool, results } = checked(reviewSarif(review, options)).runs[0]!;
  assert.deepEqual(
    tool.driver.rules.map(({ properties }) => properties['security-severity']),
    ['9.5'],
  );
  assert.deepEqual(
    results.map(({ ruleIndex, level, properties }) => [ruleIndex, level, properties['security-severity']]),
    [
      [0, 'error', '9.5'],
      [0, 'note', '2.5'],
      [0, 'note', '0.1'],
    ],
  );
});

test('a result has its place, its related places, its fix and our fingerprint', () => {
  const [privileged, root] = sarifLog(sample().review, options).runs[0]!.results;
  const artifactLocation = { uri: 'compose.yml', uriBaseId: '%SRCROOT%' };
  const region = { startLine: 4, startColumn: 5, endLine: 4, endColumn: 21 };
  assert.deepEqual(privileged!.locations, [{ physicalLocation: { artifactLocation, region } }]);
  assert.deepEqual(privileged!.partialFingerprints, {
    'layerReview/v1': '00d4c1ab9e',
    primaryLocationLineHash: '00d4c1ab9e',
  });
  assert.deepEqual(privileged!.fixes, [
    {
      description: { text: 'Take the privileges away' },
      artifactChanges: [
        { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'privileged: false' } }] },
      ],
    },
  ]);
  assert.deepEqual(privileged!.suppressions, []);
  assert.equal(root!.message.text, 'The last `USER` of `app` is `root`.\n`app` inherits it here [See there](1).');
  assert.deepEqual(
    root!.relatedLocations?.map(({ id, physicalLocation }) => [id, physicalLocation.region.startLine]),
    [[1, 3]],
  );
});

test('what is waived is suppressed, and what asks for it is not yet', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\n# waived\nUSER root\n');
  const waiver = { reason: 'A sandbox runs it.', until: '2027-01-31', by: 'ops', at: at(source, '# waived') } as const;
  const root = aFinding({ at: at(source, 'USER root') });
  const review = aReview({
    findings: [{ ...root, proposal: { ...waiver, kind: 'inline' } }],
    waived: [{ ...root, waiver: { ...waiver, kind: 'policy' } }],
  });
  const { results } = checked(reviewSarif(review, options)).runs[0]!;
  assert.deepEqual(
    results.map(({ suppressions }) => suppressions.map(({ kind, status }) => `${kind} ${status}`)),
    [['inSource underReview'], ['external accepted']],
  );
  const [{ justification, location }] = results[1]!.suppressions as [(typeof results)[1]['suppressions'][0]];
  assert.equal(justification, 'until `2027-01-31`, by `ops`: `A sandbox runs it.`');
  assert.equal(location.physicalLocation.region.startLine, 2);
});

test('a fix that would write a secret is not offered', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\nENV TOKEN=correcthorse\n');
  const place = at(source, 'ENV TOKEN=correcthorse');
  const fix = { title: 'Move it', changes: 'nothing' as const, edits: [{ at: place, text: 'ARG TOKEN=correcthorse' }] };
  const secrets = { values: ['correcthorse'], places: [] };
  const text = reviewSarif(aReview({ findings: [aFinding({ at: place, fix })], secrets }), options);
  assert.equal(checked(text).runs[0]!.results[0]!.fixes, undefined);
  assert.ok(!text.includes('correcthorse'));
});

test('what could not be reviewed is a notification, and the run did not succeed', () => {
  const { review } = sample();
  const [invocation] = sarifLog(review, options).runs[0]!.invocations;
  assert.equal(invocation!.executionSuccessful, false);
  assert.deepEqual(
    invocation!.toolExecutionNotifications.map(({ level }) => level),
    ['error', 'note'],
  );
  assert.match(invocation!.toolExecutionNotifications[0]!.message.text, /symlink/);
  const incomplete = {
    ...review,
    unread: [],
    change: { ...review.change, incomplete: 'Only 3,000 files are listed.' },
  };
  const [cut] = sarifLog(incomplete, options).runs[0]!.invocations;
  assert.equal(cut!.toolExecutionNotifications[0]!.message.text, 'Only 3,000 files are listed.');
  assert.equal(sarifLog(aReview(), options).runs[0]!.invocations[0]!.executionSuccessful, true);
});

test('nothing is new or unchanged where there is nothing to compare with', () => {
  const { review } = sample();
  const alone = { ...review, fixed: [], change: { ...review.change, base: undefined } };
  for (const each of sarifLog(alone, options).runs[0]!.results) assert.ok(!('baselineState' in each));
});

test('for code scanning, what is fixed is left out: an absent result would be an alert', () => {
  const { results } = sarifLog(sample().review, { version: '1', fixed: false }).runs[0]!;
  assert.ok(results.every(({ baselineState }) => baselineState !== 'absent'));
});

test('a rule counts as severe as the policy makes it', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\n');
  const of = (severity: 'critical' | 'info') => {
    const review = aReview({ findings: [aFinding({ at: source.at(0, 4), severity })] });
    return sarifLog(review, options).runs[0]!.tool.driver.rules[0]!.properties;
  };
  assert.deepEqual(of('critical'), { tags: ['security', 'privilege'], 'security-severity': '9.5' });
  assert.deepEqual(of('info'), { tags: ['security', 'privilege'] });
});

test('hostile text stays text: valid, no link of its own, and a path that is one', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const source = new Source(value, `x${value}`);
      const place = source.at(0, 1);
      const finding = aFinding({
        at: place,
        message: [{ code: value }],
        notes: [{ at: place, message: [{ code: value }] }],
      });
      const unread = [{ path: value, at: undefined, reason: `It has ${value}` }];
      const text = reviewSarif(aReview({ findings: [finding], unread, verdict: 'error' }), options);
      const { results } = checked(text).runs[0]!;
      const message = results[0]!.message.text;
      assert.deepEqual(message.match(/(?<!\\)(?:\\\\)*\[[^\]]*\]\([^)]*\)/g), ['[See there](1)'], message);
      const { uri } = results[0]!.locations[0]!.physicalLocation.artifactLocation;
      assert.match(uri, /^[\w.!~*'()%/-]*$/);
      assert.equal(decodeURIComponent(uri), value.toWellFormed());
      assert.doesNotMatch(text, /##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/);
    }),
  );
});

test('it stays within what code scanning takes, and what is cut is told', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\n');
  const place = source.at(0, 4);
  const notes = Array.from({ length: 150 }, () => ({ at: place, message: ['Here.'] }));
  const findings = Array.from({ length: 6000 }, (_, i) =>
    aFinding({ at: place, fingerprint: i.toString(16).padStart(16, '0'), ...(i === 0 && { notes }) }),
  );
  const text = reviewSarif(aReview({ findings }), options);
  const { results, invocations } = JSON.parse(text).runs[0];
  assert.equal(results.length, 5000);
  assert.ok(results[0].relatedLocations.length + results[0].locations.length <= 100);
  assert.ok(gzipSync(text).length < 10_000_000);
  assert.match(
    invocations[0].toolExecutionNotifications[0].message.text,
    /^1000 results more than code scanning keeps/,
  );
});
