import { pam } from '../../known/pam.data.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { isUndone, takesPlaceOf } from '../../model/dockerfile/undone-files.ts';
import { lineOf, type WrittenText, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { effectsOf } from '../commands/effects.ts';
import { openStack } from './pam-stacks.ts';

/** A rule of sudo, doas or PAM that asks for no password. */
export interface PasswordlessRule {
  readonly at: Location;
  /** The account or group; undefined where it is for everybody, or where the text that is written does not tell. */
  readonly who: string | undefined;
  /** Whether it is for everybody. */
  readonly everybody?: boolean;
  /** Whether it allows every command. */
  readonly everything: boolean;
  /** The file that it is written to. */
  readonly path: string;
}

/**
 * The passwordless rules that a layer writes, with which somebody becomes root, as far as nothing behind it takes them
 * away again: the file, its content, or sudo.
 */
export function passwordlessRules(layer: Layer): PasswordlessRule[] {
  const texts = writtenTexts(layer.instruction);
  return texts.flatMap((each, i) => {
    const path = absolutePath(each.path, layer.workdir?.value) ?? each.path;
    const found = pam.services.test(path) ? stackIn(each) : sudoersPath.test(path) ? ruleIn(each) : undefined;
    if (!found || isUndone(path, layer) || (path.includes('sudo') && isWithoutSudo(layer, each))) return [];
    const replacing = texts.slice(i + 1).filter((later) => takesPlaceOf(each.path, later));
    return oneRuns(replacing, each) ? [] : [{ ...found, path }];
  });
}

const sudoersPath = /^\/(?:usr\/local\/)?etc\/(?:sudoers|doas\.conf$|doas\.d(?:\/|$))/;

/** What one command writes is reported once, by its worst line. */
function ruleIn({ text, at }: WrittenText): Omit<PasswordlessRule, 'path'> | undefined {
  const rules = text.split('\n').flatMap((line) => read(line, at) ?? []);
  return rules.find(({ everything }) => everything) ?? rules[0];
}

/** What is added at the end of a stack comes behind all that asks. */
function stackIn({ text, at, how }: WrittenText): Omit<PasswordlessRule, 'path'> | undefined {
  const open = how === 'added' ? undefined : openStack(text);
  return open && { at: lineOf(open.line, at), who: undefined, everybody: open.everybody, everything: true };
}

/** Whether the same step, or a later one of its stage, takes away sudo wherever a text is written. */
function isWithoutSudo(layer: Layer, written: WrittenText): boolean {
  const own = layer.runs ?? layer;
  const steps = [own, ...layer.stage.layers.slice(positionOf(own) + 1)];
  return oneRuns(steps.flatMap(buildCommands).filter(removesSudo), written);
}

function removesSudo(command: Command): boolean {
  const call = effectsOf(command).packages;
  return call?.action === 'remove' && call.packages.some(({ name }) => name === 'sudo');
}

function read(written: string, place: Location): Omit<PasswordlessRule, 'path'> | undefined {
  const text = written.trim();
  if (text.startsWith('#') || text.length > 1000) return undefined;
  const at = lineOf(text, place);
  const words = text.split(/\s+/);
  if (words[0] === 'permit' && words.includes('nopass')) {
    const who = words.slice(1).find((word) => !/^(?:nopass|keepenv|persist|nolog|setenv|\{.*\})$/.test(word));
    const root = words.includes('as') ? words[words.indexOf('as') + 1] === 'root' : true;
    return root ? { at, who, everything: !words.includes('cmd') } : undefined;
  }
  const defaults = /^Defaults(?::(\S+))?\s.*!authenticate\b/.exec(text);
  if (defaults) return { at, who: defaults[1], everything: true };
  const tag = /(?<!\w)NOPASSWD\s*:/.exec(text);
  if (!tag || !asRoot(text.slice(0, tag.index))) return undefined;
  const commands = text
    .slice(tag.index + tag[0].length)
    .replace(/\b(?:SETENV|NOEXEC)\s*:/g, '')
    .trim();
  // `s/ALL$/NOPASSWD: ALL/` and `printf '%s ALL=…'` say it of somebody who stands elsewhere.
  const first = text.slice(0, tag.index).trim().split(/\s/)[0] ?? '';
  const who = /^%?[\w.#+-]+$/.test(first) && !/^%s$/.test(first) && first !== 'ALL' ? first : undefined;
  return { at, who, everything: /^ALL\b|,\s*ALL\b|^["']?$/.test(commands) };
}

/** Whether a rule says that the command runs as root, or does not say as whom: `app ALL=(postgres) NOPASSWD: …`. */
function asRoot(start: string): boolean {
  const open = start.lastIndexOf('(');
  const users =
    open === -1
      ? ''
      : start
          .slice(open + 1)
          .split(/[:)]/)[0]!
          .trim();
  return users === '' || /(?:^|[\s,])(?:ALL|root|#0)(?:[\s,\\]|$)/.test(users);
}
