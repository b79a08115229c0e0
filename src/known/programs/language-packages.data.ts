import type { DataSink } from './columns.ts';
import type { Building, ProgramRecord, Programs } from './program.ts';

const no = /^(?:0|false|no|off)$/i;

const pipLocked = '`pip install --require-hashes -r requirements.txt`, or `uv sync --locked`';
const pipOptions: ProgramRecord = {
  short: 'rcetifCpbdP',
  long: 'requirement requirements constraint build build-dir constraints editable target index-url extra-index-url default-index index find-links trusted-host prefix root python python-version python-platform platform abi implementation no-binary only-binary progress-bar global-option install-option config-settings timeout default-timeout retries proxy cert client-cert cache-dir log upgrade-strategy src report exists-action use-feature use-deprecated keyring-provider group extra overrides exclude-newer link-mode torch-backend with pip-args suffix spec root-user-action index-strategy prerelease resolution allow-insecure-host from resume-retries build-constraint build-constraints uploaded-prior-to all-releases only-final pypi-url download log-file config-setting excludes upgrade-package reinstall-package refresh-package no-build-package no-binary-package no-build-isolation-package config-file directory project',
};
const pip = {
  ...pipOptions,
  manager: {
    name: 'pip',
    install: 'install inject add sync',
    upgrade: 'upgrade upgrade-all',
    remove: 'uninstall',
    groups: 'tool',
    whole: 'sync',
    separator: /[=<>~!]{1,3}|[ ]?@[ ]?(?=\S|$)/,
    slash: 'path',
    pinned: 'c constraint constraints no-index require-hashes $PIP_CONSTRAINT $UV_CONSTRAINT $PIP_NO_INDEX',
    lock: {
      reads: 'install inject add sync',
      by: 'r requirement',
      strict: 'require-hashes no-index no-deps $PIP_REQUIRE_HASHES',
      hashed: 'require-hashes',
      locked: pipLocked,
      fault: 'does not verify hashes of what it downloads',
    },
  },
  certificates: {
    trusted: 'trusted-host',
    stored: /\.trusted-host (?!\s*pypi\.python\.org(?::\d+)?\s*$)\s*\S/i,
    authority: '`PIP_CERT`',
  },
  keeps: { settings: true, verb: 'config set', in: '~/.config/pip/pip.conf ~/.pip/pip.conf /etc/pip.conf' },
  namesOther: true,
} satisfies ProgramRecord;

/** It runs a program from a package, whose name an option may say. */
const runsPrograms = { ...pip.manager, run: 'run', apart: 'p package c call from spec with' };
/** uv's own pip takes what it is given, and leaves the lock file to `uv sync`. */
const { lock: _, ...unlocked } = pip.manager;

const node = {
  certificates: {
    off: 'no-strict-ssl',
    set: { options: 'strict-ssl', values: no },
    stored: /^strict-ssl=(?:0|false)(?: |$)|^(?:strict-ssl|enableStrictSsl) (?:0|false)$/i,
    authority: '`NODE_EXTRA_CA_CERTS`',
  },
} satisfies ProgramRecord;
const notFalse = /^(?!false$)/;
const omitsDev = { options: 'omit', values: /^dev$/ };
const nodeEnv = { NODE_ENV: /^production$/ };
/** How the managers of Node take names and versions. */
const nodeNames = {
  separator: /(?<=.)@/,
  partial: /^v?\d{1,9}(?:\.\d{1,9})?$/,
  slash: 'repository',
  folder: 'node_modules',
} as const;
const nodeBuilds = { fetchesByInstall: true, compiles: ['run build'] } satisfies Building;
const nodeApart = 'p package c call no-install';

