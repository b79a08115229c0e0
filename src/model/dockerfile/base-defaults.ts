/** What a stage begins with, by what it is built from. */
import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { StageBase } from './instruction.ts';

export const defaultShell = ['/bin/sh', '-c'];
const windowsShell = ['cmd', '/S', '/C'];

/** BuildKit sees to it that PATH is set, in images that do not set it to this (util/system/path.go). */
export function searchPathOf(base: StageBase, at: Location): Setting {
  const value = base.kind === 'scratch' ? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' : undefined;
  return { value, at, parts: [value] };
}

/** Unless the base is known to be Linux. */
export function mayHaveDrives(base: StageBase): boolean {
  return base.kind === 'unknown' || (base.kind === 'image' && base.known?.shell !== 'posix');
}

/** Whether a base may set variables that the file does not name. */
export function isOpen(base: StageBase): boolean {
  return base.kind !== 'scratch';
}

/** The shell that reads commands where no SHELL is in force. */
export function shellOf(base: StageBase): readonly string[] {
  const shell = base.kind === 'image' ? base.known?.shell : undefined;
  return shell === 'cmd' ? windowsShell : shell === 'powershell' ? ['powershell', '-Command'] : defaultShell;
}
