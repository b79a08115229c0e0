import type { Command } from './command.ts';
import { removals } from './files.ts';

const registryClients = new Set(['docker', 'podman', 'buildah', 'skopeo', 'nerdctl', 'oras', 'crane']);
const cloudClients = new Set(['gcloud', 'az', 'aws', 'gh']);

/** What a command that logs in keeps in the home folder, to follow "keeps"; undefined for any other. */
export function storedLogin({ name, args }: Command): string | undefined {
  if (name === undefined || !(registryClients.has(name) || cloudClients.has(name))) return undefined;
  const words = args.flatMap(({ value }) => (value === undefined || value.startsWith('-') ? [] : [value]));
  const has = (pattern: RegExp) => args.some(({ value }) => pattern.test(value ?? ''));
  const verb = words.slice(0, 2).join(' ');
  if (name === 'gcloud' && verb === 'auth activate-service-account') return 'the service account key';
  if (name === 'az' && words[0] === 'login' && !has(/^(?:-i|--identity)$/)) return 'the login of Azure';
  if (
    name === 'aws' &&
    verb === 'configure set' &&
    /^(?:.*\.)?aws_(?:secret_access_key|access_key_id|session_token)$/.test(words[2] ?? '')
  )
    return 'the keys of AWS';
  // with `--password-stdin` it is done as manuals ask for: what stays behind is less than what they warn of
  if (registryClients.has(name) && words.includes('login') && !has(/^--password-stdin$/))
    return 'the login of the registry';
  if (name === 'gh' && verb === 'auth login') return 'the login of GitHub';
  return undefined;
}

/** Whether a later command of the same step takes away what a login has kept: `az logout`, `rm -rf ~/.docker`. */
export function forgetsLogin(later: Command, { name }: Command): boolean {
  const ends = /^(?:logout|revoke)$/;
  if (later.name === name && later.args.some(({ value }) => ends.test(value ?? ''))) return true;
  return removals(later).some(({ value, parts }) =>
    /\.(?:docker|azure|aws|config|kube)(?:\/|$)/.test(value ?? parts.at(-1) ?? ''),
  );
}
