import { modesLeft } from '../../facts/accounts/file-modes.ts';
import { comparedLater } from '../../facts/downloads/compared-in-other-steps.ts';
import { namesContent } from '../../facts/downloads/download-commands.ts';
import { becomesProgram } from '../../facts/downloads/fetched-programs.ts';
import { hasChecksum } from '../../facts/downloads/integrity-checks.ts';
import { withoutQuery } from '../../facts/flow/written-places.ts';
import { gitSource } from '../../known/git-source.ts';
import { landing } from '../../model/dockerfile/copy-target.ts';
import type { Of } from '../../model/dockerfile/layer.ts';
import type { Layer } from '../../model/project.ts';
import { type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'add-remote-url',
  title: 'ADD downloads a file without a checksum',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The build takes whatever the address serves at that time, and the layer cache keeps it.',
  fix: 'Take a release that stays as it is, with its checksum: `ADD --checksum=sha256:<64 digits> https://…`.',
  also: ['CIS 4.9', 'OWASP 9', 'checkov CKV_DOCKER_4'],
  instructions: ['ADD'],
  *layer(layer) {
    const { instruction } = layer;
    if (hasChecksum(instruction)) return;
    // Nothing is kept: it only tells the build to run its steps anew.
    if (instruction.target?.value === '/dev/null') return;
    for (const address of instruction.sources) {
      const url = knownStart(address);
      if (!/^https?:\/\//i.test(url) || gitSource(address.value ?? url) || namesNewest(url)) continue;
      // Over TLS a commit names its content.
      if (/^https:/i.test(url) && address.value !== undefined && namesContent(address.value)) continue;
      const compared = comparedLater(address, instruction, layer);
      if (!compared) {
        const isOpen = /^http:/i.test(url);
        const isProgram = isMadeProgram(withoutQuery(address.value ?? url), layer);
        const how = isOpen ? say`without TLS and without` : say`without`;
        const what = isProgram ? say`the program ${textAt(address.at)}` : say`${textAt(address.at)}`;
        yield {
          at: address.at,
          ...((isOpen || isProgram) && { severity: 'medium' as const }),
          message: say`${'ADD'} downloads ${what} ${how} a checksum.`,
        };
        continue;
      }
      const sum = instruction.sources.length === 1 && takesChecksums(layer) ? compared.sha256 : undefined;
      const { source, span } = instruction.keywordAt;
      const edit = { at: source.at(span.end, span.end), text: ` --checksum=sha256:${sum}` };
      yield {
        at: address.at,
        severity: 'info',
        message: say`Only a later step verifies the download; ${'ADD --checksum'} would keep anything else out of this layer, too.`,
        notes: [{ at: compared.at, message: say`It is verified here.` }],
        ...(sum && { fix: { title: 'Compare it here', changes: 'nothing', edits: [edit] } }),
      };
    }
  },
} satisfies Rule<'ADD'>;

/** Whether the image, or its build, can run what ADD takes from an address. */
function isMadeProgram(url: string, layer: Of<'ADD'>): boolean {
  if (modesLeft(layer).some(({ to, mode }) => to === 'copied' && mode.executable)) return true;
  const path = landing(layer, layer.instruction, url);
  return path !== undefined && becomesProgram(path, layer);
}

/** Whether an address only says which commit or release is the newest, by which a build knows when to run its steps anew. */
function namesNewest(url: string): boolean {
  return /^https:\/\/api\.github\.com\/repos\/[^?#]*\/(?:git\/(?:matching-)?refs?|commits|branches|releases)(?:[/?#]|$)/i.test(
    url,
  );
}

/** Frontends that are told by an older version than 1.6 know no `--checksum` (https://docs.docker.com/reference/dockerfile/). */
function takesChecksums({ stage }: Layer): boolean {
  return !stage.file.directives.some(({ name, value }) => name === 'syntax' && /:(?:0|1\.[0-5])(?![\d])/.test(value));
}
