import { gitSource } from '../../known/git-source.ts';
import { isRemote } from '../../text/path.ts';
import { knownStart, type Setting } from '../../text/setting.ts';

/** Something that compose fetches from elsewhere when it runs. */
export interface RemoteSource {
  readonly kind: 'git' | 'oci' | 'address';
  /** Whether a commit or a digest is named, so that it stays what was reviewed. */
  readonly pinned: boolean;
}

/** What a path of compose names, where it is none: a git repository, an artifact in a registry, an address. */
export function remoteSource(setting: Setting): RemoteSource | undefined {
  const text = knownStart(setting);
  if (!isRemote(text) || /^(?:docker-image|oci-layout|target|service):/.test(text)) return undefined;
  // Behind the address only the run knows which commit it is.
  const open = setting.value === undefined && /[#?@]/.test(text);
  if (/^oci:/.test(text)) return { kind: 'oci', pinned: open || /@sha256:[0-9a-f]{64}$/.test(text) };
  const git = gitSource(/^github\.com\//.test(text) ? `https://${text.replace(/(?<!\.git)(?=#|$)/, '.git')}` : text);
  const named = git ?? (/^https?:.*#/.test(text) ? gitSource(text.replace('#', '.git#')) : undefined);
  if (named) return { kind: 'git', pinned: open || named.pinned === 'commit' };
  return { kind: 'address', pinned: open || /[?&]checksum=/.test(text) };
}
