import { type Build, buildsInHostNetwork } from '../../model/compose/build.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'compose-build-privileged',
  title: 'The build has the rights of the build machine',
  group: 'build',
  severity: 'high',
  targets: ['compose', 'bake'],
  profile: 'default',
  power: true,
  why: 'Every build step, and every package and script it fetches, can take over the build machine.',
  fix: 'Remove `privileged` and the entitlements; most build steps work without (rootless tools, a cache mount, a file prepared elsewhere).',
  also: ['OWASP 3'],
  reads: { fields: ['build'] },
  *service({ name, build }) {
    if (!build) return;
    const { privileged } = build;
    if (privileged?.value) yield { at: privileged.at, message: say`${name} is built in a privileged container.` };
    yield* entitled(build, say`Build steps of ${name}`);
  },
  *bakeTarget(target) {
    yield* entitled(target, say`Build steps`);
  },
} satisfies Rule;

function* entitled(build: Pick<Build, 'entitlements' | 'network'>, steps: Message): Iterable<Problem> {
  for (const { value, at } of build.entitlements) {
    const meaning = value?.startsWith('device') ? 'device' : value;
    // Without this entitlement a build is refused that network, so it says nothing more.
    if (meaning === 'network.host' && buildsInHostNetwork(build)) continue;
    const grants = meaning === undefined ? undefined : meanings[meaning];
    if (!grants) continue;
    yield {
      at,
      message: say`${steps} can use ${grants}.`,
      ...(meaning !== 'security.insecure' && { severity: 'medium' as const }),
    };
  }
}

const meanings: Readonly<Record<string, string>> = {
  'security.insecure': 'RUN --security=insecure',
  'network.host': 'RUN --network=host',
  device: 'RUN --device',
};
