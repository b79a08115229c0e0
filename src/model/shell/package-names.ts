import { knownStart } from '../setting.ts';
import type { Option } from './arguments.ts';
import type { ShellWord } from './command.ts';
import type { ManagerName } from './package-managers.ts';

/** Something that a package manager is told to install. */
export interface Package {
  readonly word: ShellWord;
  /** Without its version, as far as it is surely known. */
  readonly name: string;
  /** `registry`: by its name; `local`: a file or folder; `url`, `git`: from an address. */
  readonly from: 'registry' | 'local' | 'url' | 'git';
  /** `moving`: a channel such as `@latest`. undefined: only the build knows. */
  readonly version: 'given' | 'moving' | 'none' | undefined;
}

/** How a manager's options say a version for all that it installs. */
interface Around {
  readonly options: readonly Option[];
  readonly subcommand: string;
}

/** Reads one operand of an install. */
export function readPackage(word: ShellWord, manager: ManagerName, around: Around): Package {
  const text = knownStart(word);
  const { name, version } = split(text, manager);
  const unknown = word.value === undefined;
  const from = origin(text, manager);
  if (around.options.some((option) => versionOptions[manager]?.includes(option.name))) {
    return { word, name, from, version: 'given' };
  }
  if (unknown && version === 'none') return { word, name, from, version: undefined };
  return { word, name, from, version };
}

const versionOptions: Partial<Record<ManagerName, readonly string[]>> = {
  gem: ['-v', '--version'],
  cargo: ['--version', '--vers', '--rev'],
};

function origin(text: string, manager: ManagerName): Package['from'] {
  if (/^git(?:\+|:|@)|\.git(?:[#@]|$)|^(?:github|gitlab|bitbucket):/i.test(text)) return 'git';
  if (/^(?:https?|ftp|file):\/\//i.test(text)) return text.startsWith('file:') ? 'local' : 'url';
  if (/^(?:\.|\/|~|file:|link:|workspace:)/.test(text)) return 'local';
  if (/\.(?:deb|apk|rpm|whl|tgz|tar\.gz|zip|gem|crate|zst)$/i.test(text) || text.includes('*')) return 'local';
  // `go install std`, `go install ./...`; an address has a dot in its first segment.
  if (manager === 'go' && !text.slice(0, Math.max(0, text.indexOf('/'))).includes('.')) return 'local';
  // `npm install user/repository`
  if (/^(?:npm|yarn|pnpm|bun)$/.test(manager) && /^[\w.-]+\/[\w.-]/.test(text)) return 'git';
  return 'registry';
}

/** Words that point at whatever is newest. */
const moving = /^(?:latest|next|canary|beta|alpha|rc|nightly|upgrade|patch|master|main|head|dev|stable|\*|x)$/i;

/** Where a manager's name ends and its version begins. */
function split(text: string, manager: ManagerName): { name: string; version: 'given' | 'moving' | 'none' } {
  const pattern = separators[manager];
  const match = pattern.exec(text);
  if (!match) return { name: text, version: 'none' };
  const name = text.slice(0, match.index);
  const version = text.slice(match.index + match[0].length);
  return { name, version: moving.test(version) ? 'moving' : 'given' };
}

const separators: Readonly<Record<ManagerName, RegExp>> = {
  apt: /[=/]/,
  apk: /[=<>~]{1,2}/,
  // name-1.2.3, name-1:2.3-4.el9
  dnf: /-(?=\d{1,8}(?:[.:]\w|-\d))/,
  zypper: /[=<>]{1,2}/,
  pacman: /[=<>]{1,2}/,
  pip: /[=<>~!]{1,3}|[ ]?@[ ]?(?=\S)/,
  npm: /(?<=.)@/,
  yarn: /(?<=.)@/,
  pnpm: /(?<=.)@/,
  bun: /(?<=.)@/,
  gem: /:/,
  bundle: /:/,
  go: /@/,
  cargo: /@/,
  composer: /[:=]/,
};
