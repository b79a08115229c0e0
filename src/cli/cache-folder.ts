import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the user's programs keep what can be had again, as the system has it: a folder of ours for each thing. */
export function cacheFolder(
  what: 'registries' | 'compiled',
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string {
  const home = homedir();
  // A relative one is to be ignored (specifications.freedesktop.org/basedir).
  const xdg = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : join(home, '.cache');
  const folder =
    platform === 'win32'
      ? env.LOCALAPPDATA || join(home, 'AppData', 'Local')
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : xdg;
  return join(folder, 'layer-review', what);
}
