import { kernelSettings } from '../../known/kernel-settings.data.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'dangerous-sysctls',
  title: 'A kernel setting is weakened',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It removes a limit that other defenses rely on, for every process in the container, and for the host where its network is shared.',
  fix: 'Remove it unless the program is known to need it.',
  also: ['OWASP 6'],
  reads: { fields: ['sysctls'] },
  *service({ name, sysctls }) {
    for (const entry of sysctls) {
      const key = entry.name.replaceAll('/', '.');
      const told = kernelSettings.settings.find(
        ([pattern, bad]) => pattern.test(key) && (!bad || bad.test(entry.value?.value ?? '')),
      );
      if (!told) continue;
      const [, , severity, does] = told;
      yield {
        from: entry,
        severity,
        message: [...say`${entry.name} of ${name} `, `${does}.`],
      };
    }
  },
} satisfies Rule;
