import type { PasswordSetting } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { isGuessedAmong } from '../../known/stand-ins.ts';
import type { Instruction, Stage } from '../../model/dockerfile/instruction.ts';
import { placeOfPart, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { fedTo } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Location, lies, textAt } from '../../source.ts';
import { nameWords } from '../../text/name-words.ts';
import { once } from '../../text/once.ts';
import { knownStart } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';
import { madeByChance } from '../commands/made-by-chance.ts';
import type { CredentialFinder } from './credential-finder.ts';

/** A password that a build step, or what a container starts, gives to an account, or takes from it. */
export interface PasswordSet {
  readonly at: Location;
  /** undefined: not known. */
  readonly account: string | undefined;
  /** As text, none at all, as a hash, or one that only the build knows. */
  readonly how: 'written' | 'none' | 'hash' | 'unknown';
  /** What is to be hidden, and where it stands. */
  readonly secret: { readonly value: string; readonly at: Location } | undefined;
}

export const passwordsSet = once((instruction: Instruction): readonly PasswordSet[] => {
  const found = inFiles(instruction);
  const { keyword } = instruction;
  if (keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT') return found;
  const { run } = instruction;
  const set = run?.script.commands.flatMap((command) => byCommand(command)) ?? [];
  // When a container starts it may be given another password than the rest.
  if (keyword !== 'RUN') return [...found, ...set.filter(({ how }) => how !== 'unknown')];
  return [...found, ...set, ...(run.form === 'shell' ? onWindows(run.at) : [])];
});

/** Whether an account is locked or deleted behind the command that gives it a password. */
export function isLockedLater({ account, at }: PasswordSet, commands: readonly Command[]): boolean {
  if (account === undefined) return false;
  const behind = commands.filter((each) => each.at.source !== at.source || each.at.span.start > at.span.start);
  const given = commands.findLast((each) => lies(at, each.at));
  return oneRuns(
    behind.filter((command) => locks(command, account)),
    given,
  );
}

function locks(command: Command, account: string): boolean {
  const change = effectsOf(command).account;
  if (!change || change.account?.value !== account) return false;
  const password = optionValue(command, recordOf(command.name).passwords?.option)?.value ?? '';
  return change.locks || (change.does === 'changes' && fitsNone.test(password));
}

/** Whether everybody who tries passwords tries this one: `root:root`. */
export function isGuessed({ how, account = '', secret }: PasswordSet): boolean {
  return how === 'written' && secret !== undefined && isGuessedAmong(secret.value, new Set(nameWords(account)));
}

/** Whether a value of a stage's environment is what its steps give to an account as a password: who is in the container already gets little by it. */
export function isAccountPassword(value: string, { layers }: Stage): boolean {
  return layers.some(({ instruction }) => passwordsSet(instruction).some(({ secret }) => secret?.value === value));
}

export const accountPasswords: CredentialFinder = {
  // One that is the account's own name would hide that name wherever it stands.
  instruction: (instruction) =>
    passwordsSet(instruction).flatMap(({ secret, account }) =>
      secret ? { ...secret, here: secret.value === account } : [],
    ),
};

function byCommand(command: Command): PasswordSet[] {
  const { passwords } = recordOf(command.name);
  return passwords ? readers[passwords.from](command, passwords) : [];
}

const readers: Readonly<Record<PasswordSetting['from'], (command: Command, how: PasswordSetting) => PasswordSet[]>> = {
  lines: inLines,
  input: asInput,
  option: given,
  accounts: inAccounts,
};

/** Lines of `/etc/passwd` and `/etc/shadow` that have an empty password, or a hash. */
function inFiles(instruction: Instruction): PasswordSet[] {
  return writtenTexts(instruction).flatMap(({ text, at, path }) => {
    if (!/^\/etc\/(?:passwd|shadow)$/.test(path)) return [];
    return [...text.matchAll(/^([\w-]{1,32}):(\$[^:\s]{1,300})?:/gm)].map(([line, account, hash]) => ({
      at: placeOfPart(line, at),
      account,
      how: hash ? 'hash' : 'none',
      secret: hash ? within(at, hash) : undefined,
    }));
  });
}

/** `name:password:number:…`, a line for each account. */
function inAccounts(command: Command): PasswordSet[] {
  const at = command.nameAt;
  return fedTo(command).flatMap((text) => {
    const lines = (text.value ?? '').matchAll(/^([\w.-]{1,32}):([^:\s]{2,128}):/gm);
    return [...lines].map(([, account, value]) => ({
      at,
      account,
      how: 'written' as const,
      secret: within(text.at, value!),
    }));
  });
}

/** `account:password`, a line for each account. */
function inLines(command: Command, how: PasswordSetting): PasswordSet[] {
  const hashed = hasOption(command, how.hashed);
  const texts = fedTo(command);
  const at = command.nameAt;
  const found = texts.flatMap((text) =>
    (text.value ?? '').split(/\n|\\n/).flatMap((line): PasswordSet[] => {
      const [, account, value] = /^["']?([\w.-]+):(.+)$/.exec(line.trim()) ?? [];
      if (account === undefined || value === undefined || (hashed && fitsNone.test(value))) return [];
      // `printf 'dev:%s' "$PASSWORD"`
      if (value.startsWith('%s')) return [];
      return [{ at, account, how: hashed ? 'hash' : 'written', secret: within(text.at, value) }];
    }),
  );
  if (found.length > 0 || (hashed && texts.length > 0 && texts.every(({ value }) => value !== undefined))) return found;
  if (texts.length > 0 && texts.every(isForgotten)) return [];
  const account = texts.flatMap((text) => /^([\w.-]+):/.exec(knownStart(text))?.[1] ?? [])[0];
  return [{ at, account, how: 'unknown', secret: undefined }];
}

/** A password that is made by chance where it is set: nobody knows it, and the account is as good as locked (`git:$(openssl rand -hex 24)`). */
function isForgotten({ commands }: ShellWord): boolean {
  return commands.some((command) => [command, ...command.input].some((each) => madeByChance(each) !== undefined));
}

function asInput(command: Command, { needs, none, unless }: PasswordSetting): PasswordSet[] {
  const { args, nameAt: at } = command;
  const account = optionsOf(command).operands.at(-1)?.value;
  if (needs && !hasOption(command, needs)) return [];
  if (hasOption(command, none)) {
    const end = args.at(-1)!.at.span.end;
    return [{ at: at.source.at(at.span.start, end), account, how: 'none', secret: undefined }];
  }
  // Locked, expired, only asked about, …
  if (hasOption(command, unless)) return [];
  const fed = fedTo(command);
  if (fed.length === 0 && command.input.length === 0) return [];
  const value = fed[0]?.value?.split(/\n|\\n/)[0];
  return [{ at, account, how: value ? 'written' : 'unknown', secret: value ? within(fed[0]!.at, value) : undefined }];
}

/** No hash begins with these, so that no password fits: `*`, `!`, `**LOCKED**`. */
const fitsNone = /^[!*]|^(?:x|NP|LK)$/;

/** `useradd -p`, `usermod --password`: an encrypted password, but few know. */
function given(command: Command, { option }: PasswordSetting): PasswordSet[] {
  const word = optionValue(command, option);
  if (!word || fitsNone.test(word.value ?? '')) return [];
  const account = optionsOf(command).operands.at(-1)?.value;
  const secret = hashedText(word);
  const how =
    word.value === ''
      ? 'none'
      : secret !== undefined
        ? 'written'
        : word.value === undefined || word.variables?.length
          ? 'unknown'
          : /^\$/.test(word.value)
            ? 'hash'
            : 'written';
  return [{ at: word.at, account, how, secret: within(word.at, secret ?? word.value ?? '') }];
}

/** The text that `$(openssl passwd -1 text)`, `$(echo text | mkpasswd -s)` and their kin hash. */
function hashedText({ commands }: ShellWord): string | undefined {
  for (const command of commands) {
    if (!recordOf(command.name).hashes) continue;
    const last = fedTo(command)[0] ?? optionsOf(command).operands.at(-1) ?? optionValue(command, 'e');
    if (last?.value !== undefined) return last.value;
  }
  return undefined;
}

/** `net user NAME PASSWORD /add`, with its switches in any place. */
function onWindows(at: Location): PasswordSet[] {
  const text = textAt(at);
  const found: PasswordSet[] = [];
  if (!/\bnet(?:1|\.exe)? user /i.test(text)) return found;
  for (const match of text.matchAll(
    /\bnet(?:1|\.exe)? user(?: \/\w[^\s&|;]*)* ["']?([\w.$-]{1,64})["']?(?: \/\w[^\s&|;]*)* ["']?([^\s"'/&|;]{1,128})["']?(?: \/\w[^\s&|;]*)*/gi,
  )) {
    const [whole, account, value] = match;
    const start = at.span.start + match.index;
    const how = /^[%$]/.test(value!) || value === '*' ? 'unknown' : 'written';
    found.push({
      at: at.source.at(start, start + whole.length),
      account,
      how,
      secret: how === 'written' ? within(at.source.at(start, start + whole.length), value!) : undefined,
    });
  }
  return found;
}

/** Where a value stands in a piece of the file, if it is not empty; the whole piece where quotes hide it. */
function within(at: Location, value: string): PasswordSet['secret'] {
  if (value === '') return undefined;
  const index = textAt(at).lastIndexOf(value);
  if (index === -1) return { value, at };
  const start = at.span.start + index;
  return { value, at: at.source.at(start, start + value.length) };
}
