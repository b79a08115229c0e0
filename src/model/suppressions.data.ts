/*
 * How reviewers of containers and of secrets are silenced: by a comment in the file that they read, or by a file of their own.
 *
 * Sources: hadolint (README, "Inline ignores"; Hadolint/Pragma.hs), BuildKit (docs.docker.com/build/checks), Trivy
 * (docs/configuration/filtering), Checkov ("Suppressing and Skipping Policies"), KICS (docs/running-kics, "Using commands on
 * scanned files as comments"), Semgrep ("Ignore files, folders, and code"), dclint (docs/configuration-comments.md),
 * compose-lint (docs/configuration.md: it has no comments, on purpose), tally (README), gitleaks, detect-secrets, TruffleHog,
 * GitGuardian and Snyk (their documentation). Docker Scout takes its exceptions from attestations and from its service, not
 * from comments. As of: November 2026.
 */

export interface PragmaForm {
  readonly tool: string;
  /**
   * Read from a comment's `#` on; the first group is what stands before what is silenced, the second what is silenced:
   * names with commas or blanks between. Without it everything is.
   */
  readonly form: RegExp;
  /** Also behind other text of a line: the tool searches lines, and knows no comments. */
  readonly anywhere?: true;
}

export const pragmaForms: readonly PragmaForm[] = [
  { tool: 'layer-review', form: /^#[ \t]*(layer-review:.{0,200}?\ballow=)([\w,-]*)/ },
  {
    tool: 'hadolint',
    form: /^#[ \t]*(hadolint[ \t]{1,9}(?:global[ \t]{1,9})?ignore[ \t]{0,9}=[ \t]{0,9})([A-Z0-9, \t]*)/,
  },
  { tool: 'BuildKit', form: /^#[ \t]*(check[ \t]*=[^\n]{0,200}?\bskip=)([\w,-]+)/i },
  { tool: 'tally', form: /^#[ \t]*(tally[ \t]{1,9}(?:global[ \t]{1,9})?ignore[ \t]{0,9}=[ \t]{0,9})([\w/,* \t-]*)/i },
  { tool: 'dockerfilelinter', form: /^#[ \t]*(linter[ \t]{1,9}ignore=)([\w,]*)/ },
  { tool: 'Trivy', form: /^#[ \t]*((?:trivy|tfsec):ignore:)([\w.*-]+)/i, anywhere: true },
  { tool: 'Checkov', form: /^#[ \t]*((?:checkov|bridgecrew|cortex):skip=)(\w+)/i, anywhere: true },
  { tool: 'KICS', form: /^#[ \t]*(kics-scan[ \t]{1,9}(?:ignore-line|ignore-block|ignore|disable=|enable=))([\w,-]*)/i },
  { tool: 'Semgrep', form: /^#[ \t]*(nosem(?:grep)?\b:?[ \t]{0,9})([\w.,/-]*)/i, anywhere: true },
  { tool: 'dclint', form: /^#[ \t]*(dclint[ \t]{1,9}disable(?:-file|-line)?)([\w \t-]*)/ },
  { tool: 'gitleaks', form: /^#[ \t]*(gitleaks:allow)()/, anywhere: true },
  {
    tool: 'detect-secrets',
    form: /^#[ \t]*(pragma:[ \t]?(?:allow|white)list(?:[ \t]nextline)?[ \t]secret)()/i,
    anywhere: true,
  },
  { tool: 'TruffleHog', form: /^#[ \t]*(trufflehog:ignore)()/i, anywhere: true },
  { tool: 'GitGuardian', form: /^#[ \t]*(ggignore\b|pragma:[ \t]?ggignore)()/i, anywhere: true },
];

/** How all of them begin. */
export const begins =
  /^#[ \t]*(?:layer-review|hadolint|check|tally|linter|trivy|tfsec|bridgecrew|cortex|kics|nosem|dclint|gitleaks|pragma|trufflehog|ggignore)/i;

/** A file in which a tool is told what to leave out. */
export interface IgnoreFile {
  readonly tool: string;
  /** Its name, without the folder. */
  readonly name: RegExp;
  /** `lines`: one thing a line. `settings`: some settings of many, in YAML, JSON or TOML. `whole`: all of it, in YAML. */
  readonly holds: 'lines' | 'settings' | 'whole';
}

export const ignoreFiles: readonly IgnoreFile[] = [
  { tool: 'hadolint', name: /^\.?hadolint\.ya?ml$/, holds: 'settings' },
  { tool: 'Trivy', name: /^\.trivyignore$/, holds: 'lines' },
  { tool: 'Trivy', name: /^\.trivyignore\.ya?ml$/, holds: 'whole' },
  { tool: 'Trivy', name: /^trivy\.ya?ml$/, holds: 'settings' },
  { tool: 'Checkov', name: /^\.checkov\.ya?ml$/, holds: 'settings' },
  { tool: 'Checkov', name: /^\.checkov\.baseline$/, holds: 'whole' },
  { tool: 'KICS', name: /^\.?kics(?:\.config(?:\.(?:ya?ml|json|toml))?|\.(?:ya?ml|json|toml))$/, holds: 'settings' },
  { tool: 'Semgrep', name: /^\.semgrepignore$/, holds: 'lines' },
  { tool: 'dclint', name: /^(?:\.dclintrc(?:\.(?:json|ya?ml))?|dclint\.config\.(?:json|ya?ml))$/, holds: 'settings' },
  { tool: 'compose-lint', name: /^\.?compose-lint\.ya?ml$/, holds: 'settings' },
  { tool: 'tally', name: /^\.?tally\.toml$/, holds: 'settings' },
  { tool: 'Dockle', name: /^\.dockleignore$/, holds: 'lines' },
  { tool: 'Grype', name: /^\.grype\.ya?ml$/, holds: 'settings' },
  { tool: 'Snyk', name: /^\.snyk$/, holds: 'settings' },
  { tool: 'gitleaks', name: /^\.gitleaksignore$/, holds: 'lines' },
  { tool: 'gitleaks', name: /^\.gitleaks\.toml$/, holds: 'settings' },
  { tool: 'GitGuardian', name: /^\.gitguardian\.ya?ml$/, holds: 'settings' },
  { tool: 'detect-secrets', name: /^\.secrets\.baseline$/, holds: 'whole' },
];

/** Words in the name of a setting that leaves something out, or lets it pass. */
export const leavesOut =
  /ignore|exclu|skip|disable|allow|except|suppress|baseline|trusted|soft-fail|no-fail|failure-threshold|fail-on|exit-code/i;

/** Values that switch a check off, where the setting is of one. */
export const switchedOff = /^(?:off|none|ignore|false|0)$/i;
