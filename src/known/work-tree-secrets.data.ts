import type { Knowledge } from './knowledge.ts';

export const workTreeSecrets: Knowledge<{
  readonly files: readonly { readonly name: string; readonly paths: readonly string[] }[];
}> = {
  source: 'the documentation of the programs that keep them there',
  asOf: '2026-11-24',
  /** What lies in work trees and must be in no image, as people name it. */
  files: [
    { name: '.git', paths: ['.git/config', '.git/objects/pack/a.pack'] },
    { name: '.env', paths: ['.env'] },
    { name: '.env.production', paths: ['.env.production', '.env.local'] },
    { name: '.npmrc', paths: ['.npmrc'] },
    { name: '.netrc', paths: ['.netrc'] },
    { name: '.pypirc', paths: ['.pypirc'] },
    { name: '.git-credentials', paths: ['.git-credentials'] },
    { name: '.aws', paths: ['.aws/credentials'] },
    { name: '.ssh', paths: ['.ssh/id_ed25519'] },
    { name: '.kube', paths: ['.kube/config'] },
    { name: '.docker', paths: ['.docker/config.json'] },
    { name: 'id_rsa', paths: ['id_rsa', 'id_ed25519'] },
    { name: '*.pem', paths: ['server.pem', 'tls.pem'] },
    { name: '*.key', paths: ['server.key', 'tls.key'] },
    { name: 'secrets', paths: ['secrets/password.txt', 'secrets/token'] },
    { name: '*.p12', paths: ['server.p12', 'keystore.jks'] },
    { name: 'service-account.json', paths: ['service-account.json', 'credentials.json'] },
    { name: 'kubeconfig', paths: ['kubeconfig'] },
    { name: 'terraform.tfstate', paths: ['terraform.tfstate'] },
  ],
};
