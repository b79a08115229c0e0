import { recordOf } from '../../known/programs/records.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { addTo } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { knownParts, knownStart } from '../../text/setting.ts';

/** A comparison of a file with a checksum or a signature. */
export interface IntegrityCheck {
  readonly command: Command;
  /** `weak`: collisions can be made (MD5, SHA-1). */
  readonly strength: 'strong' | 'weak';
  readonly algorithm: string;
  /**
   * How it is compared: with a list of sums, by a signature, by what `grep` or `test` make of the sum; or kept in a
   * variable, so that only the rest of the script knows whether it is.
   */
  readonly by: 'list' | 'signature' | 'comparison' | 'variable';
}

/** What some commands compare with something. */
export const checksIn = once((commands: readonly Command[]): readonly IntegrityCheck[] => {
  const readers = new Map<Command, Command[]>();
  for (const reader of commands) for (const writer of reader.input) addTo(readers, writer, reader);
  return commands.flatMap((command): IntegrityCheck[] => {
    if (verifies(command)) return [{ command, strength: 'strong', algorithm: 'a signature', by: 'signature' }];
    const algorithm = algorithmOf(command);
    if (algorithm === undefined) return [];
    const by = hasOption(command, 'c', 'check') ? 'list' : comparedBy(command, commands, readers);
    return by ? [{ command, algorithm, strength: /^(?:md5|sha1|cksum)$/.test(algorithm) ? 'weak' : 'strong', by }] : [];
  });
});

/** Whether some commands compare what they fetch with something, whichever way they go where one of them runs. */
export function checksAnything(commands: readonly Command[], where?: Command): boolean {
  const checks = checksIn(commands).map(({ command }) => command);
  return oneRuns(checks, where);
}

/** Whether the builder compares what an ADD downloads (`--checksum`, of a file or a commit). */
export function hasChecksum({ flags }: Pick<Instruction, 'flags'>): boolean {
  return flags.some(({ name }) => name === 'checksum');
}

/** The algorithm of the sum that a command prints or compares. */
function algorithmOf(command: Command): string | undefined {
  const { sums, digests } = recordOf(command.name);
  if (digests) {
    // `openssl sha256 file`, `openssl dgst -sha256 file`
    const { options, operands } = optionsOf(command);
    return [...options.map(({ key }) => key), ...operands.map(knownStart)].find((word) => algorithms.test(word));
  }
  if (!sums?.option) return sums && command.name?.replace(/sum$/, '');
  return `${sums.front ?? ''}${optionValue(command, sums.option)?.value ?? sums.otherwise}`;
}

const algorithms = /^(?:md5|sha1|sha224|sha256|sha384|sha512)$/;

function verifies(command: Command): boolean {
  const { verifies: how } = recordOf(command.name);
  if (!how) return comparesHash(command);
  const { options, verb } = how;
  if (options === undefined && verb === undefined) return true;
  const [first] = command.args;
  return (
    hasOption(command, options) || (verb !== undefined && first !== undefined && knownStart(first).startsWith(verb))
  );
}

/** Whether a program that is given as a word makes a hash and compares it: `python3 -c 'import hashlib; assert …'`. */
function comparesHash(command: Command): boolean {
  const program = programOf(command);
  const text = program?.from === 'text' ? knownParts(program.word).join('') : '';
  return (
    /\b(?:hashlib|createHash|Digest::SHA)\b/.test(text) &&
    /[!=]==?|\bassert\b|\bcompare_digest\b|\b(?:eq|ne)\b/.test(text)
  );
}

/** What becomes of a sum that is printed: `sha256sum f | grep …`, `[ "$(sha256sum f | cut -c1-64)" = … ]`, `sum=$(…)`. */
function comparedBy(
  sum: Command,
  commands: readonly Command[],
  readers: ReadonlyMap<Command, readonly Command[]>,
): IntegrityCheck['by'] | undefined {
  const reached = new Set([sum]);
  // A set grows while it is gone through.
  for (const command of reached) {
    for (const reader of readers.get(command) ?? []) reached.add(reader);
    const outer = command.within?.command;
    if (outer) reached.add(outer);
  }
  // `[ "$(md5sum < a)" = "$(md5sum < b)" ]` compares two files of the image.
  const sums = commands.filter((each) => algorithmOf(each) !== undefined);
  if ([...reached].some((outer) => sums.filter(({ within }) => within?.command === outer).length > 1)) return undefined;
  const names = [...reached].map(({ name }) => name);
  if (names.some((name) => recordOf(name).compares)) return 'comparison';
  if (!names.includes(undefined)) return undefined;
  const compared = commands.some(
    ({ name, args }) => recordOf(name).compares && args.some(({ held }) => held.some((each) => reached.has(each))),
  );
  return compared ? 'comparison' : 'variable';
}