const npm = {
  builds: nodeBuilds,
  answers: true,
  orders: { options: 'c call' },
  short: 'wCpc',
  long: 'package call prefix registry cache userconfig globalconfig workspace loglevel before tag omit include only fetch-retries fetch-timeout network-timeout install-strategy maxsockets',
  ...node,
  manager: {
    name: 'npm',
    install: 'install i add in ins inst ci clean-install',
    upgrade: 'update up upgrade',
    remove: 'uninstall rm prune',
    run: 'exec x',
    apart: nodeApart,
    ...nodeNames,
    lock: {
      reads: 'install i add in ins inst',
      strict: 'package-lock-only',
      hashed: 'ci clean-install',
      locked: '`npm ci`',
      instead: 'ci',
    },
    development: {
      options: [{ options: 'production', values: notFalse }, omitsDev, { options: 'only', values: /^prod/ }],
      variables: { ...nodeEnv, NPM_CONFIG_OMIT: /^dev$/, npm_config_omit: /^dev$/ },
      told: /^(?:config )?set (?:omit[= ]dev|production[= ]true)$/,
      prunes: 'prune install i add in ins inst ci clean-install',
      production: '`npm ci --omit=dev`',
    },
  },
  keeps: { settings: true, verb: 'config set', in: '~/.npmrc /usr/local/etc/npmrc' },
} satisfies ProgramRecord;
const pnpm = {
  builds: nodeBuilds,
  answers: true,
  short: 'CF',
  long: 'dir filter registry store-dir reporter lockfile-dir node-linker',
  ...node,
  manager: {
    name: 'pnpm',
    install: 'install i add',
    upgrade: 'update up upgrade',
    run: 'dlx',
    apart: nodeApart,
    ...nodeNames,
    lock: {
      reads: 'install i',
      strict: 'frozen-lockfile lockfile-only $CI',
      hashed: 'frozen-lockfile',
      locked: '`pnpm install --frozen-lockfile`',
    },
    development: {
      options: [{ options: 'P prod production p' }, omitsDev],
      variables: nodeEnv,
      prunes: 'prune install i',
      production: '`pnpm install --prod`',
    },
  },
  keeps: { settings: true, verb: 'config set', in: '~/.config/pnpm/rc ~/.config/pnpm/auth.ini ~/.npmrc' },
} satisfies ProgramRecord;
const cpan = { name: 'cpan', install: 'install', separator: /[@~](?=[<>=!\d])/ };
const cpanOptions: ProgramRecord = { short: 'lLM', long: 'local-lib local-lib-contained mirror from cpanfile' };

const publishes = [{ verb: 'publish', folder: true }] satisfies readonly DataSink[];

