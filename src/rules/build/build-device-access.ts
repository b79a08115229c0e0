import { type Rule, say } from '../../rule.ts';

export default {
  id: 'build-device-access',
  title: 'A build step uses a host device',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The step, and what it downloads, talks to a driver of the build machine; a bug there is a way out of the sandbox.',
  fix: 'Build without the device if that works (most GPU code is compiled without one), or keep the step apart from anything fetched from elsewhere.',
  also: ['CIS 5.18'],
  instructions: ['RUN'],
  reads: { flags: ['device'] },
  *layer(layer) {
    const { instruction } = layer;
    for (const { name, value, fields, at } of instruction.flags) {
      if (name !== 'device') continue;
      const device = fields.find((field) => field.name === 'name')?.value.value ?? value?.value?.split(',')[0];
      yield {
        at,
        message: device
          ? say`The step can use ${device} on the build machine.`
          : say`The step can use a device on the build machine.`,
      };
    }
  },
} satisfies Rule<'RUN'>;
