import { installsDownloadsOverTls, installsOwn } from '../../facts/downloads/own-packages.ts';
import { statementsOf, uncheckedPackagePart } from '../../facts/downloads/powershell-statements.ts';
import { packageSettings } from '../../facts/packages/package-configuration.ts';
import { trustsPackages, type Unsigned, unsignedBy, unsignedLine } from '../../facts/packages/package-signatures.ts';
import { recordOf } from '../../known/programs/records.ts';
import { buildCommands, invocationOf } from '../../model/dockerfile/layer.ts';
import { setAnew } from '../../model/dockerfile/set-anew.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { type Location, partAt } from '../../source.ts';
import { placeIn } from '../copied-wording.ts';

export default {
  id: 'package-signature-disabled',
  title: 'Package signatures are not verified',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  anyHost: true,
  inherited: true,
  why: 'Packages bring code that runs here, system packages as root while they are installed. Without signatures, whoever controls the mirror or the path to it decides what runs.',
  fix: "Install the repository's key and keep verification on: `signed-by=` for apt, `gpgkey=` with `gpgcheck=1` for dnf, a key in `/etc/apk/keys` for apk.",
  also: [
    'CIS 4.11',
    'CIS 4.12',
    'OWASP 13',
    'checkov CKV2_DOCKER_7',
    'checkov CKV2_DOCKER_8',
    'checkov CKV2_DOCKER_9',
    'checkov CKV2_DOCKER_10',
    'checkov CKV2_DOCKER_11',
  ],
  whenRun: true,
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'COPY', 'ADD'],
  reads: {
    words:
      /gpg|trust|unauth|unsigned|insecure|dangerous|SigLevel|force-|check|no-?(?:verify|signature|.{0,4}digest)|GO(?:SUMDB|NOSUM|PRIVATE)|(?:^|\s)-\S*G/im,
  },
  *layer(layer, { project }) {
    const { instruction } = layer;
    const set = variablesSet(instruction);
    const beside = (name: string) =>
      (set.findLast((each) => each.name === name)?.value ?? layer.environment.get(name))?.value;
    // What is set later is in force when something is fetched.
    const inForce = (name: string) => setAnew(name, layer).at(-1)?.pair.value?.value ?? beside(name);
    for (const { name, value, at } of set)
      if (value && trustsPackages(name, value, inForce)) yield unverified(name, at);
    for (const command of buildCommands(layer)) {
      const unsigned = unsignedBy(command);
      if (unsigned && !installsOwn(command, layer)) {
        const what = unsigned.lists ? say`take unsigned package lists` : say`install unsigned packages`;
        const overTls = unsigned.overTls || installsDownloadsOverTls(command, layer);
        const message = say`${unsigned.by} makes ${command.name!} ${what}.`;
        yield { at: unsigned.at, message, ...weighed({ ...unsigned, overTls }) };
      }
    }
    for (const statement of statementsOf(invocationOf(layer))) {
      const part = uncheckedPackagePart(statement);
      const message = say`${part ?? ''} installs packages without verifying them.`;
      if (part) yield { at: partAt(statement.at, part), severity: 'medium', message };
    }
    for (const settings of packageSettings(layer, project)) {
      const line = unsignedLine(settings.text, settings.path);
      if (!line) continue;
      const what = line.lists ? say`accept unsigned package lists` : say`accept unsigned packages`;
      const whose = line.ofOne ? say`installs from this repository` : say`every later install`;
      const message = say`${line.by.trim()} makes ${whose} ${what}.`;
      yield { ...placeIn(settings, line.by), message, ...weighed(line) };
    }
  },
} satisfies Rule;

/** Over TLS, somebody on the way needs a certificate as well; from unsigned lists alone nothing is installed. */
function weighed({ overTls, lists, program }: Omit<Unsigned, 'at'>): Pick<Problem, 'severity' | 'remedy'> {
  return { severity: lists ? 'low' : overTls ? 'medium' : 'high', remedy: recordOf(program).signatures?.trusting };
}

function unverified(name: string, at: Location): Problem {
  return {
    at,
    key: name,
    severity: 'medium',
    message: say`${name} makes ${'go'} accept modules without verifying them.`,
    remedy: recordOf('go').signatures?.trusting,
  };
}
