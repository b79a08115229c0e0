/** Where other catalogues of faults explain what they name, for those who know a fault by its name there. */

const owasp = 'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html';

/** The headings of OWASP's cheat sheet on Docker, by number, as its pages link to them (read in November 2026). */
const owaspRules: Readonly<Record<string, string>> = {
  '0': 'keep-host-and-docker-up-to-date',
  '1': 'do-not-expose-the-docker-daemon-socket-even-to-the-containers',
  '2': 'set-a-user',
  '3': 'limit-capabilities-grant-only-specific-capabilities-needed-by-a-container',
  '4': 'prevent-in-container-privilege-escalation',
  '5': 'be-mindful-of-inter-container-connectivity',
  '5a': 'be-careful-when-mapping-container-ports-to-the-host-with-firewalls-like-ufw',
  '6': 'use-linux-security-module-seccomp-apparmor-or-selinux-for-runtime-security',
  '7': 'limit-resources-memory-cpu-file-descriptors-processes-restarts',
  '8': 'set-filesystem-and-volumes-to-read-only',
  '9': 'integrate-container-scanning-tools-into-your-cicd-pipeline',
  '10': 'keep-the-docker-daemon-logging-level-at-info',
  '11': 'run-docker-in-rootless-mode',
  '12': 'utilize-docker-secrets-for-sensitive-data-management',
  '13': 'enhance-supply-chain-security',
};

interface Catalogue {
  readonly id: RegExp;
  readonly address: (id: string) => string;
}

/** By the word that begins a name in `also`. One page for all where a catalogue has no page for each. */
const catalogues: Readonly<Record<string, Catalogue>> = {
  CIS: { id: /^[45]\.\d{1,2}$/, address: () => 'https://www.cisecurity.org/benchmark/docker' },
  OWASP: { id: /^\d{1,2}a?$/, address: (id) => `${owasp}#rule-${id}-${owaspRules[id]}` },
  hadolint: { id: /^DL\d{4}$/, address: (id) => `https://github.com/hadolint/hadolint/wiki/${id}` },
  trivy: { id: /^DS-\d{4}$/, address: (id) => `https://avd.aquasec.com/misconfig/${id.toLowerCase()}` },
  checkov: { id: /^CKV2?_DOCKER_\d+$/, address: () => 'https://www.checkov.io/5.Policy%20Index/dockerfile.html' },
  // The first digits of a query's id.
  kics: { id: /^[0-9a-f]{8}$/, address: () => 'https://docs.kics.io/latest/queries/all-queries/' },
  dclint: {
    id: /^[a-z]+(?:-[a-z]+)+$/,
    address: (id) => `https://github.com/zavoloklom/docker-compose-linter/blob/main/docs/rules/${id}-rule.md`,
  },
  buildkit: {
    id: /^(?:[A-Z][a-z]+)+$/,
    address: (id) => `https://docs.docker.com/reference/build-checks/${kebab(id)}/`,
  },
};

/**
 * A name in another catalogue as a link: `[hadolint DL3002](https://…)`.
 * @throws where it is no name of a catalogue that is known here
 */
export function linkTo(name: string): string {
  const [catalogue = '', id = ''] = name.split(' ');
  const known = catalogues[catalogue];
  if (!known?.id.test(id) || (catalogue === 'OWASP' && !owaspRules[id]))
    throw new Error(`${name} is no name that test/rules/catalogues.ts knows`);
  return `[${name}](${known.address(id)})`;
}

function kebab(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
}
