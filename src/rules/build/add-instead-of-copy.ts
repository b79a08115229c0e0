import { fileEndings } from '../../known/file-endings.data.ts';
import { gitSource } from '../../known/git-source.ts';
import { type Rule, say } from '../../rule.ts';
import { knownStart, type Setting } from '../../text/setting.ts';

export default {
  id: 'add-instead-of-copy',
  title: 'ADD is used where COPY is enough',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'default',
  why: '`ADD` also unpacks archives and fetches URLs, so what it does depends on what the file turns out to be.',
  fix: 'Use `COPY` for files from the build context; keep `ADD` for archives to unpack and for URLs with a checksum.',
  also: ['CIS 4.9', 'OWASP 9', 'hadolint DL3020', 'trivy DS-0005', 'checkov CKV_DOCKER_4', 'kics 9513a694'],
  instructions: ['ADD'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.sources.length === 0) return;
    if (!instruction.sources.every((source) => isPlain(source, instruction.target))) return;
    const copyable = instruction.flags.every(({ name }) => /^(?:chown|chmod|link|exclude)$/.test(name));
    yield {
      at: instruction.keywordAt,
      key: instruction.sources.map(({ value }) => value ?? '').join(' '),
      message: say`${'COPY'} does the same for ${knownStart(instruction.sources[0]!)}, and nothing else.`,
      ...(copyable && {
        fix: { title: 'Use COPY', changes: 'nothing', edits: [{ at: instruction.keywordAt, text: 'COPY' }] },
      }),
    };
  },
} satisfies Rule<'ADD'>;

/** Whether ADD can do nothing but copy it; what only the build knows of a file's name is told by where it goes. */
function isPlain(source: Setting, target: Setting | undefined): boolean {
  const start = knownStart(source);
  if (start === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(start) || gitSource(source.value ?? start)) return false;
  const end = source.value ?? source.parts?.at(-1);
  if (end !== undefined) return !fileEndings.archives.test(end) && !openEnd.test(end);
  const name = target?.value ?? '';
  return start.includes('/') && /\.[a-z]{1,5}$/i.test(name) && !fileEndings.archives.test(name);
}

/** A pattern whose files may have any ending. */
const openEnd = /[*?[\]][^*?[\]./]*$/;
