import type { Knowledge } from './knowledge.ts';
import type { LoginSwitch } from './product.ts';

const high = ['high', 'anyone in without a login'] as const;

/** What programs of all kinds call the switches of their logins and the passwords of whoever may do everything. */
export const loginNames: Knowledge<{
  readonly switches: readonly LoginSwitch[];
  readonly passwords: RegExp;
  readonly inside: RegExp;
  readonly consoles: { readonly passwords: RegExp; readonly ports: RegExp; readonly usual: readonly number[] };
}> = {
  source: [
    'the documentation of each image (hub.docker.com, docs of the projects)',
    'kasmweb.com/docs/latest/guide/custom_images.html',
    'github.com/jlesage/docker-baseimage-gui',
    'minecraft.wiki/w/RCON',
    'developer.valvesoftware.com/wiki/Source_RCON_Protocol',
  ],
  asOf: '2026-11-26',
  /**
   * Some have them for something else that they connect to. In a text, the part of a program that asks may stand before them; an
   * option is called as the variable is.
   */
  switches: [
    { variable: /^(?!MYSQL_|MARIADB_)(?:\w+_)?ALLOW_EMPTY_PASSWORD$/, lets: ['high', 'anyone in without a password'] },
    {
      // Bitnami's; these images of others do not know them.
      variable: /^(?:ZOO_)?ALLOW_ANONYMOUS_LOGIN$|^ALLOW_NONE_AUTHENTICATION$|^ALLOW_PLAINTEXT_LISTENER$/,
      not: 'wurstmeister/ confluentinc/ apache/ debezium/',
      lets: high,
    },
    {
      // With a program's name in front, but for what it connects to, what a browser is told, and who comes from the same host.
      variable:
        /^(?:(?!(?:SMTP|E?MAIL|LDAP|DB|DATABASE|REDIS|MONGO(?:DB)?|KAFKA|MQTT|PROXY|REGISTRY|VITE|LOCAL(?:HOST)?)_)[A-Z\d]+_)?(?:(?:DISABLE|SKIP|BYPASS|OMIT|IGNORE)_AUTH(?:ENTICATION)?|AUTH(?:ENTICATION)?_(?:DISABLED|BYPASS))$|^(?:NO_?|WITHOUT_)AUTH(?:ENTICATION)?$|^DISABLE_LOGIN$/,
      lets: high,
    },
    {
      variable:
        /^(?:(?:SERVER|HTTP|WEB|UI|API)_)?(?:ENABLE_(?:BASIC_?)?AUTH(?:ENTICATION)?|BASIC_?AUTH_ENABLED?|AUTH_ENABLED?|AUTHENTICATION_ENABLED|SECURITY_ENABLED|REQUIRE_AUTH(?:ENTICATION)?|AUTH(?:ENTICATION)?_REQUIRED)$/,
      is: 'off',
      // In those it keeps customers apart, and asks nobody for a password.
      not: '-loki- -mimir- -tempo- -cortex- -pyroscope-',
      lets: high,
    },
    {
      variable: /^AUTH(?:ENTICATION)?(?:_METHOD|_TYPE|_MODE|_PROVIDER)?$/,
      is: /^(?:none|disabled?|off)$/i,
      lets: high,
    },
    {
      variable: /^(?:PGBOUNCER_)?AUTH_(?:TYPE|MODE|METHOD)$/,
      is: /^(?:disabled|none|any|trust|no_?auth)$/i,
      lets: high,
    },
    { option: /^(?:allow-anonymous|anonymous-auth)$/i, lets: high },
  ],
  /** Of notebooks and screens, in whatever image. */
  passwords: /^(?:JUPYTER_TOKEN|VNC_PW|VNC_PASSWORD)$/,
  /** Where a database keeps what it holds: of a program that brings one along, the password may be for that. */
  inside: /^\/var\/lib\/(?:postgresql|pgsql|mysql|mariadb|mongodb)(?:\/|$)/,
  /** What lets somebody give a game's server commands over a port of its own, whose number a variable may say. */
  consoles: {
    passwords: /^(?:\w+_)?RCON_?(?:PASS(?:WORD)?|PW)$/i,
    ports: /^(?:\w+_)?RCON_?PORT$/i,
    usual: [25575, 27015, 28016],
  },
};
