import { surelyKnownBase } from '../known/base-images.ts';
import type { Image, Service } from './project.ts';

/** What an image runs on, as far as its base tells. */
export function platformOf({ base }: Image): 'linux' | 'windows' {
  return base.kind === 'image' && base.known?.shell === 'cmd' ? 'windows' : 'linux';
}

/** Whether a service starts a container of Linux, as far as it or its image tells; a provider starts none. */
export function isLinuxContainer({ provider, platform, isolation, runs }: Service): boolean {
  // Docker isolates containers of Windows alone in more ways than one.
  if (provider || /^(?:hyperv|process)$/i.test(isolation?.value ?? '')) return false;
  if (platform?.value !== undefined) return !platform.value.startsWith('windows');
  if (runs.kind === 'built') return platformOf(runs.image) === 'linux';
  if (runs.kind === 'unknown') return true;
  return surelyKnownBase(runs)?.shell !== 'cmd';
}
