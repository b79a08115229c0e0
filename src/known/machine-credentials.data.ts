import type { Knowledge } from './knowledge.ts';

/** Where clouds give a machine the credentials of its own account. */
export const machineCredentials: Knowledge<{ readonly addresses: RegExp }> = {
  source: [
    'docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html',
    'docs.cloud.google.com/compute/docs/access/authenticate-workloads',
    'learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token',
  ],
  asOf: '2026-11-30',
  addresses:
    /^http:\/\/(?:169\.254\.169\.254|169\.254\.170\.2|metadata\.google\.internal|\[fd00:ec2::254\])\/.{0,200}(?:security-credentials\/|credentials|\/token|identity)/,
};
