import { type Rule, say } from '../../rule.ts';

export default {
  id: 'compose-provider-plugin',
  title: 'Compose runs a program on the host for this service',
  group: 'images',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'There is no container: a plugin with this name, on the machine of whoever runs compose, runs with all their rights.',
  fix: 'Make sure the plugin is known, and installed from a trusted source on every machine that runs this. A container needs no plugin.',
  also: ['OWASP 13'],
  reads: { fields: ['provider'] },
  *service({ name, provider }) {
    if (!provider) return;
    const type = provider.type?.value;
    yield {
      at: provider.type?.at ?? provider.at,
      // Docker's own, which comes with it.
      ...(type === 'model' && { severity: 'info' as const }),
      message: type
        ? say`For ${name} compose runs the plugin ${type} on the host.`
        : say`For ${name} compose runs a plugin on the host.`,
    };
  },
} satisfies Rule;
