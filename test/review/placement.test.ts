import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangedFile } from '../../src/change.ts';
import type { Edit } from '../../src/problem.ts';
import { place } from '../../src/review/placement.ts';
import { Source } from '../../src/source.ts';
import { at } from '../report/containers.ts';
import { aFinding, noSecrets } from '../report/sample.ts';

const file = new Source('Dockerfile', 'FROM debian\nRUN one two six\nUSER root\nCMD run\n\nEXPOSE 22\n');
const changed: ChangedFile = {
  path: 'Dockerfile',
  previousPath: undefined,
  status: 'modified',
  hunks: [{ start: 1, end: 4, before: { start: 1, end: 4 } }],
};
const change = (file: Partial<ChangedFile> = {}) => ({
  base: 'b',
  head: 'h',
  title: 'x',
  files: [{ ...changed, ...file }],
  incomplete: undefined,
});

/** Suggests to put other words in the place of some; told on `on`. */
function fixing(title: string, edits: Readonly<Record<string, string>>, on = Object.keys(edits)[0]!) {
  return aFinding({
    at: at(file, on),
    fix: {
      title,
      changes: 'nothing',
      edits: Object.entries(edits).map(([from, text]): Edit => ({ at: at(file, from), text })),
    },
  });
}

function placed(findings: readonly ReturnType<typeof aFinding>[], file: Partial<ChangedFile> = {}) {
  return place(findings, change(file), { commentOn: 'medium', secrets: noSecrets }).map(({ placement }) => placement);
}

test('on its lines where a hunk shows them, on its file where the change touches that, else in the summary', () => {
  const inHunk = aFinding({ at: at(file, 'USER root') });
  const beyond = aFinding({ at: at(file, 'EXPOSE 22') });
  const kinds = (file: Partial<ChangedFile> = {}) => placed([inHunk, beyond], file).map(({ kind }) => kind);
  assert.deepEqual(kinds(), ['line', 'file']);
  assert.deepEqual(kinds({ hunks: undefined }), ['file', 'file']);
  assert.deepEqual(kinds({ path: 'other' }), ['summary', 'summary']);
  assert.deepEqual(kinds({ status: 'removed' }), ['summary', 'summary']);
  assert.deepEqual(kinds({ hunks: [{ start: 3, end: 2, before: { start: 3, end: 2 } }] }), ['file', 'file']);
});

test('what the change removed, on its lines at the base; where the diff does not show them, on the nearest of the head', () => {
  const before = { start: 1, end: 4 };
  const gone = aFinding({ at: at(file, 'USER root'), side: 'base' });
  const beyond = aFinding({ at: at(file, 'EXPOSE 22'), side: 'base' });
  const hunks = [{ start: 11, end: 13, before }];
  const on = (startLine: number) => ({
    kind: 'line',
    path: 'Dockerfile',
    startLine,
    endLine: startLine,
    suggestion: undefined,
  });
  assert.deepEqual(placed([gone, beyond], { hunks }), [{ ...on(3), side: 'base' }, on(13)]);
  assert.deepEqual(placed([beyond], { hunks: [{ start: 9, end: 9, before: { start: 20, end: 20 } }] }), [on(9)]);
  assert.deepEqual(placed([beyond], { hunks: [] }), [{ kind: 'file', path: 'Dockerfile' }]);
  const renamed = { path: 'new', previousPath: 'Dockerfile', status: 'renamed', hunks } as const;
  assert.deepEqual(placed([gone], renamed), [{ ...on(3), path: 'new', side: 'base' }]);
  assert.deepEqual(placed([gone], { status: 'added', hunks }), [{ kind: 'summary' }]);
});

test('what stands on a line of the base shares no comment with what stands on that line of the head', () => {
  const hunks = [{ start: 1, end: 4, before: { start: 1, end: 4 } }];
  const [left, right] = placed(
    [aFinding({ at: at(file, 'USER root'), side: 'base' }), fixing('Write x', { 'USER root': 'x' })],
    { hunks },
  );
  assert.deepEqual(
    [left, right].map((each) => each?.kind === 'line' && [each.side, each.suggestion?.text]),
    [
      ['base', undefined],
      [undefined, 'x'],
    ],
  );
});

test('fixes of one line that do not overlap are one suggestion', () => {
  const [first, second] = placed([fixing('Write A', { one: 'A' }), fixing('Write C', { six: 'C' })]);
  assert.deepEqual(first, {
    kind: 'line',
    path: 'Dockerfile',
    startLine: 2,
    endLine: 2,
    suggestion: { title: 'Write A; write C', text: 'RUN A two C' },
  });
  assert.deepEqual(second, first);
});

test('of fixes that overlap, the first is offered; the same one twice is one', () => {
  const both = (...findings: Parameters<typeof placed>[0]) =>
    placed(findings).map((each) => each.kind === 'line' && each.suggestion?.text);
  assert.deepEqual(both(fixing('One', { 'one two': 'x' }), fixing('Two', { 'two six': 'y' })), [
    'RUN x six',
    'RUN x six',
  ]);
  assert.deepEqual(both(fixing('One', { two: 'x' }), fixing('Two', { two: 'x' })), ['RUN one x six', 'RUN one x six']);
});

