import { nameOf } from '../../text/path.ts';

/** A line that has a server do its work as root, which it would leave on its own. */
export interface RootServer {
  readonly server: string;
  /** As it is written. */
  readonly line: string;
}

interface ServerSetting {
  readonly server: string;
  /** What the line is. */
  readonly line: RegExp;
  /** What the file is called. */
  readonly path?: (path: string) => boolean;
  /** What else is in it, where its name does not tell. */
  readonly text?: RegExp;
  /** The section that the line is in. */
  readonly section?: RegExp;
}

const user = /^user\s*=\s*["']?(?:root|0)["']?$/;

const isConf = (name: RegExp) => (path: string) => path.endsWith('.conf') && name.test(nameOf(path));

/** From each server's manual. nginx and Apache start as root in order to serve as another; PHP and MySQL do so where they are told. */
const settings: readonly ServerSetting[] = [
  {
    server: 'nginx',
    line: /^user\s+root\b[^;]*;/,
    path: isConf(/nginx/),
    text: /^[ \t]{0,40}(?:events|http)[ \t]{0,40}\{/m,
  },
  { server: 'PHP', line: user, path: (path) => /php-fpm|fpm\.d\//.test(path) },
  { server: 'PHP', line: user, section: /^www$/ },
  { server: 'MySQL', line: user, section: /^(?:mysqld|mariadbd?|server)$/ },
  {
    server: 'Apache',
    line: /^User\s+["']?(?:root|#0)["']?$/,
    path: isConf(/httpd|apache2/),
    text: /^[ \t]{0,40}<VirtualHost/m,
  },
  {
    server: 'Apache',
    line: /^(?:export\s+)?APACHE_RUN_USER=["']?(?:root|#0)["']?$/,
    path: (path) => nameOf(path) === 'envvars',
    text: /APACHE_RUN_DIR/,
  },
];

/** The lines of a text that is written to a file, that do so. */
export function rootServersIn(text: string, path: string): readonly RootServer[] {
  const known = settings.filter((each) => each.section || each.path?.(path) || each.text?.test(text));
  let section = '';
  return text.split('\n').flatMap((each) => {
    const line = each.trim();
    section = /^\[([\w.-]{1,40})\]$/.exec(line)?.[1] ?? section;
    const found = known.find((setting) => setting.line.test(line) && (setting.section?.test(section) ?? true));
    return found ? [{ server: found.server, line }] : [];
  });
}

/** Variables by which images of Apache and PHP are told the same. */
const variables = /^(?:APACHE_RUN_USER|PHP_FPM_USER|PHP_FPM_POOL_USER|FPM_USER|NGINX_USER)$/;

/** The server that a variable has work as root. */
export function rootServerBy(name: string, value: string | undefined): string | undefined {
  if (!variables.test(name) || !/^(?:root|#?0)$/.test(value?.trim() ?? '')) return undefined;
  return name.startsWith('APACHE') ? 'Apache' : name.startsWith('NGINX') ? 'nginx' : 'PHP';
}
