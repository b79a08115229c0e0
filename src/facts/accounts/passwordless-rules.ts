import type { Layer } from '../../model/dockerfile/instruction.ts';
import { lineOf, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import type { Location } from '../../source.ts';

/** A rule of sudo or doas that asks for no password. */
export interface PasswordlessRule {
  readonly at: Location;
  /** The account or group; undefined where it is for everybody, or where the text that is written does not tell. */
  readonly who: string | undefined;
  /** Whether it allows every command. */
  readonly everything: boolean;
  /** The file that it is written to. */
  readonly path: string;
}

/** The passwordless rules that a layer writes, with which somebody becomes root. */
export function passwordlessRules(layer: Layer): PasswordlessRule[] {
  return writtenTexts(layer.instruction).flatMap(({ text, at, path: written }) => {
    const path = absolutePath(written, layer.workdir?.value) ?? written;
    if (!/^\/(?:usr\/local\/)?etc\/(?:sudoers|doas\.conf$|doas\.d(?:\/|$))/.test(path)) return [];
    // What one command writes is told once, by its worst line.
    const rules = text.split('\n').flatMap((line) => read(line, at) ?? []);
    const worst = rules.find(({ everything }) => everything) ?? rules[0];
    return worst ? [{ ...worst, path }] : [];
  });
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
