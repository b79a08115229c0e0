import type { Knowledge } from './knowledge.ts';

const ofTests = [
  'test',
  'tests',
  'testing',
  'e2e',
  'spec',
  'specs',
  'fixture',
  'fixtures',
  'testdata',
  'mock',
  'mocks',
];

/** How folders and files are called that somebody reads, tries or develops with, and that nothing runs in earnest. */
export const trialPaths = {
  source: [
    'the names that repositories of many languages share, as https://github.com/golang-standards/project-layout lists',
  ],
  asOf: '2026-11-25',
  /** Words of a name, between dots, dashes and underscores, in small letters. */
  words: new Set([
    ...['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials', 'showcase'],
    ...['doc', 'docs', 'documentation', 'template', 'templates', 'skeleton', 'boilerplate', 'scaffold', 'dist'],
    ...ofTests,
    'benchmark',
    ...['dev', 'devel', 'development', 'devcontainer', 'local', 'debug', 'playground', 'sandbox', 'experimental'],
    ...[
      'archive',
      'archived',
      'attic',
      'old',
      'deprecated',
      'legacy',
      'obsolete',
      'backup',
      'bak',
      'disabled',
      'unused',
    ],
  ]),
  /** Those of them in which keys and passwords are made up. */
  madeUp: new Set([
    ...['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'template', 'templates', 'skeleton'],
    ...ofTests,
  ]),
  /** Those of them that a file for developers is called by, on their own machines or where changes are tested. */
  developers: new Set([
    ...['dev', 'devel', 'development', 'devcontainer', 'local', 'debug', 'test', 'tests', 'testing', 'e2e', 'ci'],
    ...['playground', 'sandbox', 'mock', 'mocks', 'integration', 'benchmark'],
    ...['gitpod', 'itest', 'itests', 'coverity', 'buildkite', 'circleci', 'travis'],
  ]),
  /** How what runs in earnest is called, to tell it from those. */
  earnest: new Set(['prod', 'production']),
  /** How tests and examples are called, and what only they use: it lives for as long as they run. */
  tests: new Set([
    ...ofTests,
    'dummy',
    ...['ci', 'integration', 'conformance', 'itest', 'itests'],
    ...['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials'],
  ]),
  /** Folders of a forge in which only what tests changes lies. */
  forgeFolders: new Set(['.github', '.forgejo', '.gitea']),
} satisfies Knowledge;
