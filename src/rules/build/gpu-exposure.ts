import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import { setAnew } from '../../model/dockerfile/set-anew.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'gpu-exposure',
  title: 'The container sees all GPUs or driver features',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile', 'compose'],
  profile: 'strict',
  why: 'Every container of the image gets them, wanted or not; graphics and display libraries are parts of the driver that computing does not need.',
  fix: 'Name what is needed, `NVIDIA_DRIVER_CAPABILITIES=compute,utility`, and leave the choice of GPUs to whoever runs it (`--gpus`, `deploy.resources.reservations.devices`).',
  also: ['CIS 5.18'],
  instructions: ['ENV'],
  reads: { fields: ['environment', 'envFile'] },
  *layer(layer, { shipped }) {
    if (!shipped(layer)) return;
    for (const { name, value, at } of environmentPairs(layer))
      if (setAnew(name, layer).length === 0) yield* tell(name, value, at);
  },
  *service(service) {
    for (const from of effectiveEntries(service))
      for (const problem of tell(from.name, from.value, from.at)) yield { ...problem, from };
  },
} satisfies Rule;

function* tell(name: string, value: Setting | undefined, at: Location): Iterable<Problem> {
  if (!value?.value?.split(',').includes('all')) return;
  if (name === 'NVIDIA_VISIBLE_DEVICES')
    yield { at, message: say`${`${name}=all`} gives every container all GPUs of its host.` };
  if (name === 'NVIDIA_DRIVER_CAPABILITIES')
    yield { at, message: say`${`${name}=all`} gives every container all driver features, display and video too.` };
}
