import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';
import { hasOption, optionsOf } from './command-options.ts';
import type { Command } from './shell-command.ts';
import { behind, joined, Word } from './shell-word.ts';
import { fedText } from './written-output.ts';

/** The texts that a command's program gives to a shell: `script -c '…'`, `watch …`, `… | at now`, `GIT_PAGER='…' git log`. */
export function orderedTexts(command: Command): readonly Excerpt[] {
  const { orders } = recordOf(command.name);
  if (!orders) return [];
  const names = orders.options?.split(' ') ?? [];
  const variables = orders.variables?.split(' ') ?? [];
  const { options } = optionsOf(command);
  const values = options.flatMap(({ key, value }) => (names.includes(key) && value instanceof Word ? [value] : []));
  const set = command.assignments.flatMap(({ name, value }) =>
    variables.includes(name) && value instanceof Word ? [value] : [],
  );
  const texts = [
    ...values.flatMap((value) => textBehind(value, orders.behind)),
    ...set,
    ...eachOf(command, orders.each),
  ];
  const own = texts.map((word) => word.excerpt());
  const whole = (orders.verbs ?? []).flatMap((verb) => joinedBehind(command, verb) ?? []);
  const fed = readsOrders(command) ? fedText(command) : undefined;
  return [...own, ...whole, ...(fed ? [fed] : [])];
}

/** Whether a command gives what it reads to a shell: `… | at now`, `… | parallel`. */
export function readsOrders(command: Command): boolean {
  const { orders } = recordOf(command.name);
  if (!orders?.input || hasOption(command, orders.input.unless)) return false;
  return orders.each === undefined || optionsOf(command).operands.length === 0;
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
  const words = optionsOf(command).operands.filter((word) => word instanceof Word);
  const verbs = verb === '' ? [] : verb.split(' ');
  return verbs.every((each, i) => words[i]?.value === each) ? joined(words.slice(verbs.length), ' ') : undefined;
}
