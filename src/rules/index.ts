import type { Rule } from '../rule.ts';
import addRemoteUrl from './build/add-remote-url.ts';
import pipeToShell from './build/pipe-to-shell.ts';
import imageMutableTag from './images/image-mutable-tag.ts';
import dangerousCapability from './isolation/dangerous-capability.ts';
import dockerSocketMount from './isolation/docker-socket-mount.ts';
import hostNetwork from './isolation/host-network.ts';
import privilegedContainer from './isolation/privileged-container.ts';
import hostRootMount from './mounts/host-root-mount.ts';
import rootFilesystemWritable from './mounts/root-filesystem-writable.ts';
import portOnAllInterfaces from './network/port-on-all-interfaces.ts';
import missingUser from './privilege/missing-user.ts';
import runAsRoot from './privilege/run-as-root.ts';
import sudoInRun from './privilege/sudo-in-run.ts';
import memoryLimitMissing from './resources/memory-limit-missing.ts';
import secretInEnv from './secrets/secret-in-env.ts';
import secretLiteral from './secrets/secret-literal.ts';

/** All rules, in the order of the rules page: by group, the worst first. */
export const rules: readonly Rule[] = [
  runAsRoot,
  missingUser,
  sudoInRun,
  secretLiteral,
  secretInEnv,
  imageMutableTag,
  addRemoteUrl,
  pipeToShell,
  dockerSocketMount,
  privilegedContainer,
  dangerousCapability,
  hostNetwork,
  hostRootMount,
  rootFilesystemWritable,
  memoryLimitMissing,
  portOnAllInterfaces,
];
