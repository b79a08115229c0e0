import { trustsAnyone, uncheckedAmong, uncheckedByCommandIn } from '../../facts/downloads/certificate-checks.ts';
import { statementsOf, trustingPart } from '../../facts/downloads/powershell-statements.ts';
import { uncheckedIn } from '../../facts/downloads/service-tls.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import { isNeverRead } from '../../model/dockerfile/set-anew.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { withoutOption } from '../../model/shell/command-options.ts';
import { type Rule, say } from '../../rule.ts';
import { partAt } from '../../source.ts';
import { acceptsAny, trustsOwn, uncheckedInCopied, uncheckedInWritten } from '../tls-wording.ts';

export default {
  id: 'tls-verification-disabled',
  title: 'TLS certificates are not verified',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  anyHost: true,
  inherited: true,
  why: 'Anyone on the path can pose as the server, and read or replace what is sent. Set in the environment, it stays on in production.',
  fix: 'Leave verification on. For a server of your own, add its CA to the image: `COPY ca.crt /usr/local/share/ca-certificates/` and `RUN update-ca-certificates`, or `NODE_EXTRA_CA_CERTS`, `curl --cacert`.',
  also: [
    'CIS 4.11',
    'OWASP 13',
    'checkov CKV2_DOCKER_2',
    'checkov CKV2_DOCKER_3',
    'checkov CKV2_DOCKER_4',
    'checkov CKV2_DOCKER_5',
    'checkov CKV2_DOCKER_6',
    'checkov CKV2_DOCKER_12',
    'checkov CKV2_DOCKER_13',
    'checkov CKV2_DOCKER_14',
    'checkov CKV2_DOCKER_15',
    'checkov CKV2_DOCKER_16',
  ],
  whenRun: true,
  instructions: ['ENV', 'ARG', 'RUN', 'COPY', 'ADD', 'CMD', 'ENTRYPOINT', 'heredoc'],
  reads: { words: /insecure|unsafe|verif|(?<!ca-)cert|ssl|tls|trust|reject|CA_BUNDLE|curlrc|galaxy|(?:^|\s)-\S*k/im },
  *layer(layer, { project }) {
    const { instruction } = layer;
    // It mostly asks the container itself.
    if (instruction.keyword === 'HEALTHCHECK') return;
    for (const { name, value, at } of variablesSet(instruction)) {
      const trusting = trustsAnyone(name, value);
      if (trusting && !(instruction.keyword === 'ENV' && isNeverRead(name, layer)))
        yield { at, ...acceptsAny(trusting, name, value) };
      const unchecked = value && uncheckedByCommandIn(value);
      if (unchecked)
        yield {
          at,
          message: say`${unchecked.by} makes ${unchecked.command} accept any certificate.`,
          remedy: trustsOwn(unchecked.command),
        };
    }
    const run = invocationOf(layer);
    for (const { at, by, option, command, signed, isLess } of uncheckedAmong(run?.script.commands ?? [], layer)) {
      const edit = option?.value === undefined ? option && withoutOption(option) : undefined;
      yield {
        at,
        message: say`${by} makes ${command} accept any certificate.`,
        remedy: trustsOwn(command),
        ...((signed || isLess) && { severity: signed ? ('low' as const) : ('medium' as const) }),
        ...(edit && { fix: { title: `Drop ${by}`, changes: 'nothing', edits: [edit] } }),
      };
    }
    for (const statement of statementsOf(run)) {
      const part = trustingPart(statement);
      if (part) yield { at: partAt(statement.at, part), message: say`${part} accepts any certificate.` };
    }
    yield* uncheckedInWritten(layer, project);
    yield* uncheckedInCopied(layer, project);
  },
  *service(service) {
    for (const { at, by, via, proxy, behind, among, foreign } of uncheckedIn(service)) {
      const who = proxy ? say`the proxy` : say`${service.name}`;
      yield {
        at,
        message: say`${by} makes ${who} accept any certificate${behind ? say` from its backends` : []}.`,
        // Where developers work it lets in none of what others get.
        lessForDevelopers: !(behind || among || foreign),
        ...((behind || among || foreign) && { severity: among ? ('low' as const) : ('medium' as const) }),
        ...(via && { from: { at, via } }),
      };
    }
  },
} satisfies Rule;
