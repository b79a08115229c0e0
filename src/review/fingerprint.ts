import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { outermost, textAt } from '../source.ts';

/**
 * Names each finding by what it is about, not by where it stands: the rule, the file, the stage or service, and the
 * underlined text with its blanks folded. Equal ones of one file are numbered in their order.
 *
 * @param currentPath gives a file's path at the head of the change, so that a rename makes no new findings.
 * @returns 16 hexadecimal digits for each finding, in order.
 */
export function fingerprints(findings: readonly Finding[], currentPath: (path: string) => string): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { source } = outermost(finding.at);
    const text = finding.key ?? textAt(finding.at).replace(/\s+/g, ' ').trim();
    const subject = JSON.stringify([
      finding.rule.id,
      currentPath(source.path),
      named(finding.image),
      finding.service,
      text,
    ]);
    const count = seen.get(subject) ?? 0;
    seen.set(subject, count + 1);
    return createHash('sha256').update(`${subject}${count}`).digest('hex').slice(0, 16);
  });
}

/** A stage without a name is known by a number that moves when a stage is put before it. */
function named(image: string | undefined): string | undefined {
  return image && /^\d+$/.test(image) ? undefined : image;
}
