/** Lines of audits, as a test describes them. */
import type { AuditFinding, AuditRecord } from '../../src/audit/record.ts';
import { type Severity, severities } from '../../src/problem.ts';

/** @param found severities, each of a finding of a rule of its own */
export function aRecord(
  repository: string,
  found: readonly Severity[] = [],
  more: Partial<AuditRecord> = {},
): AuditRecord {
  const findings = found.map(
    (severity, i): AuditFinding => ({
      ...{ rule: `rule-${severity}`, severity, path: 'compose.yml', line: i + 1, message: `Fault ${i + 1}.` },
      ...{ fingerprint: `${repository}-${severity}-${i}`, cause: String(i) },
    }),
  );
  const counts = Object.fromEntries(severities.map((each) => [each, found.filter((one) => one === each).length]));
  return {
    ...{ kind: 'repository', repository, branch: 'main', head: 'a'.repeat(40), asked: '0'.repeat(16) },
    ...{
      day: '2026-11-30',
      until: '2026-12-28',
      verdict: found.includes('high') ? 'fail' : 'pass',
      reason: 'A reason',
    },
    counts: { ...counts, waived: 0 } as AuditRecord['counts'],
    ...{ files: 3, findings, unread: [], accepted: [], images: [] },
    ...more,
  };
}
