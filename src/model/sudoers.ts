import type { Location } from '../source.ts';
import type { Instruction } from './dockerfile/instruction.ts';
import type { Setting } from './setting.ts';
import { fileWrites } from './shell/files.ts';

/** A rule of sudo or doas that asks for no password. */
export interface PasswordlessRule {
  readonly at: Location;
  readonly who: string;
  /** Whether it allows every command. */
  readonly everything: boolean;
  /** The file that it is written to. */
  readonly path: string;
}

/** The passwordless rules that an instruction writes. */
export function passwordlessRules(instruction: Instruction): PasswordlessRule[] {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const path = known(instruction.target);
    if (!isRules(path)) return [];
    return instruction.heredocs.flatMap(({ body }) => {
      const { source, span } = body.at;
      return lines(body.value ?? '').flatMap((line) => {
        const start = source.text.indexOf(line.trim(), span.start);
        const at = start === -1 || start >= span.end ? body.at : source.at(start, start + line.trim().length);
        const rule = read(line);
        return rule ? [{ ...rule, at, path }] : [];
      });
    });
  }
  if (instruction.keyword !== 'RUN') return [];
  return instruction.run.script.commands.flatMap((command) =>
    fileWrites(command).flatMap(({ path: setting, texts }) => {
      const path = known(setting);
      if (!isRules(path)) return [];
      const inPlace = command.name === 'sed' || command.name === 'perl';
      const whole = texts.map((text) => text.value ?? text.parts.map((part) => part ?? '?').join(''));
      const first = texts[0];
      if (!first) return [];
      // the words of one echo make one line
      const one =
        inPlace || whole.some((text) => /\sNOPASSWD|nopass\s|!authenticate/.test(text)) ? undefined : whole.join(' ');
      if (one !== undefined) {
        const rule = lines(one).flatMap((line) => read(line) ?? [])[0];
        const last = texts.at(-1)!;
        return rule ? [{ ...rule, path, at: first.at.source.at(first.at.span.start, last.at.span.end) }] : [];
      }
      return whole.flatMap((text, i) => {
        const rule = inPlace ? replaced(text) : lines(text).flatMap((line) => read(line) ?? [])[0];
        return rule ? [{ ...rule, path, at: texts[i]!.at }] : [];
      });
    }),
  );
}

function known(setting: Setting | undefined): string {
  return setting?.value ?? setting?.parts?.[0] ?? '';
}

function isRules(path: string): boolean {
  return /^\/(?:usr\/local\/)?etc\/(?:sudoers|doas\.conf|doas\.d\/)/.test(path);
}

function lines(text: string): string[] {
  return text.split(/\n|\\n/).filter((line) => line.length < 1000);
}

function read(line: string): Pick<PasswordlessRule, 'who' | 'everything'> | undefined {
  const text = line.trim();
  if (text.startsWith('#')) return undefined;
  const words = text.split(/\s+/);
  if (words[0] === 'permit' && words.includes('nopass')) {
    const who = words.slice(1).find((word) => !/^(?:nopass|keepenv|persist|nolog|setenv|\{.*\})$/.test(word));
    return { who: who ?? 'everybody', everything: !words.includes('cmd') };
  }
  if (/^Defaults\S*\s.*!authenticate\b/.test(text)) return { who: 'everybody', everything: true };
  const tag = text.indexOf('NOPASSWD');
  const rest = text.slice(tag + 'NOPASSWD'.length).trimStart();
  if (tag === -1 || !rest.startsWith(':')) return undefined;
  const commands = rest
    .slice(1)
    .replace(/\b(?:SETENV|NOEXEC)\s?:/g, '')
    .trim();
  return { who: text.split(/\s/)[0] || 'everybody', everything: /^ALL\b|,\s*ALL\b|^["']?$/.test(commands) };
}

/** The line that `s/…/…/` puts in; none where it takes the tag away or removes the line. */
function replaced(script: string): Pick<PasswordlessRule, 'who' | 'everything'> | undefined {
  const mark = /^(?:[^s\n]{0,80}[\s/])?s([/|#,@%!])/.exec(script);
  if (mark) {
    const put = script.slice(mark[0].length).split(mark[1]!)[1] ?? '';
    const line = put.replace(/\\([\s\S])/g, '$1');
    return line.includes('NOPASSWD') ? (read(line) ?? { who: 'an account', everything: true }) : undefined;
  }
  const added = /^[$\d,/^ ]{0,20}[aic](?![a-z])/.exec(script);
  return added ? read(script.slice(added[0].length).replace(/^\\/, '')) : undefined;
}
