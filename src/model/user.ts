import { lastOf } from './dockerfile/acting.ts';
import type { Image } from './project.ts';
import type { Command } from './shell/command.ts';

/**
 * Whether a `USER` or `user:` value is uid 0 on Linux: `root`, `0`, `00`, `+0`, `-0`, each with any group; names compare
 * case-sensitively. `app:root` is not. On Windows the administrator's account counts instead.
 */
export function isRootUser(value: string, platform: 'linux' | 'windows' = 'linux'): boolean {
  const [user = ''] = value.trim().split(':');
  if (platform === 'windows') return /^(?:.*\\)?(?:containeradministrator|administrator|system)$/i.test(value.trim());
  return user === 'root' || /^[+-]?0+$/.test(user);
}

/** What an image runs on, as far as its base tells. */
export function platformOf({ base }: Image): 'linux' | 'windows' {
  return base.kind === 'image' &&
    base.reference.registry === 'mcr.microsoft.com' &&
    base.reference.repository.startsWith('windows')
    ? 'windows'
    : 'linux';
}

/** Whether the services that run an image all set a user that is not root, so that the image's own does not matter. */
export function servicesSetUser({ usedBy }: Image): boolean {
  return usedBy.length > 0 && usedBy.every(({ user }) => user?.value !== undefined && !isRootUser(user.value));
}

const stepDown = new Set(['gosu', 'su-exec', 'setpriv', 's6-setuidgid', 'chpst', 'runuser']);

/**
 * Whether an image's entrypoint gives up root before it runs the program: it names such a tool itself, or is a script
 * in an image that brings one.
 */
export function stepsDown({ layers }: Image): boolean {
  const entrypoint = lastOf(layers, 'ENTRYPOINT');
  if (started(layers).some(({ name }) => stepDown.has(name ?? ''))) return true;
  if (!entrypoint) return false;
  // the supervisors of s6 and runit start each program as the account that its folder names
  const { run } = entrypoint.instruction;
  const first = run.form === 'exec' ? run.words[0]?.value : run.text.value?.trim().split(/\s/)[0];
  if (/^\/(?:init|sbin\/my_init)$/.test(first ?? '')) return true;
  return layers.some(({ instruction }) => {
    if (instruction.keyword === 'RUN') {
      return instruction.run.script.commands.some((command) => command.args.some(({ value }) => broughtBy(value)));
    }
    return (
      (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') &&
      [...instruction.sources, instruction.target].some((path) => broughtBy(path?.value))
    );
  });
}

/** The commands that an image starts. */
function started(layers: Image['layers']): readonly Command[] {
  return [lastOf(layers, 'ENTRYPOINT'), lastOf(layers, 'CMD')].flatMap(
    (layer) => layer?.instruction.run.script.commands ?? [],
  );
}

/** Daemons that are started as root and change to an account of this name by themselves. */
const daemons = new Set(
  'nginx www-data apache httpd mysql mariadb postgres redis memcache memcached haproxy named bind unbound dnsmasq knot postfix vmail dovecot exim sshd ftp vsftpd proftpd squid tor mosquitto ntp chrony clamav rabbitmq varnish openldap ldap messagebus polkitd zabbix icinga nagios munin abc'.split(
    ' ',
  ),
);

/**
 * Whether what an image starts may change to an account: the command names it, the account is of a daemon that does, or a
 * supervisor starts the programs.
 */
export function namesAccount({ layers }: Image, account: string): boolean {
  if (daemons.has(account)) return true;
  return started(layers).some(
    ({ name, args }) =>
      supervisors.has(name ?? '') ||
      args.some(
        ({ value }) => value?.split(/[\s=:,@]/).includes(account) || /^\/(?:init|sbin\/init)$/.test(value ?? ''),
      ),
  );
}

const supervisors = new Set([
  'supervisord',
  'init',
  'my_init',
  's6-svscan',
  'runsvdir',
  'systemd',
  'tini-init',
  'crond',
  'cron',
]);

function broughtBy(value: string | undefined): boolean {
  return value !== undefined && /^(?:gosu|su-exec)(?:[=<>~@]|$)/.test(value.slice(value.lastIndexOf('/') + 1));
}
