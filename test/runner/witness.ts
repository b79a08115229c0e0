/**
 * Loaded into the action before its own code (`node --import`): writes down every connection and every child process,
 * so that a test can say whom the action talked to. It changes nothing that the action sees.
 */

import childProcess from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import process from 'node:process';

const file = process.env.STAND_IN_WITNESS;
delete process.env.STAND_IN_WITNESS;
delete process.env.NODE_COMPILE_CACHE;

function note(kind: string, what: string): void {
  if (file) appendFileSync(file, `${JSON.stringify({ kind, what })}\n`);
}

const connect = Socket.prototype.connect;
Socket.prototype.connect = function witnessed(this: Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as [unknown];
  const target = first as { host?: string; port?: number; path?: string } | number | string;
  if (typeof target === 'object') note('connection', target.path ?? `${target.host ?? 'localhost'}:${target.port}`);
  else note('connection', typeof args[1] === 'string' ? `${args[1]}:${target}` : String(target));
  return Reflect.apply(connect, this, args) as Socket;
} as typeof connect;

// Node's own channel for child processes does not tell the synchronous ones.
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const) {
  const original = childProcess[name] as (...args: unknown[]) => unknown;
  const witnessed = (...args: unknown[]) => {
    note('child', [args[0], ...(Array.isArray(args[1]) ? args[1] : [])].join(' '));
    return original(...args);
  };
  // `util.promisify` finds its own form among the properties.
  Object.defineProperties(witnessed, Object.getOwnPropertyDescriptors(original));
  Object.assign(childProcess, { [name]: witnessed });
}
syncBuiltinESMExports();
