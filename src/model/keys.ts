import type { Location } from '../source.ts';
import { outputOf } from './downloads.ts';
import { knownStart } from './setting.ts';
import { spanning } from './shell/arguments.ts';
import type { Command } from './shell/command.ts';
import { downloadsInto, isDownload } from './shell/download.ts';
import { checksAnything } from './shell/integrity.ts';

/** A key that becomes trusted without anyone comparing its fingerprint. */
export interface TrustedKey {
  readonly at: Location;
  /** `all`: for every package; `one`: kept for a repository that names it (`signed-by=`). */
  readonly for: 'all' | 'one';
}

const keyFile = /\.(?:gpg|asc|key|pub)$/i;
const keyFolders =
  /^\/(?:etc\/apt\/(?:trusted\.gpg\.d|keyrings)|usr\/share\/keyrings|etc\/apk\/keys|etc\/pki\/rpm-gpg)\//;

/** The keys that some commands fetch and trust. */
export function trustedKeys(commands: readonly Command[]): TrustedKey[] {
  if (checksAnything(commands) || commands.some(showsFingerprint)) return [];
  return commands.flatMap((command): TrustedKey[] => {
    const { name, args, nameAt } = command;
    const words = args.map(knownStart);
    if (name === 'apt-key') {
      const adds = words.find((word) => /^(?:add|adv)$/.test(word));
      const word = adds && args[words.indexOf(adds)];
      if (!word || hasFingerprint(words) || (adds === 'adv' && !words.some((each) => /^--(?:recv|fetch)/.test(each))))
        return [];
      return [{ at: spanning({ at: nameAt }, word), for: 'all' }];
    }
    if (name === 'rpm' || name === 'rpmkeys') {
      const url = args.find((word) => /^https?:\/\//.test(knownStart(word)));
      return words.includes('--import') && url ? [{ at: url.at, for: 'all' }] : [];
    }
    if (/^gpg2?$/.test(name ?? '')) {
      const receives = words.some((word) => /^--(?:recv-keys?|receive-keys|fetch-keys)$/.test(word));
      if (receives && !hasFingerprint(words)) return [{ at: nameAt, for: 'all' }];
      const [download] = downloadsInto(command.input);
      const takes = words.some((word) => /^--(?:import|dearmor)$/.test(word));
      return takes && download
        ? [{ at: spanning({ at: download.nameAt }, { at: nameAt }), for: words.includes('--import') ? 'all' : 'one' }]
        : [];
    }
    const target = isDownload(command)
      ? outputOf(command)
      : name === 'tee' && downloadsInto(command.input).length > 0
        ? args.find(({ value }) => value && !value.startsWith('-'))?.value
        : undefined;
    if (target === undefined || !(keyFolders.test(target) || (keyFile.test(target) && target.includes('keyring'))))
      return [];
    return [{ at: nameAt, for: /trusted\.gpg\.d|apk\/keys/.test(target) ? 'all' : 'one' }];
  });
}

/** A key that is asked for by its whole fingerprint is the one that was meant. */
function hasFingerprint(words: readonly string[]): boolean {
  const ids = words.filter((word) => /^(?:0x)?[0-9A-F]{8,}$/i.test(word));
  return ids.length > 0
    ? ids.every((id) => /^(?:0x)?[0-9A-F]{40}$/i.test(id))
    : words.some((word) => word === '' || /^\$/.test(word));
}

function showsFingerprint({ name, args }: Command): boolean {
  return (
    /^gpg2?$/.test(name ?? '') &&
    args.some((word) => /^--(?:fingerprint|show-keys|with-fingerprint)$/.test(knownStart(word)))
  );
}
