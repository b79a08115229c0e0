import { packageCommands } from '../../facts/commands/effects.ts';
import { isConfigured } from '../../facts/packages/package-configuration.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';
import { eachPackage } from '../package-wording.ts';
import { holdsFor } from '../wording.ts';

export default {
  id: 'unpinned-os-packages',
  title: 'OS packages have no version',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Two builds of this file can give two different images. Distributions drop old versions, though, so a pinned build breaks one day; most teams pin the base image instead.',
  fix: 'Pin the base image by digest, or, if builds must repeat exactly, the packages (`curl=8.14.1-2`) with a snapshot of the repository.',
  also: [
    'CIS 4.7',
    'OWASP 9',
    'hadolint DL3008',
    'hadolint DL3018',
    'kics 965a08d7',
    'kics d3499f6d',
    'kics 93d88cf7',
    'kics 6452c424',
    'kics 562952e4',
  ],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['manager'] },
  several: holdsFor,
  *layer(layer) {
    if (isConfigured(layer, snapshot)) return;
    for (const call of packageCommands(buildCommands(layer))) {
      const pins =
        call.kind === 'os' && !call.by.rolling && call.action === 'install' && call.subcommand !== 'build-dep';
      const unpinned = pins
        ? call.packages.filter(
            ({ from, version, name }) => from === 'registry' && version === 'none' && /^[a-z0-9]/i.test(name),
          )
        : [];
      const program = call.command.name!;
      yield* eachPackage(
        unpinned,
        layer,
        (names) => say`${program} installs ${names} in whatever version the distribution has at build time.`,
      );
    }
  },
} satisfies Rule;

/** A copy of a distribution's repository as it was one day, with one version of each package. */
const snapshot = /\/\/snapshot\.(?:debian\.org|ubuntu\.com)\//;
