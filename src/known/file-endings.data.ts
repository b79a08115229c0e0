import type { Knowledge } from './knowledge.ts';

/** Endings by which a file whose name begins like that of a Dockerfile is something else. */
export const fileEndings = {
  source: "the file name extensions that each format's documentation names",
  asOf: '2026-11-24',
  otherFormats:
    /\.(?:dockerignore|containerignore|mdx?|markdown|rst|adoc|html?|ya?ml|json|toml|xml|lock|snap|png|svg|patch|diff|orig|rej|swp|tmlanguage|tmpreferences)$/i,
  programs: /\.(?:txt|[cm]?[jt]sx?|py|rb|rs|go|java|kt|cs|php|pl|lua|el|vim|c|cc|cpp|h|sh|ps1)$/i,
} satisfies Knowledge;
