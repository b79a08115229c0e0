import type { Layer } from '../../model/project.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { keptIn, removesKept } from './kept-files.ts';

/** What a command that logs in keeps in the home folder, to follow "keeps"; undefined for any other. */
export function storedLogin(command: Command): string | undefined {
  const words = optionsOf(command).operands.flatMap(({ value }) => value ?? []);
  switch (command.name) {
    case 'gcloud':
      return begins(words, 'auth activate-service-account') ? 'the service account key' : undefined;
    case 'az':
      return begins(words, 'login') && !hasOption(command, 'i', 'identity') ? 'the login of Azure' : undefined;
    case 'aws':
      return begins(words, 'configure set') && keysOfAws.test(words[2] ?? '') ? 'the keys of AWS' : undefined;
    case 'gh':
      return begins(words, 'auth login') ? 'the login of GitHub' : undefined;
    case 'docker':
    case 'podman':
    case 'buildah':
    case 'skopeo':
    case 'nerdctl':
    case 'oras':
    case 'crane':
      // with `--password-stdin` it is done as manuals ask for: what stays behind is less than what they warn of
      return words.includes('login') && !hasOption(command, 'password-stdin') ? 'the login of the registry' : undefined;
    default:
      return undefined;
  }
}

const keysOfAws = /^(?:.*\.)?aws_(?:secret_access_key|access_key_id|session_token)$/;

function begins(words: readonly string[], verb: string): boolean {
  return verb.split(' ').every((each, i) => words[i] === each);
}

/** Whether a later command of the same step takes away what a login has kept: `az logout`, `rm -rf ~/.docker`. */
export function forgetsLogin(later: Command, login: Command, layer: Layer): boolean {
  const ends = /^(?:logout|revoke)$/;
  if (later.name === login.name && later.args.some(({ value }) => ends.test(value ?? ''))) return true;
  return removesKept(later, keptIn(login, layer), layer);
}
