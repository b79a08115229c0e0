import type { Taking } from './arguments.ts';

export type ManagerName =
  | 'apt'
  | 'apk'
  | 'dnf'
  | 'zypper'
  | 'pacman'
  | 'pip'
  | 'npm'
  | 'yarn'
  | 'pnpm'
  | 'bun'
  | 'gem'
  | 'bundle'
  | 'go'
  | 'cargo'
  | 'composer';

/** How a package manager is spoken to. */
export interface Manager {
  readonly name: ManagerName;
  /** Whose packages: the distribution's or a language's. */
  readonly kind: 'os' | 'language';
  readonly programs: RegExp;
  /** The subcommands by what they do; `''` is the program without one. */
  readonly install: readonly string[];
  readonly upgrade: readonly string[];
  readonly refresh: readonly string[];
  readonly remove: readonly string[];
  readonly taking: Taking;
}

const none: readonly string[] = [];

function dashed(names: string): string[] {
  return names.split(' ').map((name) => `--${name}`);
}

/**
 * From the managers' own manuals: apt-get(8), apk(8), dnf(8), zypper(8), pip.pypa.io, docs.npmjs.com, yarnpkg.com,
 * pnpm.io, guides.rubygems.org, go help install, cargo install --help, getcomposer.org. Seen 2026-11.
 */
