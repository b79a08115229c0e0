import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/** Servers by the accounts that their packages make, and programs that start others. */
export const daemonAccounts = {
  source: ['base-passwd of Debian', 'the Dockerfiles of official images', "the programs' own manuals"],
  asOf: '2026-11-24',
  /** Daemons that are started as root and change to an account of this name by themselves. */
  daemons: wordSet(
    'nginx www-data apache httpd mysql mariadb postgres redis memcache memcached haproxy named bind unbound dnsmasq knot postfix vmail dovecot exim sshd ftp vsftpd proftpd squid tor mosquitto ntp chrony clamav rabbitmq varnish openldap ldap messagebus polkitd zabbix icinga nagios munin abc',
  ),
  /** Servers, also by the names of their images, that are set up to begin as root: their ports, folders and files are root's. */
  needRoot:
    /^(?:nginx|openresty|apache2?|apache2(?:ctl|-foreground)|apachectl|httpd(?:-foreground)?|php-fpm[\d.]*|lighttpd|caddy|traefik|haproxy|squid|named|unbound|dnsmasq|supervisord|crond?|sshd|postfix|dovecot|smbd|dockerd|vsftpd|proftpd|init|systemd)$/,
  /** Of these, what to do where a `USER` for all of it is no answer: they start what others may do as well, or need root for that. */
  insteadOfUser: [
    {
      name: /^crond?$/,
      remedy:
        'Run `supercronic` in its place, as a user other than root. Where cron has to stay, which needs root, have each job drop it (`su-exec`, `setpriv`).',
    },
    {
      name: /^sshd$/,
      remedy:
        'Leave root to `sshd`, which gives whoever logs in a user of their own: `PermitRootLogin no`, and start nothing else as root.',
    },
  ],
} satisfies Knowledge;
