import { packageIndexes } from '../../known/package-indexes.data.ts';
import { hasOption, optionOf, optionValue } from '../../model/shell/command-options.ts';
import { hostOf } from '../../model/shell/urls.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import type { PackageCommand } from '../commands/package-commands.ts';

/** What a variable holds, by its name. */
type Values = (name: string) => Setting | undefined;

interface Index {
  readonly url: string;
  readonly at: Location;
}

/**
 * A second index that a command takes packages from besides the public one, the higher version winning.
 *
 * @param all the calls of the same step.
 * @param inForce the values of the variables that it reads
 */
export function extraIndex(call: PackageCommand, all: readonly PackageCommand[], inForce: Values): Index | undefined {
  const { manager, command, options, subcommand } = call;
  const words = command.args.map(knownStart);
  if (manager === 'pip') {
    if (hasOption(call, 'require-hashes', 'no-index')) return undefined;
    const unsafe = command.name !== 'uv' || optionValue(call, 'index-strategy')?.value?.startsWith('unsafe');
    const option = unsafe ? optionOf(call, 'extra-index-url') : undefined;
    const index = optionValue(call, 'i', 'index-url', 'default-index') ?? inForce('PIP_INDEX_URL');
    if (option) return asIndex(ownAmong(index, option.value), option.at);
    const at = words.findIndex((word) => /\.extra-index-url$/.test(word));
    const value = at === -1 ? undefined : command.args[at + 1];
    return value && words.includes('set') ? asIndex(ownAmong(index, value), value.at) : undefined;
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

function asIndex(url: string | undefined, at: Location): Index | undefined {
  return url === undefined ? undefined : { url, at };
}

/** Of two indexes the one that is not the public one, whichever way round they are given. */
function ownAmong(index: Setting | undefined, extra: Setting | undefined): string | undefined {
  return ownOf(index && knownStart(index), extra ? knownStart(extra) : '');
}

/**
 * @param index the public one, where none is given
 * @returns undefined where both are on one host, so that nobody else publishes to either
 */
function ownOf(index: string | undefined, extra: string): string | undefined {
  const [first, second] = [index, extra].map((url) => (url === undefined ? 'public' : hostIn(url)));
  if (first !== undefined && first === second) return undefined;
  return second === 'public' ? index : extra;
}

/** `public` for what is the same for everybody. */
function hostIn(url: string): string | undefined {
  const host = hostOf(url);
  return packageIndexes.public.test(host ?? '') ? 'public' : host;
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
export function addedIndex(name: string, value: Setting, inForce: Values): string | undefined {
  if (name === 'UV_INDEX_STRATEGY') return /^unsafe-/.test(value.value ?? '') ? '' : undefined;
  if (name !== 'PIP_EXTRA_INDEX_URL' || value.value === '') return undefined;
  return ownAmong(inForce('PIP_INDEX_URL'), value);
}

/** The second index in a text that is written into a configuration, or into a list of requirements. */
export function extraIndexLine(text: string): string | undefined {
  // With hashes pip takes nothing without one.
  if (/[ \t]--hash=\w{1,9}:/.test(text)) return undefined;
  const extra = /^[ \t]*(?:--)?extra-index-url[ \t=]{1,20}([^\s=]\S*)/im.exec(text)?.[1];
  const index = /^[ \t]*(?:--)?index-url[ \t=]{1,20}([^\s=]\S*)/im.exec(text)?.[1];
  return extra && ownOf(index, extra);
}

/** Indexes of vendors that hold their own builds of public packages. */
export function isVendorIndex(url: string): boolean {
  return packageIndexes.vendors.test(hostOf(url) ?? '');
}
