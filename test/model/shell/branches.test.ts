import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneRuns, openBranches } from '../../../src/model/shell/branches.ts';
import { readScript } from '../../../src/model/shell/read-script.ts';
import type { Command } from '../../../src/model/shell/shell-command.ts';
import { Excerpt, Source } from '../../../src/source.ts';

const values: Readonly<Record<string, string>> = { DEV: 'false', MODE: 'fast', EMPTY: '', NUMBER: '3' };

function commands(text: string): readonly Command[] {
  const source = new Source('script', text);
  const at = source.at(0, 0);
  const get = (name: string) => (Object.hasOwn(values, name) ? { value: values[name]!, at } : undefined);
  return readScript(Excerpt.of(source, [{ start: 0, end: text.length }]), { get }).commands;
}

/** How each command runs whose name is one capital letter: `A` always, `B?` maybe, `C-` unlikely. */
function runs(text: string): string {
  const marks = { maybe: '?', unlikely: '-', presumably: '', always: '' };
  return commands(text)
    .filter(({ name }) => /^[A-Z]$/.test(name ?? ''))
    .map((command) => {
      const open = openBranches(command);
      return `${command.name}${open.some(({ taken }) => taken === 'maybe') ? '?' : open[0] ? marks[open[0].taken] : ''}`;
    })
    .join(' ');
}

const cases: Record<string, readonly (readonly [script: string, runs: string])[]> = {
  'in any case': [
    ['A; B && C', 'A B C'],
    ['{ A; } && ( B ) | C', 'A B C'],
    ['if true; then A; fi', 'A'],
    ['if ! false; then A; else B; fi', 'A B-'],
    ['case x in x) A;; esac', 'A'],
    ['case x in y) A;; *) B;; esac', 'A- B'],
    ['for x in a b; do A; done; while B; do C; done', 'A B C'],
    ['false || A', 'A'],
    ['if [ 1 = 2 ]; then A; else B; fi', 'A- B'],
    ['sudo sh -c "A && B"', 'A B'],
  ],
  'on a condition': [
    ['if [ "$X" = 1 ]; then A; else B; fi; C', 'A? B? C'],
    ['if A; then B; elif C; then D; fi', 'A B? C? D?'],
    ['A || B', 'A B?'],
    ['A || B && C', 'A B? C'],
    ['test -f x && A; B', 'A? B'],
    ['[[ -n $X ]] && A || B', 'A? B?'],
    ['case "$X" in a) A;; *) B;; esac', 'A? B?'],
    ['if [ "$X" ]; then sh -c "A"; echo $(B); fi', 'A? B?'],
  ],
  'asked so that all fails where it is not so': [
    ['test -f x && A', 'A'],
    ['[ -n "$X" ] && A && B', 'A B'],
    ['[ -n "$X" ] || exit 1; A', 'A'],
  ],
  'as variables are set': [
    ['if [ "$DEV" = true ]; then A; else B; fi', 'A- B'],
    ['[ "$DEV" != true ] || A', 'A-'],
    ['if [ -z "$EMPTY" ]; then A; fi; if [ "$NUMBER" -gt 5 ]; then B; fi', 'A B-'],
    ['case $MODE in fast) A;; slow) B;; *) C;; esac', 'A B- C-'],
    ['if [[ $MODE == fast ]]; then A; fi', 'A'],
    ['if [[ $MODE == f* ]]; then A; fi', 'A?'],
    ['[ "$DEV" = false ] && A || B', 'A B?'],
  ],
  'not as it is written': [
    ['if false; then A; B; fi; C', 'A- B- C'],
    ['true || A', 'A-'],
    ['false && A', 'A-'],
  ],
  'what a script may turn round': [
    ['true && false || A', 'A'],
    ['[ 1 = 1 ] && B || A', 'B A?'],
    ['false() { true; }; if false; then A; fi', 'A?'],
    ['alias false=true; if false; then A; fi', 'A?'],
    ['for i in 1 2; do if [ "$DEV" = true ]; then A; fi; DEV=true; done', 'A?'],
    ['. ./vars; if [ "$DEV" = true ]; then A; fi', 'A?'],
    ['eval "$(cat vars)"; [ "$DEV" != true ] || A', 'A?'],
    ['read DEV < f; if [ "$DEV" = true ]; then A; fi', 'A?'],
    [': ${DEV:=true}; if [ "$DEV" = true ]; then A; fi', 'A?'],
    ["case x in '*') A;; x) B;; esac", 'A? B?'],
    ['case x in y) A;& x) B;; esac', 'A? B?'],
    ['if false & then A; fi', 'A?'],
    ['X=1 false || A', 'A?'],
  ],
  'what names no variable': [
    ['if [ "${}" ]; then A; fi; B', 'A? B'],
    ['if [ "${{ matrix.d }}" = a ]; then A; else C; fi; B', 'A? C? B'],
    ['[ "${=x}" = x ] || A; [[ ${:-y} == y ]] || B', 'A? B?'],
    ['case ${} in a) A;; *) B;; esac', 'A? B?'],
  ],
  'of functions': [
    ['f() { A; }; f', 'A'],
    ['f() { A; }', 'A?'],
    ['f() { A; }; g() { f; }; g', 'A'],
    ['f() { A; }; g() { h; }; h() { f; }; g', 'A'],
    ['f() { A; }; if [ "$X" ]; then f; fi', 'A?'],
    ['f() { f; A; }', 'A?'],
    ['f() { A; }; B', 'A- B'],
    ['f() { A; }; f() { C; }; B', 'A- C- B'],
    ['f() { A; }; g() { f; }; B', 'A? B'],
    ['f() { A; }; trap f EXIT; B', 'A B'],
    ['f() { A; }; bats_run f; B', 'A? B'],
    ['f() { A; }; "$1"; B', 'A? B'],
    ['f() { A; }; X=1 $Y; B', 'A? B'],
    ['f() { A; }; X=1; exec "$@"; B', 'A- B'],
    ['f() { A; }; . ./more.sh; B', 'A? B'],
    ['f() { A; }; eval "$X"; B', 'A? B'],
    ['set -e; f() { A; }; export Y=1', 'A?'],
    ['f() { A; }; if [ "$X" ]; then B; fi', 'A- B?'],
  ],
};

