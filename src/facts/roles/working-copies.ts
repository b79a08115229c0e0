import { roleWords } from '../../known/role-words.data.ts';
import { field, scalarText } from '../../model/yaml/yaml-fields.ts';
import type { YamlNode } from '../../model/yaml/yaml-tree.ts';
import { nameOf, normalise } from '../../text/path.ts';

/** What a service of a compose file mounts, as it is written. */
export interface Mount {
  /** The side of the host, as it is written; empty of a volume without a name. */
  readonly from: string;
  readonly target: string;
}

/** The sides of the host. */
export function mountedFrom(service: YamlNode): string[] {
  return mountsOf(service).map(({ from }) => from);
}

export function mountsOf(service: YamlNode): Mount[] {
  const volumes = field(service, 'volumes');
  if (volumes?.kind !== 'sequence') return [];
  return volumes.items.map((item) => {
    const [from = '', target] = scalarText(item)?.text.split(':') ?? [];
    return {
      from: scalarText(field(item, 'source'))?.text ?? (target === undefined ? '' : from),
      target: scalarText(field(item, 'target'))?.text ?? target ?? from,
    };
  });
}

/** Whether it has a part of the working copy over what its image has. */
export function mountsSource(service: YamlNode): boolean {
  return mountedFrom(service).some(isSource);
}

/** Whether a mount has all of the working copy or of what is built, or a part that is called the same in the image. */
export function isOver({ from, target }: Mount, service: YamlNode): boolean {
  const build = field(service, 'build');
  const context = scalarText(build)?.text ?? scalarText(field(build, 'context'))?.text;
  const names = [from, target, context].map((path) => path && nameOfSource(path));
  return isSource(from) && (names[0] === '.' || names[0] === names[1] || names[0] === names[2]);
}

function isSource(path: string): boolean {
  return /^\.|^\$\{?PWD\b/.test(path) && roleWords.sources.has(nameOfSource(path));
}

/** What a folder is called; `.` where that is the one of the file, or one around it. */
function nameOfSource(path: string): string {
  const name = nameOf(normalise(path.replace(/^\$\{?PWD\b\}?/, '.')).replace(/\/$/, ''));
  return name === '..' ? '.' : name;
}

/** Whether a service is given what only a developer's own machine has: `/Users/ada/data`, `${APPDATA}/Microsoft/UserSecrets`. */
export function mountsOwnMachine(service: YamlNode): boolean {
  return mountedFrom(service).some((from) => roleWords.ownMachine.test(from));
}
