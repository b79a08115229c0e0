import { cleartextOf, cleartextRepository, isSourceVariable } from '../../facts/downloads/cleartext-sources.ts';
import { hasChecksum } from '../../facts/downloads/integrity-checks.ts';
import { cleartextIn, runsDownload, statementsOf } from '../../facts/downloads/powershell-statements.ts';
import { isClonedAtCommit } from '../../facts/downloads/unpinned-clones.ts';
import { downloadsRun, isCompared } from '../../facts/downloads/unread-programs.ts';
import { isHeldByHashes } from '../../facts/packages/lock-files.ts';
import { packageSettings } from '../../facts/packages/package-configuration.ts';
import { isProjectSettings } from '../../known/package-settings.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { whereaboutsOf } from '../../model/dockerfile/removed-files.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { isLoopback, writtenAddress } from '../../model/shell/urls.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Rule, say } from '../../rule.ts';
import { outermost, textAt } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';
import { openInProject, placeIn } from '../copied-wording.ts';
import { downloadOf } from '../wording.ts';

export default {
  id: 'cleartext-download',
  title: 'The build downloads without TLS',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  inherited: true,
  why: 'Anyone on the path, from the Wi-Fi to a proxy, can replace the content, and the image carries it to production.',
  fix: 'Use the `https://` address. If there is none, compare the file with a checksum that is committed here.',
  also: ['CIS 4.11'],
  whenRun: true,
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'ADD', 'COPY'],
  reads: { words: /(?:http|ftp|git|svn):\/\//i },
  *layer(layer, { project }) {
    const { instruction } = layer;
    if (instruction.keyword === 'ADD' && !hasChecksum(instruction)) {
      const subjects = [{ path: outermost(instruction.at).source.path, name: stageName(layer.stage) }];
      for (const source of instruction.sources) {
        if (/^(?:http|ftp):\/\//i.test(knownStart(source)) && !isLoopback(knownStart(source)))
          yield {
            at: source.at,
            message: say`${'ADD'} downloads ${textAt(source.at)} without TLS.`,
            // It tells both.
            sameAs: { rules: ['add-remote-url'], subjects, here: true },
          };
      }
    }
    const commands = buildCommands(layer);
    for (const { name, value } of variablesSet(instruction)) {
      if (value && isSourceVariable(name) && /^http:\/\//i.test(knownStart(value)) && !isLoopback(knownStart(value)))
        yield {
          at: value.at,
          message: say`${`${name}=${knownStart(value)}`} makes packages download without TLS.`,
          // Go compares what it gets with the sums of its modules.
          severity: name === 'GOPROXY' ? 'low' : 'high',
        };
    }
    const run = downloadsRun(commands, whereaboutsOf(layer), 'file');
    for (const command of commands) {
      if (isCompared(command, commands, whereaboutsOf(layer)) || isClonedAtCommit(command, commands)) continue;
      for (const { at, url, signed, unsigned } of cleartextOf(command)) {
        const address = writtenAddress(at, url);
        yield {
          at,
          message: say`${command.name!} downloads ${address} without TLS${[run.has(command) ? ', and it runs at once' : '']}.`,
          ...(run.has(command) && { cause: downloadOf(address) }),
          ...((run.has(command) || (unsigned && !isHeldByHashes(command, layer))) && { severity: 'high' as const }),
          ...(signed && { severity: 'low' as const }),
        };
      }
    }
    for (const statement of instruction.keyword === 'RUN' ? statementsOf(instruction.run) : []) {
      const given = runsDownload(statement) ? undefined : cleartextIn(statement, layer.environment);
      if (given) yield { at: given.at, message: say`${given.url} is downloaded without TLS.` };
    }
    for (const settings of packageSettings(layer, project)) {
      if ('source' in settings && isProjectSettings(settings.source.path)) {
        yield* openInProject(settings);
        continue;
      }
      const { url, signed } = cleartextRepository(settings) ?? {};
      if (url === undefined) continue;
      const only = signed ? say`; only their signatures, if they have any, protect them` : [];
      const message = say`Packages come from ${url} without TLS${only}.`;
      yield { ...placeIn(settings, url), message, severity: signed ? 'low' : 'high' };
    }
  },
} satisfies Rule;
