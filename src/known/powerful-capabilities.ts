import { powerfulCapabilities } from './powerful-capabilities.data.ts';

const { byName, ofRoot } = powerfulCapabilities;

/** Whether who has a capability, and whatever program, is as good as root. */
export function makesRoot(name: string): boolean {
  const { severity } = byName.get(name) ?? {};
  return ofRoot.has(name) || severity === 'critical' || severity === 'high';
}
