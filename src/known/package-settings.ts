import { nameOf } from '../text/path.ts';

/** Whether a file's name says that it tells a package manager where packages come from, or what to trust of them. */
export function isPackageSettings(path: string): boolean {
  return names.test(nameOf(path));
}

/** pip, uv, npm, Yarn, Bun, conda, gem; apt, apk, dnf, pacman (each one's manual of its configuration, 2026-11). */
const names =
  /^(?:pip\.(?:conf|ini)|uv\.toml|\.npmrc|\.yarnrc(?:\.yml)?|\.?bunfig\.toml|\.?(?:conda|mamba|gem)rc|.*sources\.list|.+\.(?:list|sources|repo)|apt\.conf|repositories|(?:yum|dnf|pacman)\.conf)$/i;