/** Package managers of languages, and what builds projects. */
export const languagePackages: Programs = {
  source:
    'pip.pypa.io, docs.astral.sh/uv, python-poetry.org, pipenv.pypa.io, docs.conda.io; docs.npmjs.com, yarnpkg.com, pnpm.io, bun.sh/docs, github.com/nodejs/corepack; guides.rubygems.org, getcomposer.org, learn.microsoft.com/dotnet, metacpan.org/dist/App-cpanminus; go help install, https://go.dev/ref/mod#environment-variables, cargo install --help, pecl help install, maven.apache.org',
  asOf: '2026-11-26',
  programs: {
    pip,
    pipx: { ...pip, manager: runsPrograms },
    uvx: { ...pip, manager: runsPrograms, as: 'run' },
    easy_install: { ...pip, as: 'install' },
    uv: {
      ...pipOptions,
      runs: { verbs: ['run'] },
      commands: {
        pip: pipOptions,
        run: { ...pipOptions, stops: true },
        tool: { commands: { run: { ...pipOptions, stops: true } } },
      },
      managers: { pip: { manager: unlocked }, 'tool run': { manager: runsPrograms, as: 'run' } },
      manager: {
        ...pip.manager,
        lock: {
          reads: 'sync',
          strict: 'frozen locked $UV_FROZEN $UV_LOCKED',
          hashed: 'frozen locked',
          locked: pipLocked,
        },
        development: {
          of: 'sync',
          options: [{ options: 'no-dev no-group no-default-groups only-group' }],
          variables: { UV_NO_DEV: /^(?:1|true)$/ },
          prunes: 'sync',
        },
      },
      certificates: { off: 'allow-insecure-host trusted-host', authority: '`SSL_CERT_FILE`' },
    },
    npm: { ...npm, sends: publishes, runs: { verbs: ['exec', 'x'] } },
    npx: { ...npm, as: 'exec' },
    'yarn yarnpkg': {
      sends: publishes,
      orders: { verbs: ['exec'] },
      builds: { fetchesByInstall: true, compiles: ['build', 'run build'] },
      short: 'p',
      long: 'cwd registry cache-folder modules-folder mutex network-timeout network-concurrency prefix global-folder use-yarnrc mode',
      ...node,
      manager: {
        name: 'yarn',
        alone: 'install',
        install: 'install add',
        upgrade: 'upgrade up',
        run: 'dlx',
        apart: nodeApart,
        ...nodeNames,
        lock: {
          reads: 'install',
          strict: 'frozen-lockfile immutable immutable-cache pure-lockfile $YARN_ENABLE_IMMUTABLE_INSTALLS $CI',
          hashed: 'frozen-lockfile immutable immutable-cache',
          locked: '`yarn install --immutable` (`--frozen-lockfile` in version 1)',
        },
        development: {
          options: [{ options: 'production prod', values: notFalse }],
          variables: nodeEnv,
          prunes: 'install workspaces',
          production: '`yarn workspaces focus --production` (`yarn install --production` in version 1)',
        },
      },
      keeps: { settings: true, verb: 'config set', in: '~/.yarnrc ~/.yarnrc.yml' },
    },
    pnpm: { ...pnpm, sends: publishes, orders: { verbs: ['exec'] } },
    pnpx: { ...pnpm, as: 'dlx' },
    corepack: {
      short: 'o',
      long: 'output install-directory',
      manager: {
        name: 'corepack',
        install: 'prepare use install',
        upgrade: 'up',
        ...nodeNames,
      },
    },
    gem: {
      short: 'visnPgB',
      long: 'version install-dir source bindir platform trust-policy document http-proxy',
      commands: { 'sources source': { short: 'arp', long: 'add remove http-proxy' } },
      manager: {
        name: 'gem',
        install: 'install i',
        upgrade: 'update',
        until: '--',
        separator: /:/,
        pinned: 'l local',
        versions: 'v version',
      },
    },
    'bundle bundler': {
      commands: { exec: { stops: true } },
      runs: { verbs: ['exec'] },
      short: 'j',
      long: 'jobs retry path without with gemfile binstubs system',
      manager: {
        name: 'bundle',
        alone: 'install',
        install: 'install',
        upgrade: 'update',
        folder: 'vendor',
        whole: 'install',
        separator: /:/,
        lock: {
          reads: 'install',
          strict: 'deployment frozen local $BUNDLE_DEPLOYMENT $BUNDLE_FROZEN',
          kept: 'frozen deployment',
          locked: '`bundle config set frozen true` before `bundle install`',
        },
        development: {
          options: [{ options: 'without' }],
          variables: { BUNDLE_WITHOUT: /^/, BUNDLE_ONLY: /^/ },
          told: /^config (?:set )?(?:without|only) /,
          prunes: 'clean',
          production: '`bundle config set without development:test` before `bundle install`',
        },
      },
      certificates: { stored: /^ssl_verify_mode 0$/, authority: '`BUNDLE_SSL_CA_CERT`' },
      keeps: { settings: true, verb: 'config set', in: '~/.bundle/config /usr/local/bundle/config .bundle/config' },
    },
    go: {
      oneDash: true,
      declares: { verb: 'env', by: 'w' },
      builds: { fetches: ['mod download', 'mod vendor'], compiles: ['build', 'vet', 'test'] },
      commands: {
        'build install get test run vet list': {
          oneDash: true,
          long: 'C o p asmflags buildmode compiler gccgoflags gcflags installsuffix ldflags mod modfile overlay pgo pkgdir tags toolexec exec run bench count timeout coverprofile covermode coverpkg parallel cpu f',
        },
        env: { oneDash: true },
        'generate fmt clean': { oneDash: true, long: 'run skip mod' },
      },
      manager: {
        name: 'go',
        install: 'install get',
        run: 'run',
        separator: /@/,
        partial: /^v\d{1,9}(?:\.\d{1,9})?$/,
        slash: 'module',
      },
      certificates: { off: 'insecure' },
      signatures: {
        trusting:
          'Name only your own modules: `GOPRIVATE=git.example.com`. All others are then compared with the checksum database.',
      },
    },
    cargo: {
      builds: { fetches: ['fetch', 'vendor'], compiles: ['build'], offline: 'offline frozen' },
      short: 'jFpC',
      long: 'version vers git branch tag rev path root registry index features jobs target target-dir profile bin example config color',
      manager: {
        name: 'cargo',
        install: 'install binstall',
        upgrade: 'update',
        separator: /@/,
        versions: 'version vers rev',
        pinned: 'git path',
        git: { option: 'git', pins: 'rev tag' },
        lock: {
          reads: 'install',
          named: true,
          strict: 'locked frozen',
          locked: '`cargo install --locked`',
          fault: 'builds with the newest dependencies, whatever the lock file says',
        },
      },
      takes: [{ verb: 'login', operand: 0 }],
    },
    'composer composer.phar': {
      short: 'd',
      long: 'working-dir prefer-install repository repository-url stability',
      manager: {
        name: 'composer',
        install: 'install i require r create-project',
        upgrade: 'update upgrade u',
        whole: 'install',
        begins: 'create-project',
        folder: 'vendor',
        separator: /[:=]/,
        lock: { locked: '`composer install`' },
        development: {
          of: 'install',
          options: [{ options: 'no-dev' }],
          // What PHP takes for true.
          variables: { COMPOSER_NO_DEV: /^(?!0?$)/ },
          prunes: 'install',
          production: '`composer install --no-dev`',
        },
      },
      certificates: {
        stored: /^disable-tls (?:1|true)$/i,
        authority: '`composer config --global cafile /path/to/ca.crt`',
      },
      keeps: { settings: true, verb: 'config set', in: '~/.composer/auth.json ~/.config/composer/auth.json auth.json' },
    },
    'conda mamba micromamba': {
      short: 'npcfr',
      long: 'name prefix channel file root-prefix solver platform subdir',
      commands: { run: { short: 'np', long: 'name prefix cwd', stops: true } },
      runs: { verbs: ['run'] },
      manager: {
        name: 'conda',
        install: 'install create',
        upgrade: 'update upgrade',
        remove: 'remove uninstall',
        separator: /[=<>~!]{1,2}/,
      },
      certificates: { stored: /^ssl_verify (?:0|false|no|off)$/i, authority: '`CONDA_SSL_VERIFY=/path/to/ca.crt`' },
      namesOther: true,
    },
    poetry: {
      commands: { run: { stops: true } },
      runs: { verbs: ['run'] },
      short: 'GECP',
      long: 'group extras with without only python platform source directory project',
      manager: {
        name: 'poetry',
        install: 'install add',
        upgrade: 'update',
        remove: 'remove',
        groups: 'self',
        whole: 'install',
        separator: /[=<>~!^]{1,3}|@/,
        slash: 'path',
        lock: { locked: '`poetry install`' },
        development: {
          of: 'install',
          options: [{ options: 'only without no-dev only-root' }],
          production: '`poetry install --only main`',
        },
      },
      certificates: { stored: /^certificates\..+\.cert (?:0|false|no|off)$/i },
      keeps: { settings: true, verb: 'config set', in: '~/.config/pypoetry/auth.toml ~/.config/pypoetry/config.toml' },
    },
    pipenv: {
      commands: { run: { stops: true } },
      runs: { verbs: ['run'] },
      short: 'reic',
      long: 'requirements editable index python categories extra-pip-args pypi-mirror',
      manager: {
        name: 'pipenv',
        install: 'install',
        upgrade: 'update upgrade',
        remove: 'uninstall',
        separator: /[=<>~!]{1,3}|@/,
        slash: 'path',
        lock: { reads: 'install', strict: 'deploy ignore-pipfile', locked: '`pipenv sync`' },
        development: { brings: 'd dev' },
      },
    },
    twine: {
      commands: { upload: { short: 'cipru', long: 'username password repository repository-url config-file comment' } },
      takes: [{ verb: 'upload', options: 'p' }],
    },
    dotnet: {
      short: 'v',
      long: 'version tool-path add-source configfile framework arch source tool-manifest verbosity',
      commands: {
        // Its letters come in pairs: `-ep`.
        'dev-certs': { oneDash: true, long: 'ep export-path p password format' },
        nuget: {
          commands: {
            'add update': {
              short: 'nups',
              long: 'name username password configfile protocol-version valid-authentication-types',
            },
            push: { short: 'kst', long: 'api-key source symbol-source symbol-api-key timeout' },
          },
        },
      },
      manager: {
        name: 'dotnet',
        install: 'install',
        upgrade: 'update',
        remove: 'uninstall',
        groups: 'tool',
        grouped: true,
        separator: /@/,
        versions: 'version',
      },
      fetches: true,
      takes: [
        { verb: 'nuget add', options: 'p' },
        { verb: 'nuget update', options: 'p' },
        { verb: 'nuget push', options: 'k' },
      ],
      makesKeys: [{ kind: 'a private key', verb: 'dev-certs', needs: ['ep export-path'], out: 'ep export-path' }],
    },
    nuget: { fetches: true, keeps: { settings: true } },
    'pecl pickle': {
      short: 'dD',
      long: 'configureoptions',
      manager: {
        name: 'pecl',
        install: 'install',
        upgrade: 'upgrade upgrade-all',
        remove: 'uninstall',
        separator: /-(?=\d)/,
      },
    },
    cpanm: { ...cpanOptions, manager: cpan, as: 'install', fetches: true },
    cpan: { ...cpanOptions, fetches: true },
    luarocks: { fetches: true },
    conan: {
      short: 'pru',
      long: 'password remote',
      takes: [
        { verb: 'user', options: 'p' },
        { verb: 'remote login', options: 'p' },
      ],
    },
    'ansible-galaxy': {
      short: 'sprt',
      long: 'server roles-path role-file requirements-file collections-path token api-key',
      certificates: { off: 'c ignore-certs' },
    },
    'gcc g++ cc c++ clang clang++ musl-gcc': { oneDash: true, long: 'o x I L D U include isystem std' },
    rustc: { short: 'oLlC', long: 'crate-type crate-name edition emit out-dir cfg extern codegen' },
    'make gmake': {
      short: 'CfEIoW',
      attached: 'j',
      long: 'directory file makefile jobs eval include-dir',
      works: true,
      obeys: true,
      optionVariables: 'MAKEFLAGS GNUMAKEFLAGS MFLAGS',
      interprets: {
        text: 'E eval',
        file: 'f file makefile',
        operands: 'none',
        // a recipe, or a function of its own
        calls: /(?:^\t|^[\w.% -]+:[\w.% -]*;|\$\(shell\b)[@+ -]*(.+)/gm,
      },
    },
    ninja: { short: 'Cfjk' },
    cmake: {
      short: 'BSGCDUjtP',
      long: 'build install prefix target config parallel install-prefix toolchain preset component',
      last: 'E',
      runs: { verbs: ['env', 'time'], by: { program: 'env' } },
      interprets: {
        text: '',
        file: 'P',
        operands: 'none',
        calls: /\bexecute_process\s{0,9}\([^()]{0,500}?\bCOMMAND\s{1,9}([^()]{1,2000})/gi,
        fetches: /\bfile\s{0,9}\(\s{0,9}DOWNLOAD\b/i,
        runs: /\b(?:execute_process|include)\s{0,9}\(/i,
      },
    },
    meson: { short: 'CD', long: 'prefix destdir buildtype native-file tags' },
    'mvn mvnw': {
      builds: { fetches: ['dependency:go-offline', 'dependency:resolve'], offline: 'o offline' },
      oneDash: true,
      long: 'f file s settings gs global-settings t toolchains P activate-profiles pl projects rf resume-from T threads l log-file b builder',
      fetches: true,
      works: true,
      certificates: {
        set: { options: 'Dmaven.wagon.http.ssl.insecure', values: /^true$/ },
        authority: '`-Djavax.net.ssl.trustStore=…`',
      },
    },
    mvnDebug: { debugger: { word: /./, port: 8000 } },
    'gradle gradlew': { works: true, debugger: { word: /^--debug-jvm$/, port: 5005 } },
  },
};
