import { type CredentialTaking, credentialsOfCommands } from '../../known/command-credentials.data.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Credential, isGiven, literalWord } from './credential.ts';

const { taking } = credentialsOfCommands;

/** What commands take by short options and by the order of their words: `mysql -psecret`, `vault login TOKEN`. */
export function* positionalCredentials({ name, args }: Command): Iterable<Credential> {
  if (name === undefined || !Object.hasOwn(taking, name)) return;
  for (const way of taking[name]!) {
    const behind = way.verb === undefined ? args : wordsBehind(way.verb, args);
    if (!behind) continue;
    yield* operandOf(name, way, behind);
    for (const [i, word] of args.entries()) {
      yield* optionValue(name, way, word, args[i + 1]);
      if (way.pair) yield* userAndPassword(way.pair, word, args[i + 1]);
    }
  }
}

/** The words behind a verb, which may stand behind options and their values. */
function wordsBehind(verb: string, args: readonly ShellWord[]): readonly ShellWord[] | undefined {
  const verbs = verb.split(' ');
  const start = args.findIndex((_, i) => verbs.every((each, k) => args[i + k]?.value?.toLowerCase() === each));
  return start === -1 ? undefined : args.slice(start + verbs.length);
}

function* operandOf(
  program: string,
  { verb, operand, within }: CredentialTaking,
  behind: readonly ShellWord[],
): Iterable<Credential> {
  if (operand === undefined) return;
  const word = behind.filter(({ value }) => !value?.startsWith('-')).at(operand);
  const text = literalWord(word);
  const value = within ? within.exec(text ?? '')?.[1] : text;
  if (word && value !== undefined && !/^\w+=/.test(value) && isGiven(program, value))
    yield { name: verb === undefined ? program : `${program} ${verb}`, value, at: word.at };
}

/** `-p secret`, `-psecret`. */
function* optionValue(
  program: string,
  { separate = [], attached = [] }: CredentialTaking,
  word: ShellWord,
  next: ShellWord | undefined,
): Iterable<Credential> {
  const text = literalWord(word);
  if (text === undefined) return;
  if (separate.includes(text)) {
    const value = literalWord(next);
    if (next && value !== undefined && isGiven(program, value)) yield { name: text, value, at: next.at };
    return;
  }
  const option = attached.find((each) => text.startsWith(each) && text.length > each.length);
  if (option === undefined || text.startsWith('--')) return;
  const value = text.slice(option.length);
  if (isGiven(program, value)) yield { name: option, value, at: word.at };
}

/** `-u user:secret`, `-uuser:secret`, `-su user:secret`, `--user=user:secret`. */
function* userAndPassword(
  { options, between }: NonNullable<CredentialTaking['pair']>,
  word: ShellWord,
  next: ShellWord | undefined,
): Iterable<Credential> {
  const text = literalWord(word);
  if (text === undefined) return;
  for (const option of options) {
    const behind = precedes(option, text) ? next : undefined;
    const value = behind ? literalWord(behind) : attachedTo(option, text);
    const at = value?.indexOf(between) ?? -1;
    const password = value?.slice(at + 1) ?? '';
    if (at > 0 && isCredentialValue(password)) {
      yield { name: '--user', value: password, at: (behind ?? word).at };
      return;
    }
  }
}

/** Whether the next word is the option's value: the option itself, or the last of several letters. */
function precedes(option: string, text: string): boolean {
  return text === option || (option.length === 2 && /^-[a-zA-Z]{2,8}$/.test(text) && text.endsWith(option[1]!));
}

function attachedTo(option: string, text: string): string | undefined {
  const lead = option.length === 2 ? option : `${option}=`;
  return text.startsWith(lead) ? text.slice(lead.length) : undefined;
}
