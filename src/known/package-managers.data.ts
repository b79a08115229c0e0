import type { Knowledge } from './knowledge.ts';

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
  /** The options with which it only says what it would do, or only fetches. */
  readonly tries?: readonly string[];
  /** What installs just what the lock file says, and fails where it cannot. */
  readonly locked?: string;
  /** What leaves out that which only developers need. */
  readonly production?: string;
}

/** How package managers are spoken to. */
export const packageManagers: Knowledge<{ readonly managers: readonly Manager[] }> = {
  source: [
    "the managers' own manuals: apt-get(8), apk(8), dnf(8), zypper(8)",
    'pip.pypa.io, python-poetry.org, pipenv.pypa.io, docs.conda.io',
    'docs.npmjs.com, yarnpkg.com, pnpm.io, github.com/nodejs/corepack',
    'guides.rubygems.org, getcomposer.org, learn.microsoft.com/dotnet, metacpan.org/dist/App-cpanminus',
    'go help install, cargo install --help, pecl help install',
  ],
  asOf: '2026-11-24',
  managers: [
    {
      name: 'apt',
      kind: 'os',
      programs: /^(?:(?:xx-)?apt(?:-get)?|aptitude|apt-fast)$/,
      install: ['install', 'reinstall', 'build-dep'],
      upgrade: ['upgrade', 'dist-upgrade', 'full-upgrade', 'safe-upgrade'],
      refresh: ['update'],
      remove: ['remove', 'purge', 'autoremove'],
      tries: ['s', 'simulate', 'just-print', 'dry-run', 'recon', 'no-act', 'print-uris', 'd', 'download-only'],
    },
    {
      name: 'apk',
      kind: 'os',
      programs: /^(?:xx-)?apk$/,
      install: ['add'],
      upgrade: ['upgrade'],
      refresh: ['update'],
      remove: ['del'],
      tries: ['s', 'simulate'],
    },
    {
      name: 'dnf',
      kind: 'os',
      programs: /^(?:yum|dnf5?|microdnf|tdnf)$/,
      install: ['install', 'localinstall', 'reinstall', 'groupinstall', 'in'],
      upgrade: ['update', 'upgrade', 'upgrade-minimal', 'update-minimal', 'distro-sync', 'dist-upgrade', 'up'],
      refresh: ['makecache', 'check-update'],
      remove: ['remove', 'erase', 'autoremove'],
      tries: ['assumeno', 'downloadonly'],
    },
    {
      name: 'zypper',
      kind: 'os',
      programs: /^zypper$/,
      install: ['install', 'in', 'source-install', 'si'],
      upgrade: ['update', 'up', 'dist-upgrade', 'dup', 'patch'],
      refresh: ['refresh', 'ref'],
      remove: ['remove', 'rm'],
      tries: ['D', 'dry-run', 'd', 'download-only'],
    },
    {
      name: 'pacman',
      kind: 'os',
      programs: /^(?:pacman|yay|paru)$/,
      install: [],
    },
    {
      name: 'pip',
      kind: 'language',
      programs: /^(?:pip[\d.]*|pipx)$/,
      install: ['install', 'inject', 'add', 'sync'],
      upgrade: ['upgrade', 'upgrade-all'],
      remove: ['uninstall'],
      run: ['run'],
      locked: '`pip install --require-hashes -r requirements.txt`, or `uv sync --locked`',
    },
    {
      name: 'npm',
      kind: 'language',
      programs: /^npm$/,
      install: ['install', 'i', 'add', 'in', 'ins', 'inst', 'ci', 'clean-install'],
      upgrade: ['update', 'up', 'upgrade'],
      remove: ['uninstall', 'rm', 'prune'],
      run: ['exec', 'x'],
      locked: '`npm ci`',
      production: '`npm ci --omit=dev`',
    },
    {
      name: 'yarn',
      kind: 'language',
      programs: /^(?:yarn|yarnpkg)$/,
      install: ['', 'install', 'add'],
      upgrade: ['upgrade', 'up'],
      run: ['dlx'],
      locked: '`yarn install --immutable` (`--frozen-lockfile` in version 1)',
      production: '`yarn workspaces focus --production` (`yarn install --production` in version 1)',
    },
    {
      name: 'pnpm',
      kind: 'language',
      programs: /^pnpm$/,
      install: ['install', 'i', 'add'],
      upgrade: ['update', 'up', 'upgrade'],
      run: ['dlx'],
      locked: '`pnpm install --frozen-lockfile`',
      production: '`pnpm install --prod`',
    },
    {
      name: 'bun',
      kind: 'language',
      programs: /^bun$/,
      install: ['install', 'i', 'add', 'a'],
      upgrade: ['update'],
      run: ['x'],
      locked: '`bun install --frozen-lockfile`',
      production: '`bun install --production`',
    },
    {
      name: 'gem',
      kind: 'language',
      programs: /^gem[\d.]*$/,
      install: ['install', 'i'],
      upgrade: ['update'],
    },
    {
      name: 'bundle',
      kind: 'language',
      programs: /^bundler?[\d.]*$/,
      install: ['', 'install'],
      upgrade: ['update'],
      locked: '`bundle config set frozen true` before `bundle install`',
      production: '`bundle config set without development:test` before `bundle install`',
    },
    {
      name: 'go',
      kind: 'language',
      programs: /^go[\d.]*$/,
      install: ['install', 'get'],
      run: ['run'],
    },
    {
      name: 'cargo',
      kind: 'language',
      programs: /^cargo$/,
      install: ['install', 'binstall'],
      upgrade: ['update'],
      locked: '`cargo install --locked`',
    },
    {
      name: 'composer',
      kind: 'language',
      programs: /^composer(?:\.phar)?$/,
      install: ['install', 'i', 'require', 'r', 'create-project'],
      upgrade: ['update', 'upgrade', 'u'],
      locked: '`composer install`',
      production: '`composer install --no-dev`',
    },
    {
      name: 'conda',
      kind: 'language',
      programs: /^(?:conda|mamba|micromamba)$/,
      install: ['install', 'create'],
      upgrade: ['update', 'upgrade'],
      remove: ['remove', 'uninstall'],
    },
    {
      name: 'poetry',
      kind: 'language',
      programs: /^poetry$/,
      install: ['install', 'add'],
      upgrade: ['update'],
      remove: ['remove'],
      locked: '`poetry install`',
      production: '`poetry install --only main`',
    },
    {
      name: 'pipenv',
      kind: 'language',
      programs: /^pipenv$/,
      install: ['install'],
      upgrade: ['update', 'upgrade'],
      remove: ['uninstall'],
      locked: '`pipenv sync`',
    },
    {
      name: 'dotnet',
      kind: 'language',
      programs: /^dotnet$/,
      install: ['install'],
      upgrade: ['update'],
      remove: ['uninstall'],
    },
    {
      name: 'corepack',
      kind: 'language',
      programs: /^corepack$/,
      install: ['prepare', 'use', 'install'],
      upgrade: ['up'],
    },
    {
      name: 'pecl',
      kind: 'language',
      programs: /^(?:pecl|pickle)$/,
      install: ['install'],
      upgrade: ['upgrade', 'upgrade-all'],
      remove: ['uninstall'],
    },
    {
      name: 'cpan',
      kind: 'language',
      programs: /^cpanm$/,
      install: ['install'],
    },
  ],
};
