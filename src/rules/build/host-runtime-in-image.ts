import { bringsDaemon } from '../../facts/host/docker-daemon.ts';
import { installed } from '../../facts/packages/installed-packages.ts';
import { notablePackages } from '../../known/notable-packages.data.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'host-runtime-in-image',
  title: "The host's container runtime is installed in the image",
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'It hands devices to containers, as root on the host. In a container it does nothing, and only adds vulnerabilities of its own.',
  fix: "Install it on the host, and remove it here. The image needs the vendor's libraries for computing, such as those of `nvidia/cuda`.",
  also: ['CIS 4.3'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { words: /nvidia|container/ },
  *layer(layer, { shipped }) {
    // A daemon in the image is what starts containers with it.
    if (!shipped(layer) || bringsDaemon(layer.stage)) return;
    for (const { call, package: each } of installed(buildCommands(layer))) {
      if (call.kind === 'os' && notablePackages.hostRuntimes.test(each.name))
        yield { at: each.word.at, message: say`${each.name} belongs on the host, which starts the container with it.` };
    }
  },
} satisfies Rule;
