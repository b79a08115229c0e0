import type { Knowledge } from './knowledge.ts';

/** A program that shows another one in a web page, to everyone who opens it. */
export interface WebShell {
  /** The options that ask for a login, without dashes. */
  readonly login: readonly string[];
  /** Those that let people type, without dashes; without one of them they only look on. undefined: everybody types. */
  readonly typing?: readonly string[];
  /** Those that say where it listens. */
  readonly address?: readonly string[];
  /** Those that have it listen to its own machine alone. */
  readonly local?: readonly string[];
  /** Those whose value is the program, in place of the words behind all options. */
  readonly program?: readonly string[];
}

export const webShells: Knowledge<{ readonly programs: ReadonlyMap<string, WebShell> }> = {
  source: [
    'github.com/sorenisanerd/gotty',
    'github.com/tsl0922/ttyd',
    'github.com/butlerx/wetty',
    'shellinaboxd(1) of github.com/shellinabox/shellinabox',
  ],
  asOf: '2026-11-26',
  programs: new Map([
    ['gotty', { login: ['c', 'credential', 'tls-ca-crt'], typing: ['w', 'permit-write'], address: ['a', 'address'] }],
    // Versions before 1.7.4 let everyone type.
    [
      'ttyd',
      {
        login: ['c', 'credential', 'H', 'auth-header', 'A', 'ssl-ca'],
        typing: ['W', 'writable'],
        address: ['i', 'interface'],
      },
    ],
    // By default it runs `login` or `ssh`.
    ['wetty', { login: [], address: ['host'], program: ['c', 'command'] }],
    // `/path:user:group:folder:command`; `/path:LOGIN` and the user AUTH ask for a password.
    ['shellinaboxd', { login: [], local: ['localhost-only'], program: ['s', 'service'] }],
  ]),
};
