import { fileEndings } from '../../known/file-endings.data.ts';
import type { PackageManager } from '../../known/programs/package-manager.ts';
import { tagWords } from '../../known/tag-words.data.ts';
import { type Option, optionOf } from '../../model/shell/command-options.ts';
import type { ShellWord } from '../../model/shell/shell-command.ts';
import { knownStart } from '../../text/setting.ts';

/** Something that a package manager is told to install. */
export interface Package {
  readonly word: ShellWord;
  /** Without its version, as far as it is surely known. */
  readonly name: string;
  /** `registry`: by its name; `group`: many by one name, which has no version; `local`: a file or folder; `url`, `git`: from an address. */
  readonly from: 'registry' | 'group' | 'local' | 'url' | 'git';
  /**
   * `range`: whatever is newest within limits (`>=2`, `^5`); `moving`: a channel such as `@latest`. undefined: only the
   * build knows.
   */
  readonly version: 'given' | 'range' | 'moving' | 'none' | undefined;
  /** The limits, as far as they are surely known. */
  readonly range: string;
}

type Version = Exclude<Package['version'], undefined>;

/** Reads one operand of an install; some managers' options say the version of all of them. */
export function readPackage(word: ShellWord, by: PackageManager, options: readonly Option[]): Package {
  const text = knownStart(word);
  const { name, range } = split(text, by);
  const from = isGroup(text, by, options) ? 'group' : origin(text, by);
  const option = optionOf({ options }, by.versions);
  if (option) {
    const told = option.value ? knownStart(option.value) : '';
    return { word, name, from, range: told, version: told === '' ? 'given' : kindOf(told, by) };
  }
  if (range === undefined)
    return { word, name, from, range: '', version: word.value === undefined ? undefined : 'none' };
  // Behind an equals sign, what only the build knows is a version.
  const version = word.value === undefined && !/^[<>~^!]/.test(range) ? 'given' : kindOf(range, by);
  return { word, name, from, range, version };
}

/** `dnf install @development-tools`, `apt-get install lamp-server^`, `zypper install -t pattern devel_basis`. */
function isGroup(text: string, { many }: PackageManager, options: readonly Option[]): boolean {
  const told = optionOf({ options }, many?.options?.options)?.value?.value ?? '';
  return many?.names?.test(text) === true || many?.options?.values?.test(told) === true;
}

function origin(text: string, by: PackageManager): Package['from'] {
  if (/^git(?:\+|:|@)|\.git(?:[#@]|$)|^(?:github|gitlab|bitbucket):/i.test(text)) return 'git';
  // `name @ https://…`, as pip takes it, and `@scope/name@https://…`; behind `npm:` stands another name.
  const address = /^(?:@[\w.-]{1,100}\/)?[\w.[\],-]{1,200} ?@ ?(?!npm:)(?=\S{1,20}:)/.exec(text);
  if (address && (by.slash === 'path' || by.slash === 'repository')) return origin(text.slice(address[0].length), by);
  if (/^(?:https?|ftp|file):\/\//i.test(text)) return text.startsWith('file:') ? 'local' : 'url';
  if (/^(?:\.|\/|~|file:|link:|workspace:)/.test(text)) return 'local';
  if (fileEndings.packages.test(text) || /^[^=<>~]*\*/.test(text)) return 'local';
  // `go install std`, `go install ./...`; an address has a dot in its first segment.
  if (by.slash === 'module' && !text.slice(0, Math.max(0, text.indexOf('/'))).includes('.')) return 'local';
  return text.includes('/') ? withSlashes(text, by) : 'registry';
}

/** `npm install user/repository` is one of GitHub; with another slash, and for pip with any, it is a path. */
function withSlashes(text: string, { slash }: PackageManager): Package['from'] {
  if (slash === 'repository' && !text.startsWith('@')) return /^[\w.-]+\/[\w.-]+(?:#|$)/.test(text) ? 'git' : 'local';
  return slash === 'path' && !/[<>=!~]/.test(text) ? 'local' : 'registry';
}

/** How much is left open by what stands behind a name, operators included. */
function kindOf(range: string, { partial }: PackageManager): Version {
  const version = range.replace(/^(?:={1,3}|@|:)\s*/, '');
  if (tagWords.newest.test(version)) return 'moving';
  if (/[<>~^*|]|\.x\b|!=/.test(version)) return 'range';
  // `typescript@5` is the newest 5; a hash after a plus sign or a pre-release is still one version.
  return partial?.test(version) ? 'range' : 'given';
}

/** Where a manager's name ends and its version begins; the range with its operator, undefined where there is none. */
function split(text: string, { separator }: PackageManager): { name: string; range: string | undefined } {
  const match = separator.exec(text);
  if (!match) return { name: text, range: undefined };
  return { name: text.slice(0, match.index), range: text.slice(match.index).trimStart() };
}
