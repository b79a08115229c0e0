/** An audit as a table for spreadsheets: a row for each finding. */
import type { AuditReport } from './merge.ts';

const columns = ['repository', 'branch', 'commit', 'day', 'severity', 'rule', 'path', 'line', 'message', 'fingerprint'];

/** https://www.rfc-editor.org/rfc/rfc4180 */
export function* auditCsv({ repositories }: AuditReport): Iterable<string> {
  yield row(columns);
  for (const { repository, branch, head, day, findings } of repositories)
    for (const { severity, rule, path, line, message, fingerprint } of findings)
      yield row([repository, branch, head, day, severity, rule, path, String(line), message, fingerprint]);
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula is text (https://owasp.org/www-community/attacks/CSV_Injection). */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
