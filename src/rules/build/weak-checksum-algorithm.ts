import { checksIn } from '../../facts/downloads/integrity-checks.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'weak-checksum-algorithm',
  title: 'A download is verified with a broken hash',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'MD5 collisions are made in seconds, SHA-1 collisions with rented computers: whoever prepares the download can prepare another one with the same hash.',
  fix: 'Verify with SHA-256: `echo "<64 digits>  file" | sha256sum -c -`.',
  also: ['CIS 4.12'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { words: /md5|sha1|shasum|cksum/i },
  *layer(layer) {
    const checks = checksIn(buildCommands(layer)).filter(({ by }) => by !== 'variable');
    if (checks.some(({ strength }) => strength === 'strong')) return;
    for (const { command, algorithm } of checks) {
      yield {
        at: command.nameAt,
        message: say`${algorithm.toUpperCase()} is broken: two files can have the same hash.`,
      };
    }
  },
} satisfies Rule;
