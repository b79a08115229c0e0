import { kernelSettings } from '../../known/kernel-settings.data.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'dangerous-sysctls',
  title: 'A setting of the kernel is weakened',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'The setting takes away a limit that other defences rely on, for every process of the container, and for the host where its network is shared.',
  fix: 'Take it out unless the program proves to need it.',
  also: ['OWASP 6'],
  *service({ name, sysctls }) {
    for (const entry of sysctls) {
      const key = entry.name.replaceAll('/', '.');
      const told = kernelSettings.settings.find(
        ([pattern, bad]) => pattern.test(key) && (!bad || bad.test(entry.value?.value ?? '')),
      );
      if (!told) continue;
      const [, , severity, does] = told;
      yield {
        at: entry.at,
        severity,
        message: [...say`${entry.name} of ${name} `, `${does}.`],
        ...pulledIn(name, entry),
      };
    }
  },
} satisfies Rule;
