/**
 * Loaded into the action before its own code: whatever it must never do ends in an error here, and is written to its
 * standard error, so that a test sees it even where the error was caught.
 *
 * Programs, threads and code made of text are refused by Node itself (`--permission`,
 * `--disallow-code-generation-from-strings`).
 */
import childProcess from 'node:child_process';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import process from 'node:process';

const workspace = process.env.GITHUB_WORKSPACE ?? '';
const api = new URL(process.env.GITHUB_API_URL ?? 'http://none');
/** Whom it may ask besides, as `HOST:PORT`. */
const others = process.env.STAND_IN_HOSTS?.split(' ') ?? [];
delete process.env.STAND_IN_HOSTS;

function refuse(what: string): never {
  process.stderr.write(`refused: ${what}\n`);
  throw new Error(`refused: ${what}`);
}

type Functions = Record<string, unknown>;

/** Puts a check before every function of a module. */
function guard(module: Functions, check: (name: string, args: readonly unknown[]) => void): void {
  for (const [name, original] of Object.entries(module)) {
    if (typeof original !== 'function' || /^[A-Z_]/.test(name)) continue;
    module[name] = (...args: unknown[]) => {
      check(name, args);
      return original(...args);
    };
  }
}

guard(childProcess as unknown as Functions, (name, args) => refuse(`${name} ${args[0]}`));

/** Whether a path is that of the workspace, or below it. */
function within(path: unknown): boolean {
  const text = path instanceof URL ? path.pathname : String(path);
  return workspace !== '' && (text === workspace || text.startsWith(`${workspace}/`));
}
const files = (name: string, args: readonly unknown[]) => {
  if (within(args[0])) refuse(`${name} ${args[0]}`);
};
guard(fs as unknown as Functions, files);
guard(fs.promises as unknown as Functions, files);

guard(dns as unknown as Functions, (name, [host]) => {
  if (name.startsWith('lookup') && host !== api.hostname) refuse(`${name} ${host}`);
});
const connect = Socket.prototype.connect;
Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as [{ host?: string; port?: number | string }];
  const asked = `${first.host}:${first.port}`;
  if (asked !== api.host && !others.includes(asked)) refuse(`a connection to ${JSON.stringify(args[0])}`);
  return Reflect.apply(connect, this, args) as Socket;
} as typeof connect;

syncBuiltinESMExports();
