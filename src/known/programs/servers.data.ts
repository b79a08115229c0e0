import type { Programs } from './program.ts';

/** Servers, by what their options make of them. */
export const servers: Programs = {
  source:
    "each server's own documentation; github.com/sorenisanerd/gotty, github.com/tsl0922/ttyd, github.com/butlerx/wetty, github.com/shellinabox/shellinabox",
  asOf: '2026-11-26',
  programs: {
    // Versions before 1.7.4 let everyone type.
    ttyd: {
      short: 'piugswcHIbPtTmfdCKAU',
      long: 'port interface uid gid signal cwd credential auth-header index base-path ping-interval client-option terminal-type max-clients srv-buf-size debug ssl-cert ssl-key ssl-ca socket-owner',
      stops: true,
      showsProgram: { login: 'c credential H auth-header A ssl-ca', typing: 'W writable', address: 'i interface' },
    },
    gotty: {
      short: 'apmc',
      long: 'address port path credential random-url-length tls-crt tls-key tls-ca-crt index title-format reconnect-time timeout max-connection width height ws-origin term close-signal close-timeout config ws-query-args',
      stops: true,
      showsProgram: { login: 'c credential tls-ca-crt', typing: 'w permit-write', address: 'a address' },
    },
    // By default it runs `login` or `ssh`.
    wetty: {
      short: 'pc',
      long: 'ssl-key ssl-cert ssh-host ssh-port ssh-user ssh-auth ssh-pass ssh-key host port base title command conf log-level',
      showsProgram: { login: '', address: 'host', program: 'c command' },
    },
    // `/path:user:group:folder:command`; `/path:LOGIN` and the user AUTH ask for a password.
    shellinaboxd: {
      short: 'cfgpsu',
      long: 'background cert certfd css static-file group linkify port service user user-css pidfile cgi',
      showsProgram: { login: '', local: 'localhost-only', program: 's service' },
    },
    'mysqld mariadbd memcached dnsmasq': { becomes: 'user u' },
    'mysqld_safe mariadbd-safe': { becomes: 'user' },
    'named slapd': { becomes: 'u' },
    dropbear: { admits: {}, becomesAnyone: true },
    x11vnc: { admits: {}, detaches: 'bg' },
    'vncserver tigervncserver tightvncserver': { detaches: '' },
    'vsftpd proftpd pure-ftpd smbd dovecot xrdp xrdp-sesman': { becomesAnyone: true },
    'supervisord init my_init s6-svscan runsvdir systemd tini-init crond cron': { supervises: true },
    'service systemctl rc-update rc-service': {
      services: new Map(['ssh', 'sshd'].map((service) => [service, 'sshd'])),
    },
    uwsgi: { becomes: 'uid' },
    'uvicorn gunicorn hypercorn granian daphne sanic': { reloads: 'reload' },
    flask: { debugs: 'debug debugger' },
    'manage.py django-admin': { serves: 'runserver' },
    'debugpy dlv': { debugger: { listens: 'listen' } },
    'standalone.sh domain.sh kc.sh': { debugger: { word: /^--debug(?:$|=)/, port: 8787 } },
    'catalina.sh': { debugger: { word: /^jpda$/, port: 8000 } },
    asadmin: { debugger: { word: /^--debug(?:$|=true)/, port: 9009 } },
    karaf: { debugger: { word: /^debugs?$/, port: 5005 } },
  },
};
