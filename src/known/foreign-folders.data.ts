import type { Knowledge } from './knowledge.ts';

/** Where package managers put what they install, which few people commit. */
const installed = [
  'vendor',
  'node_modules',
  'bower_components',
  'jspm_packages',
  'site-packages',
  'Pods',
  'Carthage/Checkouts',
];

/**
 * Folders whose files no developer of the repository runs or ships as theirs, by the names that the ecosystems give them:
 * one name, or several that follow each other. Their letters count as they are: `pods/` may be anything, `Pods/` is
 * CocoaPods'.
 */
export const foreignFolders = {
  source: [
    'https://pkg.go.dev/cmd/go',
    'https://docs.npmjs.com',
    'the documentation of each package manager and test runner',
  ],
  asOf: '2026-11-25',
  installed,
  names: [
    // Other people's code, committed: Go, PHP, Ruby, Rust and Python vendor it; npm, Bower, CocoaPods and Carthage install it.
    ...installed,
    'Vendor',
    '_vendor',
    'vendored',
    'Godeps',
    'third_party',
    'third-party',
    'thirdparty',
    'ThirdParty',
    '3rdparty',
    '.yarn',
    // Input of tests, often wrong on purpose. `testdata` is left out by the go command itself (https://pkg.go.dev/cmd/go).
    'testdata',
    'test-data',
    'test_data',
    'testfiles',
    'fixtures',
    'Fixtures',
    '__fixtures__',
    'test-fixtures',
    'test_fixtures',
    'testfixtures',
    'test/data',
    'tests/data',
    'test/resources',
    '__snapshots__',
  ],
} satisfies Knowledge;
