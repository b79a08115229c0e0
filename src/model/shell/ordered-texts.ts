import type { Orders } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt } from '../../source.ts';
import { knownStart, knownText, type Setting } from '../../text/setting.ts';
import { hasOption, optionsOf, optionsOfAny, optionValue } from './command-options.ts';
import { isStandardInput } from './descriptors.ts';
import { textsCalled } from './foreign-programs.ts';
import { sedWords, shellTextsOf } from './sed-scripts.ts';
import type { Command, ShellWord } from './shell-command.ts';
import { behind, joined, Word } from './shell-word.ts';
import { environmentValues } from './variable-assignments.ts';
import { fedText } from './written-output.ts';

/** The texts that a command's program gives to a shell: `script -c '…'`, `watch …`, `… | at now`, `GIT_PAGER='…' git log`. */
export function orderedTexts(command: Command): readonly Excerpt[] {
  const { orders, readsOrders: reading } = recordOf(command.name);
  const edited = reading?.edits ? editedBy(command) : [];
  const fed = reading && !reading.kept && readsOrders(command) ? fedText(command) : undefined;
  return [...(orders ? saidIn(command, orders) : []), ...edited, ...(fed ? [fed] : [])];
}

/** The texts that the words of a command hold, and for commands of a program's own its standard input. */
function saidIn(command: Command, orders: Orders): readonly Excerpt[] {
  const { escapes, behind: mark } = orders;
  const { options, operands } = optionsOf(command);
  const names = orders.options?.split(' ') ?? [];
  const values = options.flatMap(({ key, value }) => (names.includes(key) && value instanceof Word ? [value] : []));
  if (escapes) {
    const fed = fedText(command);
    const own = [...values, ...wordsIn(operands)].map((word) => word.excerpt());
    return [...own, ...(fed ? [fed] : [])].flatMap((text) =>
      textsCalled(escapes, text.text).map((part) => text.excerpt([part])),
    );
  }
  const texts = [
    ...values.flatMap((value) => textBehind(value, mark)),
    ...(orders.operands ? wordsIn(operands).flatMap((word) => textBehind(word, orders.operands)) : []),
    ...wordsIn(environmentValues(orders.variables, command)),
    ...eachOf(command, orders.each),
  ];
  const joinedTexts = (orders.verbs ?? []).flatMap((verb) => joinedBehind(command, verb) ?? []);
  return [...texts.map((word) => word.excerpt()), ...joinedTexts];
}

/** The texts that a command gives to a shell as its options are called, whatever its program is: `--deploy-hook '…'`. */
export function textsOfHooks(command: Command): readonly Excerpt[] {
  const values = optionsOfAny(command).options.flatMap(({ key, value, next }) =>
    runsByName.test(key) ? (value ?? next ?? []) : [],
  );
  // A single word is a program, or the name of something.
  return wordsIn(values).flatMap((word) => (/\s/.test(knownText(word)) ? [word.excerpt()] : []));
}

/** How options are called whose value is run. */
const runsByName = /(?:^|[-_]|re(?:load|start))(?:hook|cmd|command|exec|script)$/i;

/** Whether a command gives what it reads to a shell: `… | at now`, `… | parallel`, `… | sed e`. */
export function readsOrders(command: Command): boolean {
  const { readsOrders: reading } = recordOf(command.name);
  if (!reading || hasOption(command, reading.unless, reading.file) || (reading.by && !hasOption(command, reading.by)))
    return false;
  if (reading.edits) {
    const { scripts, files } = sedWords(command);
    return files.length === 0 && scripts.some((script) => shellTextsOf(knownText(script)).includes(''));
  }
  const { bare = Number.POSITIVE_INFINITY } = reading;
  return optionsOf(command).operands.filter((word) => !isStandardInput(word)).length <= bare;
}

/** The file of which a command gives what is there to a shell: `at -f run now`, `crontab table`. */
export function orderedFile(command: Command): ShellWord | undefined {
  const { file, operand, unless } = recordOf(command.name).readsOrders ?? {};
  if ((!file && !operand) || hasOption(command, unless)) return undefined;
  return optionValue(command, file) ?? (operand ? optionsOf(command).operands.at(-1) : undefined);
}

/** `sed '1e command'` */
function editedBy(command: Command): readonly Excerpt[] {
  return wordsIn(sedWords(command).scripts).flatMap((script) => {
    const whole = script.excerpt();
    return shellTextsOf(whole.text).flatMap((text) =>
      text === '' ? [] : whole.excerpt([{ start: 0, end: whole.text.length, text }]),
    );
  });
}

function wordsIn(words: readonly Setting[]): Word[] {
  return words.filter((word) => word instanceof Word);
}

function textBehind(value: Word, mark: RegExp = /^/): readonly Word[] {
  const front = mark.exec(knownStart(value))?.[0];
  return front === undefined ? [] : [front === '' ? value : behind(value, front.length)];
}

/** `parallel ::: 'a' 'b'` */
function eachOf({ args }: Command, mark: string | undefined): readonly Word[] {
  const at = mark === undefined ? -1 : args.findIndex(({ value }) => value === mark);
  return at === -1 ? [] : args.slice(at + 1).filter((word) => word instanceof Word);
}

function joinedBehind(command: Command, verb: string): Excerpt | undefined {
  const all = wordsIn(optionsOf(command).operands);
  const end = all.findIndex(({ value }) => value !== undefined && value === recordOf(command.name).orders?.each);
  const words = end === -1 ? all : all.slice(0, end);
  const verbs = verb === '' ? [] : verb.split(' ');
  return verbs.every((each, i) => words[i]?.value === each) ? joined(words.slice(verbs.length), ' ') : undefined;
}
