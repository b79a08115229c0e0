/** What a stage begins with, by what it is built from. */
import { taggedName } from '../../known/image-reference.ts';
import { type PublishedImage, publishedImage } from '../../known/published-image.ts';
import { Excerpt, type Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { BuildRefusal, StageBase } from './instruction.ts';
import { parse } from './instruction-arguments.ts';
import { PublishedText, publisherOf } from './published-text.ts';
import type { InstructionText } from './read-instruction.ts';

export const defaultShell = ['/bin/sh', '-c'];
const windowsShell = ['cmd', '/S', '/C'];

/** BuildKit sees to it that PATH is set, in images that do not set it to this (util/system/path.go). */
export function searchPathOf(base: StageBase, at: Location): Setting {
  const value = !isOpen(base) ? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' : undefined;
  return { value, at };
}

/** What the registry says of an external base. */
export function publishedBase(base: StageBase): PublishedImage | undefined {
  return base.kind === 'image' ? publishedImage(base.published) : undefined;
}

/** Unless the base is known to be Linux. */
export function mayHaveDrives(base: StageBase): boolean {
  return base.kind === 'unknown' || (base.kind === 'image' && base.known?.shell !== 'posix');
}

/** Whether a base may set variables that the file does not name. */
export function isOpen(base: StageBase): boolean {
  return base.kind !== 'scratch' && !publishedBase(base);
}

/** The shell that reads commands where no SHELL is in force. */
export function shellOf(base: StageBase): readonly string[] {
  const own = publishedBase(base)?.config.shell;
  if (own) return own;
  const shell = base.kind === 'image' ? base.known?.shell : undefined;
  return shell === 'cmd' ? windowsShell : shell === 'powershell' ? ['powershell', '-Command'] : defaultShell;
}

/** The variables that a base sets, as far as its registry says. */
export function environmentOf(base: StageBase, at: Location): [name: string, setting: Setting][] {
  return (publishedBase(base)?.config.env ?? []).map(({ name, value }) => [name, { value, at }]);
}

/** Where commands run until WORKDIR says otherwise; undefined: only the base says. */
export function workdirOf(base: StageBase, at: Location): Setting | undefined {
  const value = base.kind === 'scratch' ? '/' : publishedBase(base)?.config.workingDir;
  return value === undefined ? undefined : { value: value || '/', at };
}

/** The instructions that a base has every build on top of it run, as if they were written where it is named. */
export function triggersOf(base: StageBase, at: Location): InstructionText[] {
  if (base.kind !== 'image') return [];
  return (publishedBase(base)?.config.onbuild ?? []).map((text) => {
    const source = new PublishedText(base.reference, text, at);
    const whole = { start: 0, end: text.length };
    const parsed = parse(Excerpt.of(source, [whole]), '\\');
    return { source, parsed, pieces: [whole], documents: [], at: source.at(whole.start, whole.end) };
  });
}

/** What is refused of an external base's trigger is written in no file here. */
export function ofTrigger({ at, message }: BuildRefusal): BuildRefusal {
  const by = publisherOf(at);
  return { at, message: by ? `The builder refuses an ONBUILD trigger of \`${taggedName(by)}\`: ${message}` : message };
}
