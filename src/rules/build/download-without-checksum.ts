import { isChecked, programDownloads } from '../../facts/downloads/fetched-programs.ts';
import { checksHash, programIn, statementPlace, statementsOf } from '../../facts/downloads/powershell-statements.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'download-without-checksum',
  title: 'A program is installed from a download that nothing checks',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'A release that is replaced on its server, or a mirror that is taken over, gets into the image without anyone noticing.',
  fix: 'Commit the checksum and compare: `echo "<64 digits>  app.tgz" | sha256sum -c -`, or verify a signature (`gpg --verify`, `cosign verify-blob`) before it is unpacked.',
  also: ['CIS 4.11', 'CIS 4.12', 'OWASP 13'],
  instructions: ['RUN'],
  *layer(layer) {
    const { instruction } = layer;
    const statements = instruction.keyword === 'RUN' ? statementsOf(instruction.run) : [];
    for (const statement of checksHash(statements) ? [] : statements) {
      const url = programIn(statement);
      if (url)
        yield { at: statementPlace(statement, url), message: say`This is installed without a checksum or signature.` };
    }
    const downloads = programDownloads(layer);
    if (downloads.length === 0 || isChecked(layer)) return;
    for (const { command, at, url } of downloads) {
      // Without TLS, which is told as such.
      if (!/^https:/i.test(url)) continue;
      yield { at, message: say`What ${command.name!} brings is installed without a checksum or signature.` };
    }
  },
} satisfies Rule;
