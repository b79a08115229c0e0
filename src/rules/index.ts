import { severities } from '../problem.ts';
import { groups, type Rule } from '../rule.ts';
import addGitUnpinned from './build/add-git-unpinned.ts';
import addInsteadOfCopy from './build/add-instead-of-copy.ts';
import addRemoteUrl from './build/add-remote-url.ts';
import attackToolsInImage from './build/attack-tools-in-image.ts';
import buildDeviceAccess from './build/build-device-access.ts';
import buildNetworkHost from './build/build-network-host.ts';
import buildNetworkUnrestricted from './build/build-network-unrestricted.ts';
import buildSecurityInsecure from './build/build-security-insecure.ts';
import buildToolsInFinalImage from './build/build-tools-in-final-image.ts';
import cleartextDownload from './build/cleartext-download.ts';
import composeBuildPrivileged from './build/compose-build-privileged.ts';
import copyRootFilesystem from './build/copy-root-filesystem.ts';
import dangerousEnv from './build/dangerous-env.ts';
import debugFeaturesEnabled from './build/debug-features-enabled.ts';
import dependencyConfusion from './build/dependency-confusion.ts';
import devDependenciesInProduction from './build/dev-dependencies-in-production.ts';
import downloadWithoutChecksum from './build/download-without-checksum.ts';
import gitCloneUnpinned from './build/git-clone-unpinned.ts';
import gpuExposure from './build/gpu-exposure.ts';
import hostFilesInBuild from './build/host-files-in-build.ts';
import hostRuntimeInImage from './build/host-runtime-in-image.ts';
import lockfileNotEnforced from './build/lockfile-not-enforced.ts';
import missingHealthcheck from './build/missing-healthcheck.ts';
import onbuildTrigger from './build/onbuild-trigger.ts';
import packageSignatureDisabled from './build/package-signature-disabled.ts';
import packageUpgradeInBuild from './build/package-upgrade-in-build.ts';
import pipeToShell from './build/pipe-to-shell.ts';
import pipeWithoutPipefail from './build/pipe-without-pipefail.ts';
import powershellGoesOn from './build/powershell-goes-on.ts';
import remoteKeyTrust from './build/remote-key-trust.ts';
import sensitiveWorkdir from './build/sensitive-workdir.ts';
import sshHostKeyCheckDisabled from './build/ssh-host-key-check-disabled.ts';
import tlsVerificationDisabled from './build/tls-verification-disabled.ts';
import unnecessaryPackages from './build/unnecessary-packages.ts';
import unpinnedLanguagePackages from './build/unpinned-language-packages.ts';
import unpinnedOsPackages from './build/unpinned-os-packages.ts';
import updateInstructionAlone from './build/update-instruction-alone.ts';
import weakChecksumAlgorithm from './build/weak-checksum-algorithm.ts';
import attestationDisabled from './images/attestation-disabled.ts';
import baseDigestLabel from './images/base-digest-label.ts';
import baseImageEol from './images/base-image-eol.ts';
import baseImageFromBuildArg from './images/base-image-from-build-arg.ts';
import composeProviderPlugin from './images/compose-provider-plugin.ts';
import composeRemoteSource from './images/compose-remote-source.ts';
import copyFromUnpinnedImage from './images/copy-from-unpinned-image.ts';
import imageMutableTag from './images/image-mutable-tag.ts';
import imageNameMisspelled from './images/image-name-misspelled.ts';
import imageNotDigestPinned from './images/image-not-digest-pinned.ts';
import imageNotFound from './images/image-not-found.ts';
import imagePullPolicyStale from './images/image-pull-policy-stale.ts';
import imageSignatureInvalid from './images/image-signature-invalid.ts';
import imageSignatureMissing from './images/image-signature-missing.ts';
import imageSignatureUntrusted from './images/image-signature-untrusted.ts';
import imageSignatureUnverified from './images/image-signature-unverified.ts';
import imageTagMoved from './images/image-tag-moved.ts';
import imageVerificationDisabled from './images/image-verification-disabled.ts';
import syntaxFrontendUntrusted from './images/syntax-frontend-untrusted.ts';
import untrustedRegistry from './images/untrusted-registry.ts';
import vexDocumentCopied from './images/vex-document-copied.ts';
import apparmorDisabled from './isolation/apparmor-disabled.ts';
import capabilitiesNotDropped from './isolation/capabilities-not-dropped.ts';
import cgroupParentSet from './isolation/cgroup-parent-set.ts';
import composeUseApiSocket from './isolation/compose-use-api-socket.ts';
import containerRuntimeSocketMount from './isolation/container-runtime-socket-mount.ts';
import customRuntime from './isolation/custom-runtime.ts';
import dangerousCapability from './isolation/dangerous-capability.ts';
import dangerousSysctls from './isolation/dangerous-sysctls.ts';
import deviceCgroupRules from './isolation/device-cgroup-rules.ts';
import dockerDaemonTcpExposed from './isolation/docker-daemon-tcp-exposed.ts';
import dockerSocketInDockerfile from './isolation/docker-socket-in-dockerfile.ts';
import dockerSocketMount from './isolation/docker-socket-mount.ts';
import dockerSocketProxyOverPermissive from './isolation/docker-socket-proxy-over-permissive.ts';
import hostCgroup from './isolation/host-cgroup.ts';
import hostDeviceExposed from './isolation/host-device-exposed.ts';
import hostIpc from './isolation/host-ipc.ts';
import hostNetwork from './isolation/host-network.ts';
import hostPid from './isolation/host-pid.ts';
import hostUserns from './isolation/host-userns.ts';
import hostUts from './isolation/host-uts.ts';
import joinsOtherContainerNamespace from './isolation/joins-other-container-namespace.ts';
import noNewPrivilegesDisabled from './isolation/no-new-privileges-disabled.ts';
import noNewPrivilegesMissing from './isolation/no-new-privileges-missing.ts';
import privilegedContainer from './isolation/privileged-container.ts';
import seccompDisabled from './isolation/seccomp-disabled.ts';
import seccompProfilePermissive from './isolation/seccomp-profile-permissive.ts';
import selinuxDisabled from './isolation/selinux-disabled.ts';
import systempathsUnconfined from './isolation/systempaths-unconfined.ts';
import ambiguousSyntax from './lifecycle/ambiguous-syntax.ts';
import configFromPrHead from './lifecycle/config-from-pr-head.ts';
import dockerignoreWeakened from './lifecycle/dockerignore-weakened.ts';
import hardeningRemoved from './lifecycle/hardening-removed.ts';
import invisibleUnicode from './lifecycle/invisible-unicode.ts';
import suppressionAdded from './lifecycle/suppression-added.ts';
import bindMountWritable from './mounts/bind-mount-writable.ts';
import hostRootMount from './mounts/host-root-mount.ts';
import mountPropagationShared from './mounts/mount-propagation-shared.ts';
import rootFilesystemWritable from './mounts/root-filesystem-writable.ts';
import sensitiveHostPathMount from './mounts/sensitive-host-path-mount.ts';
import sharedVolumeBetweenServices from './mounts/shared-volume-between-services.ts';
import tmpfsInsecureOptions from './mounts/tmpfs-insecure-options.ts';
import volumesFrom from './mounts/volumes-from.ts';
import datastorePortPublished from './network/datastore-port-published.ts';
import defaultBridgeNetwork from './network/default-bridge-network.ts';
import exposeAdminPort from './network/expose-admin-port.ts';
import hostGatewayAccess from './network/host-gateway-access.ts';
import openServicePublished from './network/open-service-published.ts';
import portOnAllInterfaces from './network/port-on-all-interfaces.ts';
import privilegedPortPublished from './network/privileged-port-published.ts';
import proxyHeadersTrusted from './network/proxy-headers-trusted.ts';
import publicHostRedirected from './network/public-host-redirected.ts';
import serviceAuthDisabled from './network/service-auth-disabled.ts';
import shellOverNetwork from './network/shell-over-network.ts';
import authorizedKeyInImage from './privilege/authorized-key-in-image.ts';
import codeWritableByRuntimeUser from './privilege/code-writable-by-runtime-user.ts';
import composeUserRoot from './privilege/compose-user-root.ts';
import groupAddPrivileged from './privilege/group-add-privileged.ts';
import lifecycleHookPrivileged from './privilege/lifecycle-hook-privileged.ts';
import missingUser from './privilege/missing-user.ts';
import runAsRoot from './privilege/run-as-root.ts';
import serverSetToRoot from './privilege/server-set-to-root.ts';
import setuidFileCreated from './privilege/setuid-file-created.ts';
import sudoInRun from './privilege/sudo-in-run.ts';
import sudoersNopasswd from './privilege/sudoers-nopasswd.ts';
import userCreatedNeverUsed from './privilege/user-created-never-used.ts';
import userGroupSemantics from './privilege/user-group-semantics.ts';
import userNotNumeric from './privilege/user-not-numeric.ts';
import weakAccountCredential from './privilege/weak-account-credential.ts';
import worldWritablePermissions from './privilege/world-writable-permissions.ts';
import cpuLimitMissing from './resources/cpu-limit-missing.ts';
import limitsWeakened from './resources/limits-weakened.ts';
import logSizeUnbounded from './resources/log-size-unbounded.ts';
import loggingDisabled from './resources/logging-disabled.ts';
import memoryLimitMissing from './resources/memory-limit-missing.ts';
import pidsLimitMissing from './resources/pids-limit-missing.ts';
import restartPolicyUnbounded from './resources/restart-policy-unbounded.ts';
import composeBuildSsh from './secrets/compose-build-ssh.ts';
import connectionStringCredentials from './secrets/connection-string-credentials.ts';
import copyEntireContext from './secrets/copy-entire-context.ts';
import envFileSecret from './secrets/env-file-secret.ts';
import hostCredentialMount from './secrets/host-credential-mount.ts';
import privateKeyGeneratedInImage from './secrets/private-key-generated-in-image.ts';
import secretFileCopied from './secrets/secret-file-copied.ts';
import secretInBuildArg from './secrets/secret-in-build-arg.ts';
import secretInCommand from './secrets/secret-in-command.ts';
import secretInEnv from './secrets/secret-in-env.ts';
import secretInPulledImage from './secrets/secret-in-pulled-image.ts';
import secretInRunCommand from './secrets/secret-in-run-command.ts';
import secretInlineConfig from './secrets/secret-inline-config.ts';
import secretInterpolationDefault from './secrets/secret-interpolation-default.ts';
import secretLeftInLayer from './secrets/secret-left-in-layer.ts';
import secretLiteral from './secrets/secret-literal.ts';
import secretMountMisuse from './secrets/secret-mount-misuse.ts';
import secretMountWorldReadable from './secrets/secret-mount-world-readable.ts';
import secretSentAway from './secrets/secret-sent-away.ts';
import sshAgentSocketMount from './secrets/ssh-agent-socket-mount.ts';

