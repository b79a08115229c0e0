/** Which repositories an audit reviews, and which stay as they were. */
import { crc32 } from 'node:zlib';
import type { AuditRecord } from './record.ts';

/** A repository at the newest commit of its default branch. */
export interface Listed {
  /** `owner/name`, or the path of a local clone. */
  readonly repository: string;
  readonly branch: string;
  readonly head: string;
}

/** A part of all repositories: `3/16` is the third of sixteen. */
export interface Shard {
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
}

/** @returns undefined for what is no shard, such as `0/4` */
export function readShard(text: string): Shard | undefined {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return number && of && number <= of ? { number, of } : undefined;
}

/** Whether a repository is in a shard: by its name, so that it stays there while others come and go. */
export function isInShard({ repository }: Listed, { number, of }: Shard): boolean {
  return crc32(repository.toLowerCase()) % of === number - 1;
}

/** Whether what was said of a repository still stillHolds, so that it need not be reviewed again. */
export function stillHolds(
  record: AuditRecord | undefined,
  { branch, head }: Listed,
  asked: string,
  today: string,
): boolean {
  return (
    record !== undefined &&
    record.head === head &&
    record.branch === branch &&
    record.asked === asked &&
    record.until >= today
  );
}
