/** Reads the page of a rule: under `## Reported` and `## Not reported` each `###` is an example, which is a test. */
import type { Example, Severity } from '../../src/rule.ts';

/** Reads the examples of a page. @throws where a line is no part of one, so that no example is passed over. */
export function readPage(page: string): Example[] {
  const lines = page.slice(page.indexOf('## Reported')).split('\n');
  const examples: Draft[] = [];
  let files: Record<string, string> | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const example = examples.at(-1);
    if (line === '' || /^## (?:Not reported|Reported)$/.test(line)) continue;
    const fence = /^(`{3,})\w+ (\S.*)$/.exec(line);
    if (line.startsWith('### ')) {
      files = {};
      examples.push({ title: line.slice(4), files });
    } else if (!example || !files) {
      throw new Error(`line ${i + 1} stands in no example: ${line}`);
    } else if (fence) {
      const end = lines.indexOf(fence[1]!, i + 1);
      const text = shownText(lines.slice(i + 1, end));
      if (fence[2] === 'policy') example.policy = text.trimEnd();
      else files[fence[2]!] = text;
      i = end;
    } else if (line === 'Before:') {
      files = {};
      example.before = files;
    } else if (line === 'After:') files = example.files;
    else if (line.startsWith('Severity: ')) example.severity = line.slice(10) as Severity;
    else if (line !== 'No files.') throw new Error(`line ${i + 1} says nothing that is known: ${line}`);
  }
  return examples;
}

interface Draft {
  title: string;
  files: Record<string, string>;
  before?: Record<string, string>;
  policy?: string;
  severity?: Severity;
}

/** What nobody sees stands as ‹U+200B›; ‹end› where the file has no last line end. */
function shownText(lines: readonly string[]): string {
  const open = lines.at(-1) === '‹end›';
  const text = open ? lines.slice(0, -1).join('\n') : `${lines.join('\n')}\n`;
  return text.replace(/‹U\+([0-9A-F]{4,6})›/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
