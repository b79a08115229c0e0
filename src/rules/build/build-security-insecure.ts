import { type Rule, say } from '../../rule.ts';

export default {
  id: 'build-security-insecure',
  title: 'A build step runs without a sandbox',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The step has all capabilities and the devices of the machine that builds, as a privileged container has: what it runs, or what it downloads, can take that machine over.',
  fix: 'Leave `--security=insecure` out and find out what the step needs; mostly it is a tool that works without (a rootless or user-mode variant), or a file that can be prepared elsewhere.',
  also: ['OWASP 3'],
  instructions: ['RUN'],
  *layer(layer) {
    const { flags } = layer.instruction;
    for (const { name, value, at } of flags) {
      if (name === 'security' && value?.value?.toLowerCase() === 'insecure') {
        yield { at, message: say`This step runs privileged on the machine that builds.` };
      }
    }
  },
} satisfies Rule;
