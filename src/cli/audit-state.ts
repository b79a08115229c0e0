/** What an audit finds of earlier ones, and what its outcomes depend on. */

import { createHash } from 'node:crypto';
import { type AuditRecord, readRecords } from '../audit/record.ts';
import type { PolicyOrder } from '../gather/policy-in-force.ts';
import { visible } from '../text/visible.ts';
import { version } from '../version.ts';
import { type Given, WrongUse } from './options.ts';
import { readInput } from './terminal.ts';

/**
 * The lines of files that audits wrote, by repository; of several the one of a later file.
 *
 * @throws WrongUse where one cannot be read or is none
 */
export function recordsIn(paths: readonly string[]): Map<string, AuditRecord> {
  const records = new Map<string, AuditRecord>();
  for (const path of paths) {
    const text = readInput(path);
    try {
      for (const [name, record] of readRecords(text)) records.set(name, record);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new WrongUse(`${visible(path)} is no output of an audit: ${error.message}.`);
    }
  }
  return records;
}

/** A digest of all that an outcome depends on besides the commit and the day. */
export function askedOf({ registry, offline }: Given, order: PolicyOrder): string {
  const asked = { version, registry, offline, ...order };
  return createHash('sha256').update(JSON.stringify(asked, plain)).digest('hex').slice(0, 16);
}

/** Maps and sets have nothing in JSON by themselves. */
function plain(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
