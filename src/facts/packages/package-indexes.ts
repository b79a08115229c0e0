import { packageIndexes } from '../../known/package-indexes.data.ts';
import { hasOption, optionOf, optionValue } from '../../model/shell/command-options.ts';
import { hostOf } from '../../model/shell/urls.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import type { PackageCommand } from '../commands/package-commands.ts';

interface Index {
  readonly url: string;
  readonly at: Location;
}

/**
 * A second index that a command takes packages from besides the public one, the higher version winning.
 *
 * @param all the calls of the same step.
 */
export function extraIndex(call: PackageCommand, all: readonly PackageCommand[]): Index | undefined {
  const { manager, command, options, subcommand } = call;
  const words = command.args.map(knownStart);
  if (manager === 'pip') {
    if (hasOption(call, 'require-hashes', 'no-index')) return undefined;
    const unsafe = command.name !== 'uv' || optionValue(call, 'index-strategy')?.value?.startsWith('unsafe');
    const option = unsafe ? optionOf(call, 'extra-index-url') : undefined;
    // With another index in the place of the public one, and both on one host, nobody else publishes to either.
    if (option?.value && sameHost(optionValue(call, 'i', 'index-url', 'default-index'), option.value)) return undefined;
    if (option)
      return { url: privateOf(optionValue(call, 'i', 'index-url', 'default-index'), option.value), at: option.at };
    const at = words.findIndex((word) => /\.extra-index-url$/.test(word));
    const value = at === -1 ? undefined : command.args[at + 1];
    return value && words.includes('set') ? { url: knownStart(value), at: value.at } : undefined;
  }
  // The first `--source` takes the place of the public one, another is added to it.
  if (manager === 'gem' && call.action === 'install') {
    const second = options.filter(({ key }) => key === 's' || key === 'source')[1];
    return second && { url: second.value ? knownStart(second.value) : '', at: second.at };
  }
  if (manager === 'gem' && /^sources?$/.test(subcommand)) {
    if (all.some(clearsSources)) return undefined;
    const added = optionOf(call, 'a', 'add');
    return added?.value && !/^https:\/\/rubygems\.org/.test(knownStart(added.value))
      ? { url: knownStart(added.value), at: added.at }
      : undefined;
  }
  return undefined;
}

/** Of two indexes the one that is not the public one, whichever way round they are given. */
function privateOf(index: Setting | undefined, extra: Setting | undefined): string {
  const [first, second] = [index, extra].map((each) => (each ? knownStart(each) : ''));
  return first && /^https:\/\/pypi\.org\//.test(second!) ? first : second!;
}

function sameHost(index: Setting | undefined, extra: Setting): boolean {
  const host = hostOf(index ? knownStart(index) : '');
  return host !== undefined && host === hostOf(knownStart(extra));
}

/** `gem sources --remove https://rubygems.org/`, `gem sources --clear-all`. */
function clearsSources({ manager, subcommand, options }: PackageCommand): boolean {
  return manager === 'gem' && /^sources?$/.test(subcommand) && hasOption({ options }, 'r', 'remove', 'c', 'clear-all');
}

/**
 * The index that a variable adds, an empty text where it only says that the higher version wins; undefined where it adds
 * none.
 *
 * @param inForce the values of the variables beside it
 */
export function addedIndex(
  name: string,
  value: Setting,
  inForce: (name: string) => Setting | undefined,
): string | undefined {
  if (name === 'UV_INDEX_STRATEGY') return /^unsafe-/.test(value.value ?? '') ? '' : undefined;
  if (name !== 'PIP_EXTRA_INDEX_URL' || value.value === '' || sameHost(inForce('PIP_INDEX_URL'), value))
    return undefined;
  return knownStart(value);
}

/** The second index in a text that is written into a configuration, or into a list of requirements. */
export function extraIndexLine(text: string): string | undefined {
  // With hashes pip takes nothing without one.
  if (/[ \t]--hash=\w{1,9}:/.test(text)) return undefined;
  return /^[ \t]*(?:--)?extra-index-url[ \t=]{1,20}([^\s=]\S*)/im.exec(text)?.[1];
}

/** Indexes of vendors that hold their own builds of public packages. */
export function isVendorIndex(url: string): boolean {
  return packageIndexes.vendors.test(hostOf(url) ?? '');
}
