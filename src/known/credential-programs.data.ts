import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/** Programs by what becomes of a credential among their words. */
export const credentialPrograms = {
  source: "the programs' own manuals",
  asOf: '2026-11-24',
  /** Programs whose words are texts and patterns. */
  textual: wordSet('echo printf grep egrep fgrep sed awk perl cat test [ [[ find expr jq yq'),
  /** Programs whose `--secret` and `--password` are something else, or are told by other rules. */
  otherwise: wordSet(
    'useradd usermod adduser groupadd chpasswd buildctl apt-get apt apk yum dnf conda mamba micromamba pip pip3 initdb',
  ),
  databases: new Set(['mysql', 'mariadb', 'psql', 'sqlcmd', 'mongo', 'mongosh', 'cockroach']),
  /** Commands that write what they read, or what they are told, to their standard output. */
  passing: wordSet(
    'cat echo printf head tail tr sed cut awk grep base64 base32 basenc xxd od hexdump tee envsubst jq sort xargs openssl tar gunzip gzip bzip2 xz zstd',
  ),
  /** Programs that look a name up, which then goes to the servers of its domain. */
  looking: wordSet('dig nslookup host drill ping resolvectl'),
  configuring: wordSet(
    'npm yarn pnpm aws composer poetry pip pip3 bundle git gcloud vault gh hub snyk nuget dvc rclone crudini',
  ),
  /**
   * The files in which programs keep what they are told on a command line, one or several of them, by version and options;
   * those without a slash in front are seen from the working directory, and not used with `--global`.
   */
  keptIn: new Map<string, readonly string[]>([
    ['npm', ['~/.npmrc', '/usr/local/etc/npmrc']],
    ['pnpm', ['~/.config/pnpm/rc', '~/.config/pnpm/auth.ini', '~/.npmrc']],
    ['yarn', ['~/.yarnrc', '~/.yarnrc.yml']],
    ['pip', ['~/.config/pip/pip.conf', '~/.pip/pip.conf', '/etc/pip.conf']],
    ['pip3', ['~/.config/pip/pip.conf', '~/.pip/pip.conf', '/etc/pip.conf']],
    ['poetry', ['~/.config/pypoetry/auth.toml', '~/.config/pypoetry/config.toml']],
    ['composer', ['~/.composer/auth.json', '~/.config/composer/auth.json', 'auth.json']],
    ['bundle', ['~/.bundle/config', '/usr/local/bundle/config', '.bundle/config']],
    ['git', ['~/.gitconfig', '/etc/gitconfig', '.git/config']],
    ['aws', ['~/.aws/credentials', '~/.aws/config']],
    ['az', ['~/.azure']],
    ['gcloud', ['~/.config/gcloud']],
    ['gh', ['~/.config/gh/hosts.yml']],
    ['docker', ['~/.docker/config.json']],
    ['nerdctl', ['~/.docker/config.json']],
    ['crane', ['~/.docker/config.json']],
    ['oras', ['~/.docker/config.json']],
    ['podman', ['~/.config/containers/auth.json']],
    ['buildah', ['~/.config/containers/auth.json']],
    ['skopeo', ['~/.config/containers/auth.json']],
  ]),
} satisfies Knowledge;
