import type { Knowledge } from './knowledge.ts';

/** Where files lie in images that say who gets in, what is trusted, and what starts: patterns of absolute paths. */
export const obeyedPlaces = {
  source: [
    'passwd(5), shadow(5), sudoers(5), doas.conf(5), pam.d(5), ld.so(8), sshd_config(5), ssh_config(5), crontab(5), bash(1)',
    'environment(5), systemd.unit(5), s6-overlay, runit, the entrypoints of official images',
    'the manuals of apt, pip, npm, dnf, apk, curl, wget, git, nginx, Supervisor, Docker, containers-policy.json(5)',
  ],
  asOf: '2026-11-30',
  homes: ['/root', '/home/*'],
  /** Seen from the home of whoever is logged in. */
  inHomes: [
    ...['.ssh/config', '.ssh/authorized_keys', '.bashrc', '.bash_profile', '.profile', '.zshrc'],
    ...['.npmrc', '.curlrc', '.wgetrc', '.gitconfig', '.config/pip/pip.conf', '.pip/pip.conf'],
  ],
  /** Called so in whatever folder a server is told to look for them. */
  anywhere: ['authorized_keys', 'authorized_keys2'],
  paths: [
    ...[
      '/etc/passwd',
      '/etc/shadow',
      '/etc/sudoers',
      '/etc/sudoers.d/*',
      '/etc/doas.conf',
      '/etc/doas.d/*',
      '/etc/pam.d/*',
    ],
    ...['/etc/ssh/sshd_config', '/etc/ssh/sshd_config.d/*', '/etc/ssh/ssh_config', '/etc/ssh/ssh_config.d/*'],
    ...[
      '/etc/environment',
      '/etc/ld.so.preload',
      '/etc/profile',
      '/etc/profile.d/*',
      '/etc/bash.bashrc',
      '/etc/bashrc',
    ],
    ...['/etc/crontab', '/etc/cron.d/*', '/etc/cron.hourly/*', '/etc/cron.daily/*', '/etc/cron.weekly/*'],
    ...['/etc/cron.monthly/*', '/var/spool/cron/*', '/var/spool/cron/crontabs/*', '/etc/crontabs/*'],
    ...['/etc/rc.local', '/etc/init.d/*', '/etc/my_init.d/*', '/etc/cont-init.d/*', '/etc/services.d/*/run'],
    ...['/etc/service/*/run', '/etc/sv/*/run', '/etc/s6-overlay/s6-rc.d/*/run', '/etc/s6-overlay/s6-rc.d/*/up'],
    ...['/docker-entrypoint.d/*.sh', '/docker-entrypoint-init.d/*.sh', '/docker-entrypoint-initdb.d/*.sh'],
    ...['/etc/supervisord.conf', '/etc/supervisor.conf', '/etc/supervisor/supervisord.conf'],
    ...['/etc/supervisor/conf.d/*', '/etc/supervisor.d/*', '/etc/supervisord.d/*'],
    ...['/etc/systemd/system/*', '/etc/systemd/system/*/*', '/etc/docker/daemon.json', '/etc/containers/policy.json'],
    ...['/etc/nginx/nginx.conf', '/etc/pip.conf', '/etc/npmrc', '/usr/local/etc/npmrc', '/etc/wgetrc', '/etc/curlrc'],
    ...['/etc/gitconfig', '/etc/apt/apt.conf', '/etc/apt/apt.conf.d/*', '/etc/apt/sources.list'],
    ...[
      '/etc/apt/sources.list.d/*',
      '/etc/yum.conf',
      '/etc/yum.repos.d/*',
      '/etc/dnf/dnf.conf',
      '/etc/apk/repositories',
    ],
  ],
} satisfies Knowledge;
