import { buildsInHostNetwork } from '../../model/compose/build.ts';
import { answersItselfOnly } from '../../model/shell/urls.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'build-network-host',
  title: 'The build uses the host network',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  why: 'Build steps, and whatever they download and run, then reach what only the build machine should: its loopback services, its metadata service, the network around it.',
  fix: "Remove it: the build's own network reaches the internet. If you need a service of your own, give it a name in that network.",
  also: ['CIS 5.10'],
  instructions: ['RUN'],
  reads: { flags: ['network'], fields: ['build'] },
  *layer(layer) {
    for (const { name, value, at } of layer.instruction.flags) {
      if (name === 'network' && value?.value?.toLowerCase() === 'host')
        yield { at, message: say`The step runs in the network of the build machine.` };
    }
  },
  *service({ name, build }) {
    if (build?.network && buildsInHostNetwork(build))
      yield {
        at: build.network.at,
        message: say`${name} is built in the network of the build machine.`,
        remedy: build.args.some(({ value }) => answersItselfOnly(value?.value)) ? forAsking : undefined,
      };
  },
  *bakeTarget(target) {
    if (target.network && buildsInHostNetwork(target))
      yield { at: target.network.at, message: say`All steps run in the network of the build machine.` };
  },
} satisfies Rule;

/** What leaves a build working whose arguments name a program of the machine that builds. */
const forAsking =
  'Its arguments name a program of the host at `localhost`: name it at `host.docker.internal`, with `extra_hosts: ["host.docker.internal:host-gateway"]` under `build`, and have it listen there.';
