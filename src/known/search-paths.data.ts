import type { Knowledge } from './knowledge.ts';

export const searchPaths: Knowledge<{
  readonly lists: Readonly<Record<string, { readonly separator: RegExp; readonly relative: boolean }>>;
  readonly files: Readonly<Record<string, string>>;
}> = {
  source: [
    'ld.so(8), bash(1), perlrun(1)',
    'docs.python.org/3/using/cmdline.html',
    'nodejs.org/api/modules.html',
    'the manuals of ruby, gem and java',
  ],
  asOf: '2026-11-24',
  /** Variables that name code to load, and what makes their entries dangerous. */
  lists: {
    PATH: { separator: /:/, relative: true },
    LD_LIBRARY_PATH: { separator: /:/, relative: true },
    LD_PRELOAD: { separator: /[:\s]/, relative: false },
    LD_AUDIT: { separator: /[:\s]/, relative: false },
    PYTHONPATH: { separator: /:/, relative: false },
    PYTHONSTARTUP: { separator: /\0/, relative: false },
    NODE_PATH: { separator: /:/, relative: false },
    PERL5LIB: { separator: /:/, relative: false },
    RUBYLIB: { separator: /:/, relative: false },
    GEM_PATH: { separator: /:/, relative: false },
    CLASSPATH: { separator: /:/, relative: false },
    BASH_ENV: { separator: /\0/, relative: false },
    ENV: { separator: /\0/, relative: false },
  },
  /** Files that say for all programs what such a variable says. */
  files: { '/etc/ld.so.preload': 'LD_PRELOAD' },
};

/** Where programs are searched by their names, and files are copied to. */
export const programFolders = {
  source: 'file-hierarchy(7)',
  asOf: '2026-11-30',
  paths: ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'],
} satisfies Knowledge;
