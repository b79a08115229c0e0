import type { Setting } from '../text/setting.ts';

/** Whether a value turns something on: `1`, `true`, `yes`, `on`, in any case; not what only the run knows. */
export function isSwitchedOn(setting: Pick<Setting, 'value'> | undefined): boolean {
  return setting?.value !== undefined && /^(?:1|true|yes|y|on|enabled?)$/i.test(setting.value.trim());
}

/** Whether a value turns something off: `0`, `false`, `no`, `off`; not what only the run knows. */
export function isSwitchedOff(setting: Pick<Setting, 'value'> | undefined): boolean {
  return setting?.value !== undefined && /^(?:0|false|no|n|off|disabled?)$/i.test(setting.value.trim());
}
