import type { OptionGrammar } from './option-grammar.ts';

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
  | 'composer'
  | 'conda'
  | 'poetry'
  | 'pipenv'
  | 'dotnet'
  | 'corepack'
  | 'pecl'
  | 'cpan';

/** How a package manager is spoken to. */
export interface Manager {
  readonly name: ManagerName;
  /** Whose packages: the distribution's or a language's. */
  readonly kind: 'os' | 'language';
  readonly programs: RegExp;
  /** The subcommands by what they do; `''` is the program without one. */
  readonly install: readonly string[];
  readonly upgrade?: readonly string[];
  readonly refresh?: readonly string[];
  readonly remove?: readonly string[];
  /** What fetches a package and runs it, without installing it for good. */
  readonly run?: readonly string[];
  readonly taking: OptionGrammar;
}

function dashed(names: string): string[] {
  return names.split(' ').map((name) => `--${name}`);
}

/**
 * From the managers' own manuals: apt-get(8), apk(8), dnf(8), zypper(8), pip.pypa.io, docs.npmjs.com, yarnpkg.com,
 * pnpm.io, guides.rubygems.org, go help install, cargo install --help, getcomposer.org, docs.conda.io, python-poetry.org,
 * pipenv.pypa.io, learn.microsoft.com/dotnet, github.com/nodejs/corepack, pecl help install, metacpan.org/dist/App-cpanminus. Seen 2026-11.
 */
export const managers: readonly Manager[] = [
  {
    name: 'apt',
    kind: 'os',
    programs: /^(?:(?:xx-)?apt(?:-get)?|aptitude|apt-fast)$/,
    install: ['install', 'reinstall', 'build-dep'],
    upgrade: ['upgrade', 'dist-upgrade', 'full-upgrade', 'safe-upgrade'],
    refresh: ['update'],
    remove: ['remove', 'purge', 'autoremove'],
    taking: { short: 'tocaP', long: dashed('target-release default-release option config-file') },
  },
  {
    name: 'apk',
    kind: 'os',
    programs: /^(?:xx-)?apk$/,
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
    install: [],
    taking: {
      short: 'br',
      long: dashed('dbpath root config ignore overwrite arch cachedir'),
    },
  },
  {
    name: 'pip',
    kind: 'language',
    programs: /^(?:pip[\d.]*|pipx)$/,
    install: ['install', 'inject', 'add', 'sync'],
    upgrade: ['upgrade', 'upgrade-all'],
    remove: ['uninstall'],
    run: ['run'],
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
    remove: ['uninstall', 'rm', 'prune'],
    run: ['exec', 'x'],
    taking: {
      short: 'wCpc',
      long: dashed(
        'package call prefix registry cache userconfig globalconfig workspace loglevel before tag omit include only fetch-retries fetch-timeout network-timeout install-strategy maxsockets',
      ),
    },
  },
  {
    name: 'yarn',
    kind: 'language',
    programs: /^(?:yarn|yarnpkg)$/,
    install: ['', 'install', 'add'],
    upgrade: ['upgrade', 'up'],
    run: ['dlx'],
    taking: {
      short: 'p',
      long: dashed(
        'cwd registry cache-folder modules-folder mutex network-timeout network-concurrency prefix global-folder use-yarnrc mode',
      ),
    },
  },
  {
    name: 'pnpm',
    kind: 'language',
    programs: /^pnpm$/,
    install: ['install', 'i', 'add'],
    upgrade: ['update', 'up', 'upgrade'],
    run: ['dlx'],
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
    run: ['x'],
    taking: { short: 'p', long: dashed('package cwd registry cache-dir backend config filter omit') },
  },
  {
    name: 'gem',
    kind: 'language',
    programs: /^gem[\d.]*$/,
    install: ['install', 'i'],
    upgrade: ['update'],
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
    taking: {
      short: 'j',
      long: dashed('jobs retry path without with gemfile binstubs system'),
    },
  },
  {
    name: 'go',
    kind: 'language',
    programs: /^go[\d.]*$/,
    install: ['install', 'get'],
    run: ['run'],
    taking: {},
  },
  {
    name: 'cargo',
    kind: 'language',
    programs: /^cargo$/,
    install: ['install', 'binstall'],
    upgrade: ['update'],
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
    taking: {
      short: 'd',
      long: dashed('working-dir prefer-install repository repository-url stability'),
    },
  },
  {
    name: 'conda',
    kind: 'language',
    programs: /^(?:conda|mamba|micromamba)$/,
    install: ['install', 'create'],
    upgrade: ['update', 'upgrade'],
    remove: ['remove', 'uninstall'],
    taking: { short: 'npcfr', long: dashed('name prefix channel file root-prefix solver platform subdir') },
  },
  {
    name: 'poetry',
    kind: 'language',
    programs: /^poetry$/,
    install: ['install', 'add'],
    upgrade: ['update'],
    remove: ['remove'],
    taking: { short: 'GECP', long: dashed('group extras with without only python platform source directory project') },
  },
  {
    name: 'pipenv',
    kind: 'language',
    programs: /^pipenv$/,
    install: ['install'],
    upgrade: ['update', 'upgrade'],
    remove: ['uninstall'],
    taking: { short: 'reic', long: dashed('requirements editable index python categories extra-pip-args pypi-mirror') },
  },
  {
    name: 'dotnet',
    kind: 'language',
    programs: /^dotnet$/,
    install: ['install'],
    upgrade: ['update'],
    remove: ['uninstall'],
    taking: {
      short: 'v',
      long: dashed('version tool-path add-source configfile framework arch source tool-manifest verbosity'),
    },
  },
  {
    name: 'corepack',
    kind: 'language',
    programs: /^corepack$/,
    install: ['prepare', 'use', 'install'],
    upgrade: ['up'],
    taking: { short: 'o', long: dashed('output install-directory') },
  },
  {
    name: 'pecl',
    kind: 'language',
    programs: /^(?:pecl|pickle)$/,
    install: ['install'],
    upgrade: ['upgrade', 'upgrade-all'],
    remove: ['uninstall'],
    taking: { short: 'dD', long: dashed('configureoptions') },
  },
  {
    name: 'cpan',
    kind: 'language',
    programs: /^cpanm$/,
    install: ['install'],
    taking: { short: 'lLM', long: dashed('local-lib local-lib-contained mirror from cpanfile') },
  },
];
