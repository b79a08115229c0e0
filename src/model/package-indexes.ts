import type { Location } from '../source.ts';
import { knownStart } from './setting.ts';
import { spanning } from './shell/arguments.ts';
import { optionOf, type PackageCommand } from './shell/packages.ts';
import { hostOf } from './shell/remote.ts';

interface Index {
  readonly url: string;
  readonly at: Location;
}

/** A second index that a command takes packages from besides the public one, the higher version winning. */
export function extraIndex(call: PackageCommand): Index | undefined {
  const { manager, command, options, subcommand } = call;
  const words = command.args.map(knownStart);
  if (manager === 'pip') {
    const unsafe = command.name !== 'uv' || optionOf(call, '--index-strategy')?.value?.startsWith('unsafe');
    const option = unsafe ? optionOf(call, '--extra-index-url') : undefined;
    if (option) return { url: option.value ?? '', at: option.at };
    const at = words.findIndex((word) => /\.extra-index-url$/.test(word));
    const value = at === -1 ? undefined : command.args[at + 1];
    return value && words.includes('set') ? { url: knownStart(value), at: value.at } : undefined;
  }
  if (manager === 'gem' && /^sources?$/.test(subcommand)) {
    if (options.some(({ name }) => /^(?:-r|--remove|-c|--clear-all)$/.test(name))) return undefined;
    const at = words.findIndex((word) => /^(?:-a|--add)$/.test(word));
    const value = at === -1 ? undefined : command.args[at + 1];
    return value && !/^https:\/\/rubygems\.org/.test(knownStart(value))
      ? { url: knownStart(value), at: spanning(command.args[at]!, value) }
      : undefined;
  }
  return undefined;
}

/** Variables that add an index. */
export function isExtraIndexVariable(name: string): boolean {
  return name === 'PIP_EXTRA_INDEX_URL';
}

/** The second index in a text that is written into a configuration. */
export function extraIndexLine(text: string): string | undefined {
  return /^[ \t]*extra-index-url[ \t]*=[ \t]*(\S+)/im.exec(text)?.[1];
}

/** Indexes of vendors that hold their own builds of public packages (seen 2026-11). */
export function isVendorIndex(url: string): boolean {
  return /^(?:download\.pytorch\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|(?:www\.)?piwheels\.org|data\.pyg\.org|wheels\.vllm\.ai|download\.pytorch\.org|storage\.googleapis\.com|abetlen\.github\.io|google-coral\.github\.io|alpine-wheels\.github\.io|test\.pypi\.org|rocm\.\S+|repo\.radeon\.com|pypi\.jetson-ai-lab\.\S+)$/.test(
    hostOf(url) ?? '',
  );
}
