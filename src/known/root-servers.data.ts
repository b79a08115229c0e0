import { nameOf } from '../text/path.ts';
import type { Knowledge } from './knowledge.ts';

/** A line of its settings that has a server do its work as root. */
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

/** Servers that would leave root on their own, and what has them do their work as root. */
export const rootServers: Knowledge<{ readonly settings: readonly ServerSetting[]; readonly variables: RegExp }> = {
  source: "each server's manual",
  asOf: '2026-11-24',
  /** nginx and Apache start as root in order to serve as another; PHP and MySQL do so where they are told. */
  settings: [
    {
      server: 'nginx',
      line: /^user\s+root\b[^;]*;/,
      path: isConf(/nginx/),
      text: /^[ \t]{0,40}(?:events|http)[ \t]{0,40}\{/m,
    },
    { server: 'PHP', line: user, path: (path) => /php-fpm|\bfpm(?:\.d)?\//.test(path) },
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
  ],
  /** Variables by which images of Apache and PHP are told the same. */
  variables: /^(?:APACHE_RUN_USER|PHP_FPM_USER|PHP_FPM_POOL_USER|FPM_USER|NGINX_USER)$/,
};