test('a fix that reaches up takes its lines along, and all that end there stand on them', () => {
  const findings = [
    aFinding({ at: at(file, 'USER root') }),
    fixing('Move it', { 'RUN one two six': 'RUN a', root: 'app' }, 'root'),
  ];
  for (const placement of placed(findings))
    assert.deepEqual(placement, {
      kind: 'line',
      path: 'Dockerfile',
      startLine: 2,
      endLine: 3,
      suggestion: { title: 'Move it', text: 'RUN a\nUSER app' },
    });
});

test('nothing is suggested for lines that one hunk does not show', () => {
  const [placement] = placed([fixing('Both', { root: 'app', 'EXPOSE 22': 'EXPOSE 8022' })]);
  assert.deepEqual(placement, {
    kind: 'line',
    path: 'Dockerfile',
    startLine: 3,
    endLine: 3,
    suggestion: undefined,
  });
});

test('a fix far from what it is about stands on its own lines, also in another hunk', () => {
  const far = () => fixing('Expose less', { 'EXPOSE 22': 'EXPOSE 8022' }, 'FROM debian');
  for (const hunks of [
    [{ start: 1, end: 6, before: { start: 1, end: 6 } }],
    [changed.hunks![0]!, { start: 5, end: 6, before: { start: 5, end: 6 } }],
  ])
    assert.deepEqual(placed([far(), aFinding({ at: at(file, 'FROM debian') })], { hunks }), [
      {
        kind: 'line',
        path: 'Dockerfile',
        startLine: 6,
        endLine: 6,
        suggestion: { title: 'Expose less', text: 'EXPOSE 8022' },
      },
      { kind: 'line', path: 'Dockerfile', startLine: 1, endLine: 1, suggestion: undefined },
    ]);
  assert.deepEqual(placed([far()]), [
    { kind: 'line', path: 'Dockerfile', startLine: 1, endLine: 1, suggestion: undefined },
  ]);
});

test('suggestions for some of the same lines become one, as only one of two could be applied', () => {
  const [first, second, third] = placed([
    fixing('Move it', { 'RUN one two six': 'RUN a', root: 'app' }, 'USER root'),
    fixing('Write it otherwise', { debian: 'debian:12', 'CMD run': 'CMD walk' }, 'CMD run'),
    aFinding({ at: at(file, 'RUN one') }),
  ]);
  assert.deepEqual(first, {
    kind: 'line',
    path: 'Dockerfile',
    startLine: 1,
    endLine: 4,
    suggestion: { title: 'Move it; write it otherwise', text: 'FROM debian:12\nRUN a\nUSER app\nCMD walk' },
  });
  assert.deepEqual(second, first);
  assert.deepEqual(third, { kind: 'line', path: 'Dockerfile', startLine: 2, endLine: 2, suggestion: undefined });
});

test('of suggestions for some of the same lines that do not go together, the worse one is offered', () => {
  const [first, second] = placed([
    fixing('Move it', { 'RUN one two six': 'RUN a', root: 'app' }, 'USER root'),
    fixing('Write it otherwise', { 'one two': 'b', 'CMD run': 'CMD walk' }, 'CMD run'),
  ]);
  assert.equal(first?.kind === 'line' && first.suggestion?.text, 'RUN a\nUSER app');
  assert.deepEqual(second, { kind: 'line', path: 'Dockerfile', startLine: 4, endLine: 4, suggestion: undefined });
});

test('what gets no comment adds nothing to the comment of another finding', () => {
  const low = { ...fixing('Write C', { six: 'C' }), severity: 'low' as const, failing: false };
  const [first, second] = placed([aFinding({ at: at(file, 'one') }), low]);
  assert.deepEqual(first, { kind: 'line', path: 'Dockerfile', startLine: 2, endLine: 2, suggestion: undefined });
  assert.equal(second?.kind === 'line' && second.suggestion?.text, 'RUN one two C');
});

test('what is brought in without a touch of its own lines, where a note of it shows', () => {
  const beyond = { at: at(file, 'EXPOSE 22'), notes: [{ at: at(file, 'CMD run'), message: ['Taken over here.'] }] };
  const there = aFinding({ ...beyond, standing: 'existing' });
  const line = { kind: 'line', path: 'Dockerfile', startLine: 4, endLine: 4, suggestion: undefined };
  assert.deepEqual(placed([aFinding(beyond)]), [line]);
  assert.deepEqual(placed([there]), [{ kind: 'file', path: 'Dockerfile' }]);
  assert.deepEqual(placed([aFinding(beyond)], { hunks: [{ start: 1, end: 2, before: { start: 1, end: 2 } }] }), [
    { kind: 'file', path: 'Dockerfile' },
  ]);
  assert.deepEqual(placed([aFinding({ ...beyond, at: at(file, 'USER root') })]), [
    { ...line, startLine: 3, endLine: 3 },
  ]);
});
