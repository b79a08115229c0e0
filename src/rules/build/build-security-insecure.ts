import { type Rule, say } from '../../rule.ts';

export default {
  id: 'build-security-insecure',
  title: 'A build step runs without a sandbox',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  power: true,
  why: 'Like a privileged container, the step has all capabilities and devices of the build machine: what it runs or downloads can take that machine over.',
  fix: 'Remove `--security=insecure` and find out what the step needs; usually there is a tool that works without it (rootless or user mode), or a file that can be prepared elsewhere.',
  also: ['OWASP 3'],
  instructions: ['RUN'],
  reads: { flags: ['security'] },
  *layer(layer) {
    const { flags } = layer.instruction;
    for (const { name, value, at } of flags) {
      if (name === 'security' && value?.value?.toLowerCase() === 'insecure') {
        yield { at, message: say`The step runs privileged on the build machine.` };
      }
    }
  },
} satisfies Rule;
