/** `audit merge`: what the lines of an audit come to. */

import { type AuditReport, merged } from '../audit/merge.ts';
import { recordText } from '../audit/record.ts';
import { serverUrlOf } from '../github/run-address.ts';
import { recordsIn } from './audit-state.ts';
import { type Given, WrongUse } from './options.ts';
import { statuses } from './status.ts';
import { stdout, write, writeOutput } from './terminal.ts';

export async function mergeAudits(files: readonly string[], given: Given): Promise<number> {
  if (files.length === 0) throw new WrongUse('audit merge requires the files that audits wrote.');
  const before = given.against === undefined ? undefined : recordsIn([given.against]).values();
  const text = await written(merged(recordsIn(files).values(), before), given.format ?? 'markdown');
  if (given.output === undefined) write(stdout, text);
  else writeOutput(given.output, text);
  return statuses.pass;
}

async function written(report: AuditReport, format: string): Promise<string> {
  const server = serverUrlOf(process.env);
  if (format === 'jsonl') {
    const byName = [...report.repositories].sort((a, b) => (a.repository < b.repository ? -1 : 1));
    return byName.map(recordText).join('');
  }
  if (format === 'csv') return [...(await import('../audit/csv.ts')).auditCsv(report)].join('');
  if (format === 'html') return (await import('../audit/page.ts')).auditPage(report, server);
  return (await import('../audit/markdown.ts')).auditMarkdown(report, server);
}
