import type { Knowledge } from './knowledge.ts';

/** A program that shows another one in a web page, to everyone who opens it. */
export interface WebShell {
  /** The options that ask for a login, without dashes. */
  readonly login: readonly string[];
  /** Those that let people type, without dashes; without one of them they only look on. */
  readonly typing: readonly string[];
  /** Those that say where it listens. */
  readonly address: readonly string[];
}

export const webShells: Knowledge<{ readonly programs: ReadonlyMap<string, WebShell> }> = {
  source: ['github.com/sorenisanerd/gotty', 'github.com/tsl0922/ttyd'],
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
  ]),
};
