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
  readonly path?: RegExp;
  /** What else is in it, where its name does not tell. */
  readonly text?: RegExp;
  /** The section that the line is in. */
  readonly section?: RegExp;
}

const user = /^user\s*=\s*["']?(?:root|0)["']?$/;

/** From each server's manual. nginx and Apache start as root in order to serve as another; PHP and MySQL do so where they are told. */
const settings: readonly ServerSetting[] = [
  { server: 'nginx', line: /^user\s+root\b[^;]*;/, path: /nginx[^/]*\.conf$/, text: /^\s*(?:events|http)\s*\{/m },
  { server: 'PHP', line: user, path: /php-fpm|fpm\.d\// },
  { server: 'PHP', line: user, section: /^www$/ },
  { server: 'MySQL', line: user, section: /^(?:mysqld|mariadbd?|server)$/ },
  {
    server: 'Apache',
    line: /^User\s+["']?(?:root|#0)["']?$/,
    path: /(?:httpd|apache2)[^/]*\.conf$/,
    text: /^\s*<VirtualHost/m,
  },
  {
    server: 'Apache',
    line: /^(?:export\s+)?APACHE_RUN_USER=["']?(?:root|#0)["']?$/,
    path: /(?:^|\/)envvars$/,
    text: /APACHE_RUN_DIR/,
  },
];

/** The lines of a text that is written to a file, that do so. */
export function rootServersIn(text: string, path: string): readonly RootServer[] {
  const known = settings.filter((each) => each.section || each.path?.test(path) || each.text?.test(text));
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
