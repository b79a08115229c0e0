import { madeBy } from '../../known/credential-names.ts';
import { isCredentialValue, standsForItself } from '../../known/credential-values.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { knownParts, knownText, type Setting, type Variable } from '../../text/setting.ts';

/** A credential that is written on a command line. */
export interface Credential {
  /** How the command takes it: an option (`--password`), a variable, a setting. */
  readonly name: string;
  readonly value: string;
  /** As much of the command line as tells it. */
  readonly at: Setting['at'];
  /** The variable that it is only the default of: `${TOKEN:-x}`. */
  readonly unless?: Variable;
  /** Set where one command alone has it, in a variable. */
  readonly forCommand?: true;
  /** The account that it is for, where the command names it. */
  readonly account?: string | undefined;
  /** The file that it is written into. */
  readonly into?: Setting;
  /** The command that keeps it in a file of its own. */
  readonly keptBy?: Command;
}

/** What a word says where nobody sets its variables; undefined where that is not known. */
export function literalWord(word: ShellWord | undefined): string | undefined {
  if (!word || word.commands.length > 0) return undefined;
  const variables = word.variables ?? [];
  if (variables.length === 0) return word.value;
  const [{ fallback }, ...more] = variables as [Variable, ...Variable[]];
  if (more.length > 0 || fallback?.value === undefined) return undefined;
  if (word.value !== undefined) return word.value.includes(fallback.value) ? word.value : undefined;
  return knownParts(word)
    .map((part) => part ?? fallback.value)
    .join('');
}

/** All that is known of a word; `unknownMark` for the rest. */
export function knownWord(word: ShellWord): string {
  if (word.value !== undefined && !word.variables?.length) return word.value;
  return literalWord(word) ?? knownText(word);
}

/** `changeit` is what everybody's Java opens its list of public certificates with, `android` what the key for debugging has. */
export function isGiven(program: string, value: string, name = ''): boolean {
  if (program === 'keytool' && /^(?:change(?:it|me)|android)$/.test(value)) return false;
  if (program === 'openssl' && value.startsWith('pass:')) return isCredentialValue(value.slice(5));
  // what stands in for a password works as it stands: `--requirepass your_password`
  const counts = isCredentialValue(value) || (madeBy(name) === 'own' && standsForItself(value));
  return counts && !/^(?:fd|id|pass|stdin):|^id=|^stdin$/.test(value);
}
