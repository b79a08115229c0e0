import type { KeyMaking } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import { pathOf } from '../../model/dockerfile/removed-files.ts';
import { hasOption, optionOf, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Location, lies } from '../../source.ts';
import { folderOf } from '../../text/path.ts';
import type { Credential } from './credential.ts';

/** A private key that a command makes. */
export interface GeneratedKey {
  /** With its article. */
  readonly kind: string;
  /** The word that says so. */
  readonly at: Location;
  /** Where it goes, where the command says. */
  readonly path: string | undefined;
}

/** The key that a command makes; undefined for one that makes none. */
export function generatedKey(command: Command, layer: Layer): GeneratedKey | undefined {
  const making = recordOf(command.name).makesKeys?.find((each) => makes(command, each));
  if (!making) return undefined;
  const file = making.path === undefined ? fileOf(command, making) : { value: making.path, at: command.nameAt };
  const path = file && pathOf(file, layer);
  return { kind: making.kind, at: toldBy(command, making) ?? command.nameAt, path };
}

/**
 * Whether a credential of a layer only opens a key that the layer makes: it is given to the command that makes it, or is written into
 * its folder. Who has it needs the key as well.
 */
export function opensOwnKey({ value, at, into }: Credential, layer: Layer): boolean {
  const isGivenTo = ({ args }: Command) => args.some((word) => passphraseIn(word.value) === passphraseIn(value));
  const commands = invocationOf(layer)?.script.commands ?? [];
  return commands.some((command) => {
    const key = generatedKey(command, layer);
    const isBeside = key?.path && into && folderOf(key.path) === folderOf(pathOf(into, layer) ?? '');
    return key !== undefined && isGivenTo(command) && (isBeside || lies(at, command.at));
  });
}

/** As openssl is given one: `pass:x`. */
function passphraseIn(value = ''): string {
  return value.replace(/^pass:/, '');
}

function makes(command: Command, { verb, word, by, needs = [], unless }: KeyMaking): boolean {
  const { args } = command;
  return (
    (verb === undefined || verb.split(' ').every((each, i) => args[i]?.value === each)) &&
    (word === undefined || args.some(({ value }) => value === word)) &&
    [...needs, ...(by ? [by] : [])].every((names) => hasOption(command, names)) &&
    !hasOption(command, unless)
  );
}

/** Where a command says that it makes a key. */
function toldBy(command: Command, { verb = '', word, by, type }: KeyMaking): Location | undefined {
  const { args } = command;
  if (type) return optionValue(command, type)?.at;
  if (by) return optionOf(command, by)?.word.at;
  return (word ? args.find(({ value }) => value === word) : args[verb.split(' ').length - 1])?.at;
}

function fileOf(command: Command, { out = '' }: KeyMaking): ShellWord | undefined {
  return typeof out === 'number' ? optionsOf(command).operands[out] : optionValue(command, out);
}
