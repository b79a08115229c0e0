import { removals } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';

/** What a command that logs in keeps in the home folder, to follow "keeps"; undefined for any other. */
export function storedLogin({ name, args }: Command): string | undefined {
  const has = (pattern: RegExp) => args.some(({ value }) => pattern.test(value ?? ''));
  switch (name) {
    case 'gcloud':
      return begins(args, 'auth activate-service-account') ? 'the service account key' : undefined;
    case 'az':
      return begins(args, 'login') && !has(/^(?:-i|--identity)$/) ? 'the login of Azure' : undefined;
    case 'aws':
      return begins(args, 'configure set') && keysOfAws.test(wordsOf(args)[2] ?? '') ? 'the keys of AWS' : undefined;
    case 'gh':
      return begins(args, 'auth login') ? 'the login of GitHub' : undefined;
    case 'docker':
    case 'podman':
    case 'buildah':
    case 'skopeo':
    case 'nerdctl':
    case 'oras':
    case 'crane':
      // with `--password-stdin` it is done as manuals ask for: what stays behind is less than what they warn of
      return has(/^login$/) && !has(/^--password-stdin$/) ? 'the login of the registry' : undefined;
    default:
      return undefined;
  }
}

const keysOfAws = /^(?:.*\.)?aws_(?:secret_access_key|access_key_id|session_token)$/;

function begins(args: readonly ShellWord[], verb: string): boolean {
  const verbs = verb.split(' ');
  const words = wordsOf(args);
  return verbs.every((each, i) => words[i] === each);
}

/** Those that are no options, as far as they are known. */
function wordsOf(args: readonly ShellWord[]): string[] {
  return args.flatMap(({ value }) => (value === undefined || value.startsWith('-') ? [] : [value]));
}

/** Whether a later command of the same step takes away what a login has kept: `az logout`, `rm -rf ~/.docker`. */
export function forgetsLogin(later: Command, { name }: Command): boolean {
  const ends = /^(?:logout|revoke)$/;
  if (later.name === name && later.args.some(({ value }) => ends.test(value ?? ''))) return true;
  return removals(later).some(({ value, parts }) =>
    /\.(?:docker|azure|aws|config|kube)(?:\/|$)/.test(value ?? parts.at(-1) ?? ''),
  );
}
