import { recordOf } from '../../known/programs/records.ts';
import type { Layer } from '../../model/project.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { keptIn, removesKept } from './kept-files.ts';

/** What a command that logs in keeps in the home folder, to follow "keeps"; undefined for any other. */
export function storedLogin(command: Command): string | undefined {
  const { login } = recordOf(command.name).keeps ?? {};
  if (!login || hasOption(command, login.unless)) return undefined;
  const words = optionsOf(command).operands.flatMap(({ value }) => value ?? []);
  const verb = login.verb.split(' ');
  const keeps = verb.every((each, i) => words[i] === each) && (login.names?.test(words[verb.length] ?? '') ?? true);
  return keeps ? login.what : undefined;
}

/** Whether a later command of the same step takes away what a login has kept: `az logout`, `rm -rf ~/.docker`. */
export function forgetsLogin(later: Command, login: Command, layer: Layer): boolean {
  const ends = /^(?:logout|revoke)$/;
  if (later.name === login.name && later.args.some(({ value }) => ends.test(value ?? ''))) return true;
  return removesKept(later, keptIn(login, layer), layer);
}
