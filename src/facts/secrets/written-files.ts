import { isReadable } from '../../known/credential-files.ts';
import { isCredentialName } from '../../known/credential-names.ts';
import { isStandIn } from '../../known/stand-ins.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { copies, type FileWrite, fileWrites } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Setting, unknownMark } from '../../text/setting.ts';
import { knownWord } from './credential.ts';
import { configuredIn } from './in-configuration-text.ts';

/** What of a file a step has written at its end, since it wrote all of it last; undefined where it copies the file from elsewhere. */
export function lastWrites(
  commands: readonly Command[],
  isPath: (setting: Setting) => boolean,
): readonly FileWrite[] | undefined {
  let kept: readonly FileWrite[] | undefined = [];
  for (const command of commands) {
    const writes = fileWrites(command).filter(({ path }) => isPath(path));
    const whole = writes.some(({ how }) => how === 'whole');
    if (writes.length > 0) kept = whole && oneRuns([command]) ? writes : kept && [...kept, ...writes];
    else if (copiesTo(command, isPath)) kept = undefined;
  }
  return kept;
}

function copiesTo(command: Command, isPath: (setting: Setting) => boolean): boolean {
  const copy = copies(command);
  return copy !== undefined && isPath(copy.target);
}

/** Whether a command leaves nothing in a file of what was there: it writes all of it anew. */
export function replaces(command: Command, isPath: (setting: Setting) => boolean): boolean {
  return fileWrites(command).some(({ how, path }) => how === 'whole' && isPath(path)) || copiesTo(command, isPath);
}

/** Whether a command only empties what its output goes to: `: > FILE`. */
function prints({ name }: Command): boolean {
  return name !== undefined && name !== ':' && name !== 'true';
}

/**
 * Whether all that a step writes into a file is reported, and no credential is in it, whatever the file is called: `GOOS=linux` in a
 * `.env`.
 *
 * @param writes what the step writes there, all of it
 */
export function isOpenText(writes: readonly FileWrite[] | undefined, path: string): boolean {
  if (!writes || writes.length === 0) return false;
  if (!isReadable(path))
    return /\.(?:pem|key)$/.test(path) && writes.every(({ texts }) => texts.length > 0 && texts.every(isNoKey));
  return writes.every(
    ({ texts, pieces, command }) =>
      (texts.length > 0 || !prints(command)) &&
      pieces.every(({ script }) => !script) &&
      texts.every((word) => isOpen(word, path)),
  );
}

/** A text that is written out, and no private key. */
function isNoKey(word: ShellWord): boolean {
  return word.value !== undefined && !word.variables?.length && !/PRIVATE KEY|\S{40}/.test(word.value);
}

/** Names with values; a value that only the build knows must have a name that is none of a credential. */
function isOpen(word: ShellWord, path: string): boolean {
  const text = knownWord(word);
  if ((word.variables ?? []).some(({ name }) => isCredentialName(name))) return false;
  const unnamed = text.split(/\r?\n|\\n/).some((line) => line.includes(unknownMark) && !isOpenLine(line));
  return !unnamed && (namesSettings.test(text) || isStandIn(text)) && configuredIn(text, undefined, path).length === 0;
}

/** What settings consist of: a name in front of its value, the head of a section, or a form that `printf` fills in. */
const namesSettings = /[=:]|^(?:\[[\w.-]+\]|(?:%s|\\n)+)$/;

function isOpenLine(line: string): boolean {
  const name = /^[\s"']*(?:export )?([\w.-]{1,80})\s?[=:]/.exec(line)?.[1];
  return name !== undefined && !isCredentialName(name);
}
