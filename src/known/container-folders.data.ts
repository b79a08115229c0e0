import type { Knowledge } from './knowledge.ts';

/** What lies where in containers, and in the repositories that they are made of. */
export const containerFolders = {
  source: ['file-hierarchy(7)', 'the documentation of official images', 'Dockerfiles of public repositories'],
  asOf: '2026-11-26',
  /** The kernel's own, and what belongs to the boot and the file system. */
  system: ['/proc', '/sys', '/dev', '/boot', '/initrd', '/lost+found'],
  /** Where programs write what is no code. */
  data: /^\/(?:var|data|tmp|run|home\/[^/]+\/\.|srv\/data|mnt|config|cache)(?:\/|$)/,
  /** The same, by the name of the folder itself, wherever it is. */
  dataBelow: /\/(?:data|uploads?|logs?|cache|tmp|storage|media|run|state|sessions)\/?$/,
  /** Paths that are folders in every image, or have no ending. */
  folders: /^(?:\/(?:var|srv|home|data|tmp|run|mnt|media)(?:\/[\w.-]+)*|\/opt|\/etc|\/[\w-]*)$/,
  /** Where programs look for their settings. */
  settings: /\/(?:etc|conf|config|configs|settings|conf\.d|data|pgdata)\//,
  /** A file of settings, wherever it lies: no program is called so. */
  settingsFile: /[^/]\.(?:toml|ya?ml|conf|ini|cfg)$/,
  /** Where a repository has its code, seen from its root. */
  code: /^\.(?:\/(?:src|app|lib|code|server|client|web|backend|frontend)(?:\/.*)?)?$/s,
} satisfies Knowledge;
