import type { Knowledge } from './knowledge.ts';
import type { ManagerName } from './package-managers.data.ts';

/** How package managers write a package with its version. */
export const packageNotations: Knowledge<{
  readonly moving: RegExp;
  readonly separators: Readonly<Record<ManagerName, RegExp>>;
  readonly shorthands: Readonly<Record<string, readonly [manager: ManagerName, subcommand: string]>>;
  readonly installers: RegExp;
}> = {
  source: "the managers' own manuals",
  asOf: '2026-11-24',
  /** Words that point at whatever is newest. */
  moving:
    /^(?:latest|next|canary|beta|alpha|rc|lts|nightly|upgrade|patch|master|main|head|dev|stable|\*|x|dev-(?:main|master))$/i,
  separators: {
    apt: /[=/]/,
    apk: /[=<>~]{1,2}/,
    // name-1.2.3, name-1:2.3-4.el9, and name:stream of a module
    dnf: /-(?=\d{1,8}(?:[.:]\w|-\d))|:(?=\w)/,
    zypper: /[=<>]{1,2}/,
    pacman: /[=<>]{1,2}/,
    pip: /[=<>~!]{1,3}|[ ]?@[ ]?(?=\S|$)/,
    npm: /(?<=.)@/,
    yarn: /(?<=.)@/,
    pnpm: /(?<=.)@/,
    bun: /(?<=.)@/,
    corepack: /(?<=.)@/,
    gem: /:/,
    bundle: /:/,
    go: /@/,
    cargo: /@/,
    composer: /[:=]/,
    conda: /[=<>~!]{1,2}/,
    poetry: /[=<>~!^]{1,3}|@/,
    pipenv: /[=<>~!]{1,3}|@/,
    dotnet: /@/,
    pecl: /-(?=\d)/,
    cpan: /[@~](?=[<>=!\d])/,
  },
  /** Programs that do only one thing: the manager, and the subcommand that is the same. */
  shorthands: {
    npx: ['npm', 'exec'],
    bunx: ['bun', 'x'],
    pnpx: ['pnpm', 'dlx'],
    uvx: ['pip', 'run'],
    easy_install: ['pip', 'install'],
    cpanm: ['cpan', 'install'],
  },
  installers:
    /^(?:mk-build-deps|gdebi|apt-(?:file|show-versions)|rosdep|ubuntu-drivers|tasksel|playwright|debootstrap)$/,
};
