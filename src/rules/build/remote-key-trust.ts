import { type TrustedKey, trustedKeys } from '../../facts/downloads/trusted-signing-keys.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'remote-key-trust',
  title: 'A signing key is trusted without verification',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  anyHost: true,
  why: 'Package signatures are then worth no more than the connection the key came over.',
  fix: 'Copy the key from this repository (`COPY key.asc /etc/apt/keyrings/`), or verify its fingerprint, and limit it to its own repository with `signed-by=`.',
  also: ['CIS 4.11'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['verifies'], words: /key|gpg|rpm/i },
  *layer(layer) {
    for (const { at, for: scope } of trustedKeys(buildCommands(layer))) {
      yield { at, ...told[scope] };
    }
  },
} satisfies Rule;

const told: Readonly<Record<TrustedKey['for'], Pick<Problem, 'message' | 'severity'>>> = {
  all: { message: say`The key is not verified, and is then trusted for every package.` },
  one: { severity: 'info', message: say`The key is not verified, and everything from its repository is then trusted.` },
  file: {
    severity: 'info',
    message: say`The key comes from the same place as what it verifies: whoever can replace one can replace both.`,
  },
};
