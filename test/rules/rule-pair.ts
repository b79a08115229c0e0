/** The pair at the head of a rule's page: files that it reports, and what to write instead, as one difference. */
import assert from 'node:assert/strict';
import { understand } from '../../src/model/understand.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { severities } from '../../src/problem.ts';
import { withEdits } from '../../src/review/edits.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { outermost } from '../../src/source.ts';
import { judge } from '../judge.ts';
import { fenced } from '../page-text.ts';
import { filesOf, readMarks } from './example.ts';
import { examplesOf, pathOf } from './rule-examples.ts';
import { type Example, halvesOf, isMarked, shownText } from './rule-page.ts';
import { markedIn, told } from './told-example.ts';

type Files = Example['files'];

/** Lines of a file, each after `-` where only the fault has it, `+` where only what is right does, else a blank. */
export type Pair = ReadonlyMap<string, readonly string[]>;

const fence = /^`([^`\n]+)`\n\n(`{3,})diff\n([\s\S]*?)\n\2$/gm;

/** The pair that a page has: each file under its path; none where nobody wrote one yet. */
export function pairIn(page: string): Pair {
  const found = halvesOf(page)[0].matchAll(fence);
  return new Map([...found].map(([, path, , text]) => [path!, text!.split('\n')]));
}

export function pairText(pair: Pair): string {
  return [...pair].map(([path, lines]) => `\`${path}\`\n\n${fenced('diff', lines.join('\n'))}`).join('\n\n');
}

/**
 * The pair of a rule's page once it was seen to be true: the rule reports the one side, says nothing of the other, and
 * nor does any rule that had nothing as severe to say before. What has a fix is put right by it, and a page without a pair begins
 * with the shortest example that has one.
 *
 * @param written the pair of the page
 * @throws where it is not true, or there is none
 */
export async function provenPair(rule: Rule, written: Pair): Promise<Pair> {
  const pair = written.size > 0 ? written : await begun(rule);
  assert.ok(pair, `${pathOf(rule)} has no pair: above \`Reported\`, write a path in backticks and a \`diff\` fence`);
  const [bad, good] = [sideOf(pair, '-'), sideOf(pair, '+')];
  // A change of what is right into the fault is what rules over changes look at.
  const over = (files: Files) => ({ ...settingOf(rule), ...(rule.change && { before: good }), files });
  const found = await told(rule, over(bad), markedIn(bad));
  assert.ok(found.length > 0, `what the pair begins with is not reported: ${JSON.stringify(bad)}`);
  const fixed = await fixedFiles(rule, over(bad));
  if (fixed) return differenceOf(bad, fixed);
  const left = await told(rule, over(good), markedIn(good));
  assert.deepEqual(
    left.map(({ at }) => at.span),
    [],
    'what the pair ends with is still reported',
  );
  const worst = Math.min(...found.map(({ severity }) => severities.indexOf(severity)));
  const [before, after] = [bad, good].map((files) => allIn(files, worst));
  const brought = after!.filter((id) => !before!.includes(id));
  assert.deepEqual(brought, [], 'other rules report what the pair ends with');
  return pair;
}

/** The policy and the registry that a page needs in order to show anything. */
function settingOf(rule: Rule): Example {
  const { policy, registry } = examplesOf(rule).find(isMarked) ?? {};
  return { title: rule.id, files: {}, ...(policy && { policy }), ...(registry && { registry }) };
}

/** The shortest example of a page that the rule's fixes put right. */
async function begun(rule: Rule): Promise<Pair | undefined> {
  const length = ({ files }: Example) => Object.values(files).join('').length;
  const marked = examplesOf(rule).filter((each) => isMarked(each) && !each.before);
  for (const example of marked.sort((a, b) => length(a) - length(b))) {
    const fixed = await fixedFiles(rule, example);
    if (fixed) return differenceOf(unmarked(example.files), fixed);
  }
  return undefined;
}

/** What becomes of the files of an example where all that a rule says of them has a fix. */
async function fixedFiles(rule: Rule, example: Example): Promise<Files | undefined> {
  if (rule.change) return undefined;
  const found = await told(rule, example, markedIn(example.files));
  if (found.length === 0 || found.some(({ fix }) => !fix || fix.eases)) return undefined;
  const edits = found.flatMap(({ fix }) => fix!.edits);
  const read = new Map(edits.map(({ at }) => outermost(at).source).map((source) => [source.path, source]));
  return Object.fromEntries(
    Object.entries(unmarked(example.files)).map(([path, text]) => {
      const source = read.get(path);
      return [path, source ? withEdits(source, edits) : text];
    }),
  );
}

/** The rules that report what is as severe as that, or worse. */
function allIn(files: Files, worst: number): string[] {
  const sources = markedIn(files).map(({ source }) => source);
  const { findings } = judge(understand(filesOf(sources)), rules, defaultPolicy);
  return findings.filter(({ severity }) => severities.indexOf(severity) <= worst).map(({ rule }) => rule.id);
}

function unmarked(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, readMarks(path, text).source.text]));
}

/** The files of one side of a pair; one of which it has no line is not there. */
function sideOf(pair: Pair, side: '-' | '+'): Files {
  const files = [...pair].map(([path, lines]) => {
    const wrong = lines.find((line) => !/^(?:[-+ ]|$)/.test(line));
    assert.equal(wrong, undefined, 'a line of a pair begins with `-`, `+` or a blank');
    const own = lines.filter((line) => line === '' || line[0] === ' ' || line[0] === side);
    return [path, own.map((line) => line.slice(1))] as const;
  });
  return Object.fromEntries(files.filter(([, own]) => own.length > 0).map(([path, own]) => [path, shownText(own)]));
}

function differenceOf(bad: Files, good: Files): Pair {
  return new Map(
    Object.entries(bad).map(([path, text]) => [path, differingLines(linesOf(text), linesOf(good[path]!))]),
  );
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** All lines of both texts, with as many in common as there can be. */
function differingLines(old: readonly string[], now: readonly string[]): string[] {
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i]![j] = old[i] === now[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push(` ${old[i++]}`.trimEnd());
      j++;
    } else if (j >= now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      lines.push(`-${old[i++]}`);
    else lines.push(`+${now[j++]}`);
  }
  return lines;
}
