import type { Knowledge } from './knowledge.ts';

/** Hosts on the internet that builds and programs fetch code from, or log in to, and that nobody has at an address of their own. */
export const publicHosts: Knowledge<{
  readonly hosts: ReadonlySet<string>;
  readonly families: readonly string[];
  readonly none: RegExp;
  readonly inner: RegExp;
}> = {
  source: [
    'docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-githubs-ip-addresses',
    "each registry's own documentation",
  ],
  asOf: '2026-11-26',
  /** What no host on the internet is called (RFC 2606, RFC 6762). */
  none: /(?:^|\.)(?:localhost|localdomain|local|test|example|invalid|example\.(?:com|net|org))$/i,
  /** What else the hosts of a network of one's own are called: by RFC 8375, by what ICANN reserves or never delegates, by programs that name them. */
  inner: /\.(?:internal|home\.arpa|lan|home|corp|intranet|svc|docker|consul|dappnode)$/i,
  hosts: new Set([
    ...['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'registry.gitlab.com'],
    ...['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com', 'nodejs.org', 'jsr.io', 'deno.land'],
    ...['pypi.org', 'files.pythonhosted.org', 'pypi.python.org', 'conda.anaconda.org', 'repo.anaconda.com'],
    ...[
      'rubygems.org',
      'index.rubygems.org',
      'crates.io',
      'static.crates.io',
      'index.crates.io',
      'static.rust-lang.org',
    ],
    ...[
      'proxy.golang.org',
      'sum.golang.org',
      'go.dev',
      'repo.maven.apache.org',
      'repo1.maven.org',
      'plugins.gradle.org',
    ],
    ...[
      'services.gradle.org',
      'packagist.org',
      'repo.packagist.org',
      'getcomposer.org',
      'api.nuget.org',
      'hex.pm',
      'cdn.cocoapods.org',
    ],
    ...['deb.debian.org', 'security.debian.org', 'ftp.debian.org', 'snapshot.debian.org', 'dl-cdn.alpinelinux.org'],
    ...[
      'archive.ubuntu.com',
      'security.ubuntu.com',
      'ports.ubuntu.com',
      'mirrors.fedoraproject.org',
      'mirrorlist.centos.org',
    ],
    ...[
      'deb.nodesource.com',
      'dl.google.com',
      'apt.postgresql.org',
      'apt.releases.hashicorp.com',
      'packages.microsoft.com',
    ],
    ...['download.docker.com', 'get.docker.com', 'index.docker.io', 'hub.docker.com', 'huggingface.co', 'dl.k8s.io'],
    ...[
      'accounts.google.com',
      'oauth2.googleapis.com',
      'login.microsoftonline.com',
      'sts.amazonaws.com',
      'api.openai.com',
    ],
  ]),
  /** Of hosts below these. */
  families: ['githubusercontent.com', 'github.com', 'docker.io', 'npmjs.org', 'pythonhosted.org', 'debian.org'],
};
