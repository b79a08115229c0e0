import { checksIn } from '../../facts/downloads/integrity-checks.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'weak-checksum-algorithm',
  title: 'A download is compared by a broken checksum',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Two files with the same MD5 or SHA-1 can be made at home, so whoever prepares the download can prepare another one with it.',
  fix: 'Compare with SHA-256: `echo "<64 digits>  file" | sha256sum -c -`.',
  also: ['CIS 4.12'],
  instructions: ['RUN'],
  *layer(layer) {
    const checks = checksIn(buildCommands(layer)).filter(({ by }) => by !== 'variable');
    if (checks.some(({ strength }) => strength === 'strong')) return;
    for (const { command, algorithm } of checks) {
      yield { at: command.nameAt, message: say`${algorithm.toUpperCase()} no longer tells one file from another.` };
    }
  },
} satisfies Rule;