describe('branches of a script', () => {
  for (const [title, scripts] of Object.entries(cases)) {
    describe(title, () => {
      for (const [script, expected] of scripts) it(script, () => assert.equal(runs(script), expected));
    });
  }
});

const undone: readonly (readonly [script: string, isSure: boolean])[] = [
  ['A; B', true],
  ['A; if [ "$X" ]; then B; fi', false],
  ['A; if [ "$X" ]; then B; else B; fi', true],
  ['A; if [ "$X" ]; then B; else exit 1; fi', true],
  ['A; if [ "$X" ]; then B; else exit 0; fi', false],
  ['if [ "$X" ]; then A; B; fi', true],
  ['if [ "$X" ]; then A; else B; fi', false],
  ['if [ "$X" ]; then A; if [ "$Y" ]; then B; fi; fi', false],
  ['if [ "$X" ]; then A; if [ "$Y" ]; then B; else B; fi; fi', true],
  ['A; case "$X" in a) B;; b) B;; esac', false],
  ['A; case "$X" in a) B;; *) B;; esac', true],
  ['A; case "$(uname -m)" in x86_64) B;; aarch64) B;; esac', true],
  ['A; case "$TARGETARCH" in amd64) B;; *) exit 1;; esac', true],
  ['A; if false; then B; fi', false],
  ['A; if [ "$DEV" = true ]; then B; fi', false],
  ['A; if [ "$DEV" = false ]; then B; fi', true],
  ['A; [ -f x ] && B; C', false],
  ['A || B', false],
  ['f() { B; }; A; f', true],
  ['f() { B; }; A', false],
];

describe('what runs wherever another command does', () => {
  for (const [script, isSure] of undone) {
    it(script, () => {
      const read = commands(script);
      const others = read.filter(({ name }) => name === 'B');
      assert.equal(
        oneRuns(
          others,
          read.find(({ name }) => name === 'A'),
        ),
        isSure,
      );
    });
  }
});