export const managers: readonly Manager[] = [
  {
    name: 'apt',
    kind: 'os',
    programs: /^(?:apt|apt-get|aptitude|apt-fast)$/,
    install: ['install', 'reinstall', 'build-dep'],
    upgrade: ['upgrade', 'dist-upgrade', 'full-upgrade', 'safe-upgrade'],
    refresh: ['update'],
    remove: ['remove', 'purge', 'autoremove'],
    taking: { short: 'tocaP', long: dashed('target-release default-release option config-file') },
  },
  {
    name: 'apk',
    kind: 'os',
    programs: /^apk$/,
    install: ['add'],
    upgrade: ['upgrade'],
    refresh: ['update'],
    remove: ['del'],
    taking: {
      short: 'Xtp',
      long: dashed('repository virtual root arch keys-dir repositories-file wait cache-dir cache-max-age progress-fd'),
    },
  },
  {
    name: 'dnf',
    kind: 'os',
    programs: /^(?:yum|dnf5?|microdnf|tdnf)$/,
    install: ['install', 'localinstall', 'reinstall', 'groupinstall', 'in'],
    upgrade: ['update', 'upgrade', 'upgrade-minimal', 'update-minimal', 'distro-sync', 'dist-upgrade', 'up'],
    refresh: ['makecache', 'check-update'],
    remove: ['remove', 'erase', 'autoremove'],
    taking: {
      short: 'cdexR',
      long: dashed(
        'enablerepo disablerepo repo repoid setopt installroot releasever exclude disableexcludes repofrompath forcearch config',
      ),
    },
  },
  {
    name: 'zypper',
    kind: 'os',
    programs: /^zypper$/,
    install: ['install', 'in', 'source-install', 'si'],
    upgrade: ['update', 'up', 'dist-upgrade', 'dup', 'patch'],
    refresh: ['refresh', 'ref'],
    remove: ['remove', 'rm'],
    taking: {
      short: 'rRDcpt',
      long: dashed('repo root installroot from type reposd-dir config'),
    },
  },
  {
    name: 'pacman',
    kind: 'os',
    programs: /^(?:pacman|yay|paru)$/,
    install: none,
    upgrade: none,
    refresh: none,
    remove: none,
    taking: {
      short: 'br',
      long: dashed('dbpath root config ignore overwrite arch cachedir'),
    },
  },
  {
    name: 'pip',
    kind: 'language',
    programs: /^(?:pip[\d.]*|pipx)$/,
    install: ['install', 'inject'],
    upgrade: ['upgrade', 'upgrade-all'],
    refresh: none,
    remove: ['uninstall'],
    taking: {
      short: 'rcetifCpb',
      long: dashed(
        'requirement requirements constraint build build-dir constraints editable target index-url extra-index-url default-index index find-links trusted-host prefix root python python-version python-platform platform abi implementation no-binary only-binary progress-bar global-option install-option config-settings timeout default-timeout retries proxy cert client-cert cache-dir log upgrade-strategy src report exists-action use-feature use-deprecated keyring-provider group extra overrides exclude-newer link-mode torch-backend with pip-args suffix spec root-user-action index-strategy prerelease resolution',
      ),
    },
  },
  {
    name: 'npm',
    kind: 'language',
    programs: /^npm$/,
    install: ['install', 'i', 'add', 'in', 'ins', 'inst', 'ci', 'clean-install'],
    upgrade: ['update', 'up', 'upgrade'],
    refresh: none,
    remove: ['uninstall', 'rm', 'prune'],
    taking: {
      short: 'wC',
      long: dashed(
        'prefix registry cache userconfig globalconfig workspace loglevel before tag omit include only fetch-retries fetch-timeout network-timeout install-strategy maxsockets',
      ),
    },
  },
  {
    name: 'yarn',
    kind: 'language',
    programs: /^(?:yarn|yarnpkg)$/,
    install: ['', 'install', 'add', 'dlx'],
    upgrade: ['upgrade', 'up'],
    refresh: none,
    remove: none,
    taking: {
      long: dashed(
        'cwd registry cache-folder modules-folder mutex network-timeout network-concurrency prefix global-folder use-yarnrc mode',
      ),
    },
  },
  {
    name: 'pnpm',
    kind: 'language',
    programs: /^pnpm$/,
    install: ['install', 'i', 'add', 'dlx'],
    upgrade: ['update', 'up', 'upgrade'],
    refresh: none,
    remove: none,
    taking: {
      short: 'CF',
      long: dashed('dir filter registry store-dir reporter lockfile-dir node-linker'),
    },
  },
  {
    name: 'bun',
    kind: 'language',
    programs: /^bun$/,
    install: ['install', 'i', 'add', 'a'],
    upgrade: ['update'],
    refresh: none,
    remove: none,
    taking: { long: dashed('cwd registry cache-dir backend config filter omit') },
  },
  {
    name: 'gem',
    kind: 'language',
    programs: /^gem[\d.]*$/,
    install: ['install', 'i'],
    upgrade: ['update'],
    refresh: none,
    remove: none,
    taking: {
      short: 'visnPgB',
      long: dashed('version install-dir source bindir platform trust-policy document http-proxy'),
    },
  },
  {
    name: 'bundle',
    kind: 'language',
    programs: /^bundler?[\d.]*$/,
    install: ['', 'install'],
    upgrade: ['update'],
    refresh: none,
    remove: none,
    taking: {
      short: 'j',
      long: dashed('jobs retry path without with gemfile binstubs system'),
    },
  },
  {
    name: 'go',
    kind: 'language',
    programs: /^go[\d.]*$/,
    install: ['install', 'get', 'run'],
    upgrade: none,
    refresh: none,
    remove: none,
    taking: {},
  },
  {
    name: 'cargo',
    kind: 'language',
    programs: /^cargo$/,
    install: ['install', 'binstall'],
    upgrade: ['update'],
    refresh: none,
    remove: none,
    taking: {
      short: 'jFpC',
      long: dashed(
        'version vers git branch tag rev path root registry index features jobs target target-dir profile bin example config color',
      ),
    },
  },
  {
    name: 'composer',
    kind: 'language',
    programs: /^composer(?:\.phar)?$/,
    install: ['install', 'i', 'require', 'r', 'create-project'],
    upgrade: ['update', 'upgrade', 'u'],
    refresh: none,
    remove: none,
    taking: {
      short: 'd',
      long: dashed('working-dir prefer-install repository repository-url stability'),
    },
  },
];
