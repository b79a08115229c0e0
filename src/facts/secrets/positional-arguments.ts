import { isCredentialValue } from '../../known/credential-values.ts';
import type { CredentialTaking } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { hasOption, type Option, optionsOf } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isOneOf } from '../../text/word-set.ts';
import { type Credential, isGiven, literalWord } from './credential.ts';

/** What commands take by short options and by the order of their words: `mysql -psecret`, `vault login TOKEN`. */
export function* positionalCredentials(command: Command): Iterable<Credential> {
  const { name } = command;
  const { takes } = recordOf(name);
  if (name === undefined || !takes) return;
  const { options, operands } = optionsOf(command);
  for (const way of takes) {
    if (way.with !== undefined && !hasOption(command, way.with)) continue;
    const behind = way.verb === undefined ? operands : wordsBehind(way.verb, operands);
    if (!behind) continue;
    yield* operandOf(name, way, behind);
    for (const option of options) yield* inOption(name, way, option);
  }
}

function* inOption(program: string, { options, behind }: CredentialTaking, option: Option): Iterable<Credential> {
  const { key, name, value } = option;
  const text = literalWord(value);
  if (!value || text === undefined) return;
  if (!isOneOf(key, options)) return;
  if (behind === undefined) {
    if (isGiven(program, text)) yield { name, value: text, at: value.at };
    return;
  }
  const password = behindUser(text, behind);
  if (password !== undefined && isCredentialValue(password)) yield { name: '--user', value: password, at: value.at };
}

/** The words behind a verb. */
function wordsBehind(verb: string, words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  const verbs = verb.split(' ');
  const start = words.findIndex((_, i) => verbs.every((each, k) => words[i + k]?.value?.toLowerCase() === each));
  return start === -1 ? undefined : words.slice(start + verbs.length);
}

function* operandOf(
  program: string,
  { verb, operand, within, with: option }: CredentialTaking,
  behind: readonly ShellWord[],
): Iterable<Credential> {
  if (operand === undefined) return;
  const word = behind.at(operand);
  const text = literalWord(word);
  const found = within?.exec(text ?? '');
  const value = within ? found?.[1] : text;
  if (word && value !== undefined && !/^\w+=/.test(value) && isGiven(program, value))
    yield {
      name: option === undefined ? `${program} ${verb ?? 'password'}` : 'password',
      value,
      at: word.at,
      account: found ? text!.slice(0, found[0].lastIndexOf(value)) : literalWord(behind[operand - 1]),
    };
}

/** The second half of `user:secret`. */
function behindUser(text: string, between: string): string | undefined {
  const at = text.indexOf(between);
  return at > 0 ? text.slice(at + 1) : undefined;
}
