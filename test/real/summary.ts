/** What `npm run real` prints: a line for what was tried, and what it all comes to. */
import { severities } from '../../src/problem.ts';
import { groupBy } from '../../src/text/group-by.ts';
import { keyOf, nameOf, type Outcome, placeOf, type Result } from './outcome.ts';

/** `pass      2 comments     1.8 s   142 MiB   7 requests  acme/shop 1a2b3c4..5d6e7f8` */
export function lineOf(outcome: Outcome): string {
  const { verdict, told, seconds, mebibytes, requests, why } = outcome;
  const cells = [
    verdict.padEnd(8),
    `${told.length}`.padStart(4) + (outcome.kind === 'range' ? ' comments' : ' findings'),
    `${seconds?.toFixed(1) ?? '?'} s`.padStart(8),
    `${mebibytes?.toFixed(0) ?? '?'} MiB`.padStart(9),
    ...(requests === undefined ? [] : [`${requests} requests`.padStart(12)]),
    `  ${nameOf(outcome)}`,
  ];
  return cells.join('') + (why === undefined ? '' : `: ${why.split('\n')[0]}`);
}

/** The verdicts that want a look, the worst first. */
const listed: readonly Result['verdict'][] = ['hung', 'crashed', 'error', 'fail', 'skipped'];

/** All of it, in lines. */
export function summaryOf(outcomes: readonly Outcome[]): string[] {
  return [...groupBy(outcomes, ({ kind }) => kind)].flatMap(([kind, each]) => [
    '',
    `${each.length} ${kind}s: ${counted(each, ({ verdict }) => verdict)}`,
    ...figures('seconds', each, ({ seconds }) => seconds),
    ...figures('MiB', each, ({ mebibytes }) => mebibytes),
    ...(kind === 'range' ? ofComments(each) : ofFindings(each)),
    ...ofUnread(each),
    ...ofViolations(each),
    ...(kind === 'range' ? listed : listed.slice(0, 2)).flatMap((verdict) => ofVerdict(each, verdict)),
  ]);
}

function ofVerdict(outcomes: readonly Outcome[], verdict: Result['verdict']): string[] {
  const those = outcomes.filter((outcome) => outcome.verdict === verdict);
  if (those.length === 0) return [];
  return [
    '',
    `${verdict}:`,
    ...those.map((each) => `  ${nameOf(each)}${each.why === undefined ? '' : `: ${each.why}`}`),
  ];
}

function ofComments(outcomes: readonly Outcome[]): string[] {
  const commented = outcomes.filter(({ told }) => told.length > 0);
  const comments = commented.flatMap(({ told }) => told);
  return [`commented: ${commented.length}, with ${comments.length} comments`, ...byRule(comments)];
}

function ofFindings(outcomes: readonly Outcome[]): string[] {
  const findings = outcomes.flatMap(({ told }) => told);
  return [`findings: ${findings.length}`, ...byRule(findings)];
}

function byRule(told: Outcome['told']): string[] {
  const rows = [...groupBy(told, ({ severity = '', rule }) => `${severity.padEnd(8)} ${rule}`)];
  const order = (name: string) => severities.findIndex((each) => name.startsWith(each));
  return rows
    .sort(([a, x], [b, y]) => order(a) - order(b) || y.length - x.length)
    .map(([name, each]) => `${`${each.length}`.padStart(8)}  ${name}`);
}

function ofUnread(outcomes: readonly Outcome[]): string[] {
  const unread = outcomes.flatMap((outcome) => outcome.unread.map((each) => ({ ...each, outcome })));
  if (unread.length === 0) return [];
  return [
    `could not be reviewed: ${unread.length}`,
    ...unread.map(
      ({ outcome, path, line, reason }) => `  ${nameOf(outcome)} ${path}${line === null ? '' : `:${line}`}: ${reason}`,
    ),
  ];
}

function ofViolations(outcomes: readonly Outcome[]): string[] {
  const all = outcomes.flatMap((outcome) => (outcome.violations ?? []).map((each) => `  ${nameOf(outcome)}: ${each}`));
  return all.length === 0 ? [] : [`asked of GitHub what it does not offer: ${all.length}`, ...all];
}

function counted<T>(all: readonly T[], by: (each: T) => string): string {
  return [...groupBy(all, by)].map(([name, each]) => `${each.length} ${name}`).join(', ');
}

/** How much it is for half of them, for all but one in twenty, and at the most. */
function figures(unit: string, outcomes: readonly Outcome[], of: (outcome: Outcome) => number | undefined): string[] {
  const sorted = outcomes.flatMap((each) => of(each) ?? []).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!.toFixed(1);
  return [`${unit} at 50, 95 and 100 %: ${at(0.5)}, ${at(0.95)}, ${at(1)}`];
}

/** What is different from another run, in lines: verdicts, and what is told or could not be reviewed, new (`+`) and gone (`-`). */
export function differences(before: readonly Outcome[], now: readonly Outcome[]): string[] {
  const known = new Map(before.map((each) => [keyOf(each), each]));
  const changed = now.flatMap((outcome): string[] => {
    const old = known.get(keyOf(outcome));
    if (!old) return [`not in the other: ${nameOf(outcome)}`];
    const lines = [
      ...(old.verdict === outcome.verdict ? [] : [`  ${old.verdict} → ${outcome.verdict}`]),
      ...apart(old, outcome, '-'),
      ...apart(outcome, old, '+'),
    ];
    return lines.length === 0 ? [] : [nameOf(outcome), ...lines];
  });
  const count = (mark: RegExp) => changed.filter((line) => mark.test(line)).length;
  const sum = `${count(/^ {2}\w+ → /)} verdicts changed, ${count(/^ {2}\+ /)} told that were not, ${count(/^ {2}- /)} no longer`;
  return ['', `against the other: ${sum}`, ...changed];
}

/** What the first says and the second does not, each as often as it says it more. */
function apart(one: Outcome, other: Outcome, sign: string): string[] {
  const left = new Map<string, number>();
  for (const { key } of said(other)) left.set(key, (left.get(key) ?? 0) + 1);
  return said(one).flatMap(({ key, text }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [`  ${sign} ${key}: ${text}`];
  });
}

function said({ told, unread }: Outcome): readonly { readonly key: string; readonly text: string }[] {
  return [
    ...told.map((each) => ({ key: placeOf(each), text: each.text })),
    ...unread.map(({ path, line, reason }) => ({ key: `${path}:${line ?? 0} unread`, text: reason })),
  ];
}
