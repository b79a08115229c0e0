import { trustedKeys } from '../../facts/downloads/trusted-signing-keys.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'remote-key-trust',
  title: 'A key is trusted as it comes',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The signatures of packages are then worth no more than the connection over which the key came that day.',
  fix: 'Copy the key from this repository (`COPY key.asc /etc/apt/keyrings/`), or compare its fingerprint, and name it for its one repository with `signed-by=`.',
  also: ['CIS 4.11'],
  instructions: ['RUN'],
  *layer(layer) {
    for (const { at, for: scope } of trustedKeys(buildCommands(layer))) {
      yield scope === 'all'
        ? {
            at,
            message: say`Nothing compares this key with the one that was meant, and it is then trusted for every package.`,
          }
        : {
            at,
            severity: 'info',
            message: say`Nothing compares this key with the one that was meant, and all that its repository brings is then trusted.`,
          };
    }
  },
} satisfies Rule;
