import type { Layer } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { pathOf, removalOf, removes } from '../../model/dockerfile/removed-files.ts';
import { lineOf, type WrittenText, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Project } from '../../model/project.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { absolutePath, fileWrites } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { effectsOf } from '../commands/effects.ts';
import { loginTexts } from './login-texts.ts';

/** A rule of sudo or doas that asks for no password. */
export interface PasswordlessRule {
  readonly at: Location;
  /** The account or group; undefined where it is for everybody, or where the text that is written does not tell. */
  readonly who: string | undefined;
  /** Whether it allows every command. */
  readonly everything: boolean;
  /** The file that it is written to. */
  readonly path: string;
  /** What copies that, where the repository has it. */
  readonly copy?: Location | undefined;
}

/**
 * The passwordless rules that a layer writes, with which somebody becomes root, as far as nothing behind it takes them
 * away again: the file, its content, or sudo.
 */
export function passwordlessRules(layer: Layer, project: Pick<Project, 'copied'>): PasswordlessRule[] {
  const texts = loginTexts(layer, project);
  return texts.flatMap(({ text, at, path: written, copy }, i) => {
    const path = absolutePath(written, layer.workdir?.value) ?? written;
    if (!/^\/(?:usr\/local\/)?etc\/(?:sudoers|doas\.conf$|doas\.d(?:\/|$))/.test(path)) return [];
    const replacing = texts.slice(i + 1).filter((later) => replaces(later, written));
    if (oneRuns(replacing, texts[i]) || isUndone(path, layer)) return [];
    // What one command writes is reported once, by its worst line.
    const rules = text.split('\n').flatMap((line) => read(line, at) ?? []);
    const worst = rules.find(({ everything }) => everything) ?? rules[0];
    return worst ? [{ ...worst, path, copy }] : [];
  });
}

function replaces(later: WrittenText, path: string): boolean {
  return later.path === path && later.how === 'whole';
}

/** Whether the same step, or a later one of its stage, removes or replaces a file with rules, or takes away sudo. */
function isUndone(path: string, layer: Layer): boolean {
  const commands = buildCommands(layer);
  const { layers } = layer.stage;
  const behind = layers.slice(positionOf(layer) + 1);
  const written = commands.findLastIndex((command) =>
    fileWrites(command).some((write) => pathOf(write.path, layer) === path),
  );
  const isCertain = (undoing: readonly Command[]) => oneRuns(undoing, commands[written]);
  return (
    isCertain(commands.slice(written + 1).filter((command) => removes(command, path, layer))) ||
    removalOf({ path, layer }, layers) !== undefined ||
    behind.some((later) => oneRuns(writtenTexts(later.instruction).filter((text) => replaces(text, path)))) ||
    isCertain([...commands, ...behind.flatMap(buildCommands)].filter(removesSudo))
  );
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
