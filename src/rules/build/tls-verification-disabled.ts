import { trustsAnyone, uncheckedBy, uncheckedLine } from '../../facts/downloads/certificate-checks.ts';
import { statementPlace, statementsOf, trustingPart } from '../../facts/downloads/powershell-statements.ts';
import { uncheckedIn } from '../../facts/downloads/service-tls.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { withoutOption } from '../../model/shell/command-options.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'tls-verification-disabled',
  title: 'Certificates are not checked',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever stands between can answer instead of the server, and what is fetched or sent is theirs. Set in the environment, it stays so in production.',
  fix: 'Leave the check on. For a server of your own, bring its CA into the image: `COPY ca.crt /usr/local/share/ca-certificates/` and `RUN update-ca-certificates`, or `NODE_EXTRA_CA_CERTS`, `curl --cacert`.',
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
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    // It mostly asks the container itself.
    if (instruction.keyword === 'HEALTHCHECK') return;
    const lasts = instruction.keyword !== 'ARG' && instruction.keyword !== 'RUN';
    for (const { name, value, at } of variablesSet(instruction))
      if (trustsAnyone(name, value)) yield tell(name, at, lasts);
    const run = invocationOf(layer);
    for (const command of run?.script.commands ?? []) {
      const unchecked = uncheckedBy(command);
      if (!unchecked) continue;
      const edit =
        unchecked.option?.value === undefined ? unchecked.option && withoutOption(unchecked.option) : undefined;
      yield {
        at: unchecked.at,
        message: say`${unchecked.by} makes ${command.name!} accept any certificate.`,
        ...(edit && { fix: { title: `Drop ${unchecked.by}`, edits: [edit] } }),
      };
    }
    for (const statement of run ? statementsOf(run) : []) {
      const part = trustingPart(statement);
      if (part) yield { at: statementPlace(statement, part), message: say`${part} makes this accept any certificate.` };
    }
    for (const written of writtenTexts(instruction)) {
      const line = uncheckedLine(written);
      if (line)
        yield {
          at: written.at,
          message: say`${line} is written into a configuration, so certificates are not checked from here on.`,
        };
    }
  },
  *service(service) {
    for (const { at, by, via, proxy, behind } of uncheckedIn(service)) {
      const who = proxy ? say`the proxy` : say`${service.name}`;
      yield {
        at,
        message: say`${by} makes ${who} accept any certificate${behind ? say` of what stands behind it` : []}.`,
        ...(behind && { severity: 'medium' as const }),
        ...pulledIn(service.name, { ...(via && { via }) }),
      };
    }
  },
} satisfies Rule;

function tell(name: string, at: Location, lasts: boolean): Problem {
  return {
    at,
    message: lasts
      ? say`${name} makes everything that runs here accept any certificate.`
      : say`${name} makes what runs with it accept any certificate.`,
  };
}
