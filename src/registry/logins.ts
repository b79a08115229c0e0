/** Who we are to registries: what the job has, and what was left in Docker's configuration. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { registryHosts } from '../known/registry-hosts.data.ts';
import { type GoValue, readGoJson } from '../text/go-json.ts';

export type Login =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  /** Of which its registry makes tokens. */
  | { readonly kind: 'identity'; readonly token: string }
  /** Kept by a program, which is not started. */
  | { readonly kind: 'kept'; readonly by: string };

/** The login to a registry, by its exact name: `ghcr.io`, `registry.example.com:5000`; undefined for none. */
export type Logins = (registry: string) => Login | undefined;

/** Events that are no stranger's to raise, or whose runs get no more rights than a stranger has. */
const harmless: ReadonlySet<string> = new Set(['merge_group', 'pull_request', 'push', 'schedule']);

/**
 * What a job has: what was logged in to before, and its token for GitHub's own registry. None where a stranger may choose what
 * a job reviews that has more rights than the stranger: what a login can read would be told to whoever asks.
 */
export function jobLogins(env: NodeJS.ProcessEnv, token: string): Logins {
  if (!harmless.has(env.GITHUB_EVENT_NAME ?? '')) return () => undefined;
  const left = dockerLogins(env);
  const own: Login = { kind: 'password', user: 'x-access-token', password: token };
  // An Enterprise Server's token is for that server.
  const ofGitHub = env.GITHUB_API_URL === 'https://api.github.com' ? 'ghcr.io' : undefined;
  return (registry) => left(registry) ?? (registry === ofGitHub ? own : undefined);
}

/** What `docker login` has left in `DOCKER_CONFIG`, or in `~/.docker`; read once it is needed. */
export function dockerLogins(env: NodeJS.ProcessEnv): Logins {
  let configuration: DockerConfiguration | undefined;
  return (registry) => {
    configuration ??= readConfiguration(join(env.DOCKER_CONFIG || join(homedir(), '.docker'), 'config.json'));
    const names = registry === 'docker.io' ? dockerHub : [registry, `https://${registry}`, `http://${registry}`];
    return names.map((name) => loginOf(configuration!, name)).find((login) => login !== undefined);
  };
}

/** The parts of it that matter here: `ConfigFile` in cli/config/configfile/file.go of github.com/docker/cli. */
const configurationType = {
  fields: {
    auths: { table: { fields: { auth: 'text', username: 'text', password: 'text', identitytoken: 'text' } } },
    credHelpers: { table: 'text' },
    credsStore: 'text',
  },
} as const;
type DockerConfiguration = GoValue<typeof configurationType>;

const dockerHub = ['https://index.docker.io/v1/', 'docker.io', ...registryHosts.hosts.get('docker.io')!.others!];

function readConfiguration(path: string): DockerConfiguration {
  let text = '{}';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // Where there is none, nobody has logged in.
  }
  return readGoJson(text, configurationType) ?? readGoJson('{}', configurationType)!;
}

function loginOf({ auths, credHelpers, credsStore }: DockerConfiguration, name: string): Login | undefined {
  const entry = auths.get(name);
  const { auth, username, password, identitytoken } = entry ?? {};
  if (identitytoken?.value) return { kind: 'identity', token: identitytoken.value };
  if (auth?.value) return decoded(auth.value);
  if (username && password) return { kind: 'password', user: username.value, password: password.value };
  const helper = credHelpers.get(name);
  if (helper) return { kind: 'kept', by: helper.value };
  // Docker leaves an empty entry for what its store has.
  return entry && credsStore?.value ? { kind: 'kept', by: credsStore.value } : undefined;
}

function decoded(auth: string): Login | undefined {
  const text = Buffer.from(auth, 'base64').toString();
  const colon = text.indexOf(':');
  if (colon <= 0) return undefined;
  return { kind: 'password', user: text.slice(0, colon), password: text.slice(colon + 1).replaceAll('\0', '') };
}