const listed: readonly Rule[] = [
  // privilege
  runAsRoot,
  weakAccountCredential,
  lifecycleHookPrivileged,
  missingUser,
  sudoersNopasswd,
  setuidFileCreated,
  serverSetToRoot,
  worldWritablePermissions,
  composeUserRoot,
  groupAddPrivileged,
  userCreatedNeverUsed,
  sudoInRun,
  userNotNumeric,
  userGroupSemantics,
  codeWritableByRuntimeUser,
  authorizedKeyInImage,

  // secrets
  secretLiteral,
  secretInEnv,
  secretInBuildArg,
  connectionStringCredentials,
  secretInPulledImage,
  secretInRunCommand,
  secretFileCopied,
  secretLeftInLayer,
  secretMountMisuse,
  secretInCommand,
  secretInlineConfig,
  hostCredentialMount,
  sshAgentSocketMount,
  privateKeyGeneratedInImage,
  copyEntireContext,
  secretInterpolationDefault,
  secretMountWorldReadable,
  secretSentAway,
  envFileSecret,
  composeBuildSsh,

  // images
  imageMutableTag,
  imageNotFound,
  imageNameMisspelled,
  baseImageEol,
  copyFromUnpinnedImage,
  syntaxFrontendUntrusted,
  untrustedRegistry,
  imageVerificationDisabled,
  composeRemoteSource,
  composeProviderPlugin,
  imageNotDigestPinned,
  baseImageFromBuildArg,
  imagePullPolicyStale,
  attestationDisabled,
  baseDigestLabel,
  imageTagMoved,
  imageSignatureMissing,
  imageSignatureInvalid,
  imageSignatureUntrusted,
  imageSignatureUnverified,
  vexDocumentCopied,

  // build
  tlsVerificationDisabled,
  packageSignatureDisabled,
  buildSecurityInsecure,
  hostFilesInBuild,
  composeBuildPrivileged,
  sensitiveWorkdir,
  addRemoteUrl,
  pipeToShell,
  buildNetworkHost,
  buildDeviceAccess,
  cleartextDownload,
  sshHostKeyCheckDisabled,
  addGitUnpinned,
  dependencyConfusion,
  dangerousEnv,
  copyRootFilesystem,
  debugFeaturesEnabled,
  gitCloneUnpinned,
  unpinnedLanguagePackages,
  weakChecksumAlgorithm,
  downloadWithoutChecksum,
  remoteKeyTrust,
  attackToolsInImage,
  lockfileNotEnforced,
  devDependenciesInProduction,
  onbuildTrigger,
  addInsteadOfCopy,
  pipeWithoutPipefail,
  powershellGoesOn,
  hostRuntimeInImage,
  unpinnedOsPackages,
  updateInstructionAlone,
  packageUpgradeInBuild,
  unnecessaryPackages,
  buildToolsInFinalImage,
  buildNetworkUnrestricted,
  missingHealthcheck,
  gpuExposure,

  // isolation
  dockerSocketMount,
  privilegedContainer,
  containerRuntimeSocketMount,
  composeUseApiSocket,
  dockerDaemonTcpExposed,
  dangerousCapability,
  hostNetwork,
  hostDeviceExposed,
  deviceCgroupRules,
  seccompDisabled,
  apparmorDisabled,
  systempathsUnconfined,
  hostPid,
  selinuxDisabled,
  noNewPrivilegesDisabled,
  hostIpc,
  hostCgroup,
  dangerousSysctls,
  dockerSocketProxyOverPermissive,
  capabilitiesNotDropped,
  noNewPrivilegesMissing,
  hostUts,
  hostUserns,
  dockerSocketInDockerfile,
  cgroupParentSet,
  joinsOtherContainerNamespace,
  customRuntime,
  seccompProfilePermissive,

  // mounts
  hostRootMount,
  sensitiveHostPathMount,
  rootFilesystemWritable,
  bindMountWritable,
  tmpfsInsecureOptions,
  mountPropagationShared,
  volumesFrom,
  sharedVolumeBetweenServices,

  // resources
  limitsWeakened,
  memoryLimitMissing,
  cpuLimitMissing,
  pidsLimitMissing,
  loggingDisabled,
  restartPolicyUnbounded,
  logSizeUnbounded,

  // network
  datastorePortPublished,
  openServicePublished,
  serviceAuthDisabled,
  shellOverNetwork,
  exposeAdminPort,
  portOnAllInterfaces,
  privilegedPortPublished,
  defaultBridgeNetwork,
  hostGatewayAccess,
  publicHostRedirected,
  proxyHeadersTrusted,

  // lifecycle
  ambiguousSyntax,
  invisibleUnicode,
  configFromPrHead,
  suppressionAdded,
  hardeningRemoved,
  dockerignoreWeakened,
];

function place({ group, severity }: Rule): number {
  return groups.indexOf(group) * severities.length + severities.indexOf(severity);
}

/** All rules: by group, in a group the worst first, among equals as they are listed. */
export const rules: readonly Rule[] = listed.toSorted((a, b) => place(a) - place(b));
