import { rootServers } from '../../known/root-servers.data.ts';

const { settings, variables } = rootServers;

/** A line that has a server do its work as root, which it would leave on its own. */
export interface RootServer {
  readonly server: string;
  /** As it is written. */
  readonly line: string;
}

/** The lines of a text that is written to a file, that do so. */
export function rootServersIn(text: string, path: string): readonly RootServer[] {
  const known = settings.filter((each) => each.section || each.path?.(path) || each.text?.test(text));
  let section = '';
  return text.split('\n').flatMap((each) => {
    const line = each.trim();
    section = /^\[([\w.-]{1,40})\]$/.exec(line)?.[1] ?? section;
    const found = known.find(
      // `sed s/www-data/root/` puts in nothing else.
      (setting) =>
        (setting.line.test(line) && (setting.section?.test(section) ?? true)) ||
        (line === 'root' && setting.path?.(path)),
    );
    return found ? [{ server: found.server, line }] : [];
  });
}

/** The server that a variable has work as root. */
export function rootServerBy(name: string, value: string | undefined): string | undefined {
  if (!variables.test(name) || !/^(?:root|#?0)$/.test(value?.trim() ?? '')) return undefined;
  return name.startsWith('APACHE') ? 'Apache' : name.startsWith('NGINX') ? 'nginx' : 'PHP';
}
