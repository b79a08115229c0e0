import type { Setting } from '../../text/setting.ts';
import type { Limits } from './service-types.ts';

/** What says the same as the limits under `deploy`. */
export const shortKeys = { memory: 'mem_limit', cpus: 'cpus', pids: 'pids_limit' } as const satisfies Record<
  keyof Limits,
  string
>;

/** Whether a limit is written that limits nothing: `0`, `0m`, `0.0`, `-1`, `unlimited`; not one that only the run knows. */
export function isNoLimit({ value }: Setting): boolean {
  return value !== undefined && /^(?:-\s*\d+|0+(?:\.0+)?\s*[a-z]{0,3}|unlimited|max)?$/i.test(value.trim());
}

/** Whether a limit is set, be it one that only the run knows. */
export function isLimit(setting: Setting | undefined): setting is Setting {
  return setting !== undefined && !isNoLimit(setting);
}

const units: Readonly<Record<string, number>> = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** The bytes that `64m`, `8gb`, `2GiB` or a number says; undefined where only the run knows, or where it says none. */
export function byteCount(setting: Setting | undefined): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([bkmgt]?)(?:i?b)?$/i.exec(setting?.value?.trim() ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * units[unit?.toLowerCase() || 'b']!;
}
