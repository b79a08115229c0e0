import { type Rule, say } from '../../rule.ts';

export default {
  id: 'build-device-access',
  title: 'A build step uses a device of the host',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'What the step runs, and what it downloads, speaks to the driver of the machine that builds; a fault there is a way out of the sandbox.',
  fix: 'Build without the device where that works (most GPU code is compiled without one), or keep the step apart from everything that is fetched from elsewhere.',
  also: ['CIS 5.18'],
  instructions: ['RUN'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN') return;
    for (const { name, value, fields, at } of instruction.flags) {
      if (name !== 'device') continue;
      const device = fields.find((field) => field.name === 'name')?.value.value ?? value?.value?.split(',')[0];
      yield {
        at,
        message: device
          ? say`This step may use ${device} of the machine that builds.`
          : say`This step may use a device of the machine that builds.`,
      };
    }
  },
} satisfies Rule;
