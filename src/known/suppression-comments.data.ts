import type { Knowledge } from './knowledge.ts';

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

/** A file in which a tool is told what to leave out. */
export interface IgnoreFile {
  readonly tool: string;
  /** Its name, without the folder. */
  readonly name: RegExp;
  /** `lines`: one thing a line. `settings`: some settings of many, in YAML, JSON or TOML. `whole`: all of it, in YAML. */
  readonly holds: 'lines' | 'settings' | 'whole';
  /** The key of what alone is left out, wherever that stands; unless given, all that it holds is. */
  readonly by?: string;
}

/** How reviewers of containers and of secrets are silenced: by a comment in the file that they read, or by a file of their own. */
export const suppressions: Knowledge<{
  readonly pragmaForms: readonly PragmaForm[];
  readonly begins: RegExp;
  readonly ignoreFiles: readonly IgnoreFile[];
  readonly linters: readonly string[];
  readonly namesRules: RegExp;
  readonly leavesOut: RegExp;
  readonly takesIn: RegExp;
  readonly switchedOff: RegExp;
  readonly lenience: readonly (readonly string[])[];
  readonly notSaying: RegExp;
  readonly proseKeys: RegExp;
}> = {
  source: [
    'hadolint (README, "Inline ignores"; Hadolint/Pragma.hs)',
    'BuildKit (docs.docker.com/build/checks)',
    'Trivy (docs/configuration/filtering)',
    'Checkov ("Suppressing and Skipping Policies")',
    'KICS (docs/running-kics, "Using commands on scanned files as comments")',
    'Semgrep ("Ignore files, folders, and code")',
    'dclint (docs/configuration-comments.md)',
    'compose-lint (docs/configuration.md: it has no comments, on purpose)',
    'tally (README)',
    'gitleaks, detect-secrets, TruffleHog, GitGuardian, DeepSource, SonarQube and Snyk (their documentation)',
    'Docker Scout takes its exceptions from its service and from VEX documents, not from comments (docs.docker.com/scout/how-tos/create-exceptions-vex)',
  ],
  asOf: '2026-11-24',
  pragmaForms: [
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
    {
      tool: 'KICS',
      form: /^#[ \t]*(kics-scan[ \t]{1,9}(?:ignore-line|ignore-block|ignore|disable=|enable=))([\w,-]*)/i,
    },
    { tool: 'Semgrep', form: /^#[ \t]*(nosem(?:grep)?\b:?[ \t]{0,9})([\w.,/-]*)/i, anywhere: true },
    { tool: 'dclint', form: /^#[ \t]*(dclint[ \t]{1,9}disable(?:-file|-next-line|-line)?)([\w \t-]*)/ },
    { tool: 'ShellCheck', form: /^#[ \t]*(shellcheck[ \t]{1,9}disable=)([\w,-]+)/, anywhere: true },
    { tool: 'gitleaks', form: /^#[ \t]*(gitleaks:allow)()/, anywhere: true },
    {
      tool: 'detect-secrets',
      form: /^#[ \t]*(pragma:[ \t]?(?:allow|white)list(?:[ \t]nextline)?[ \t]secret)()/i,
      anywhere: true,
    },
    { tool: 'TruffleHog', form: /^#[ \t]*(trufflehog:ignore)()/i, anywhere: true },
    { tool: 'DeepSource', form: /^#[ \t]*(skipcq\b:?[ \t]{0,9})([\w, -]*)/, anywhere: true },
    { tool: 'SonarQube', form: /^#[ \t]*(NOSONAR\b)()/, anywhere: true },
    { tool: 'GitGuardian', form: /^#[ \t]*(ggignore\b|pragma:[ \t]?ggignore)()/i, anywhere: true },
  ],
  /** How all of them begin. */
  begins:
    /^#[ \t]*(?:layer-review|hadolint|check|tally|linter|shellcheck|trivy|tfsec|bridgecrew|cortex|kics|nosem|dclint|gitleaks|pragma|trufflehog|ggignore|skipcq|nosonar)/i,
  ignoreFiles: [
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
    { tool: 'Docker Scout', name: /(?:^|\.)(?:open)?vex\.json$/, holds: 'whole' },
    { tool: 'Dockle', name: /^\.dockleignore$/, holds: 'lines' },
    { tool: 'Grype', name: /^\.grype\.ya?ml$/, holds: 'settings' },
    { tool: 'Snyk', name: /^\.snyk$/, holds: 'settings' },
    { tool: 'gitleaks', name: /^\.gitleaksignore$/, holds: 'lines' },
    { tool: 'gitleaks', name: /^\.gitleaks\.toml$/, holds: 'settings' },
    { tool: 'GitGuardian', name: /^\.gitguardian\.ya?ml$/, holds: 'settings' },
    { tool: 'detect-secrets', name: /^\.secrets\.baseline$/, holds: 'whole', by: 'hashed_secret' },
  ],
  /** Tools most of whose rules are about style. What a scanner reports is about security, whatever its name. */
  linters: ['hadolint', 'BuildKit', 'tally', 'dockerfilelinter', 'dclint', 'ShellCheck'],
  /** Settings that name rules, as their values or as keys that have a value each. */
  namesRules: /^(?:ignored|rules|checks|override)$/i,
  /** Words in the name of a setting that leaves something out, or lets it pass. */
  leavesOut:
    /ignore|exclu|skip|disable|allow|except|suppress|baseline|trusted|soft-fail|no-fail|failure-threshold|fail-on|exit-code/i,
  /** Names of settings that say what is looked at, where fewer values mean less. */
  takesIn: /^(?:severity|severities|scanners|include)$/i,
  /** Values that switch a check off, where the setting is of one, or that leave nothing out. */
  switchedOff: /^(?:off|none|ignore|false|0)$/i,
  /** The levels that thresholds have, from those at which most fails. */
  lenience: [
    ['style', 'info', 'warning', 'error', 'ignore', 'none'],
    ['negligible', 'low', 'medium', 'high', 'critical', 'never'],
  ],
  /** Keys which say nothing about what is left out: of files that programs write, and for how other keys are matched. */
  notSaying:
    /^(?:version|generated_at|timestamp|last_updated|author|line_number|@?context|@id|plugins_used|filters_used|regexTarget|condition)$/i,
  /** Keys for people: that there is something counts, and not what. */
  proseKeys: /^(?:reason|statement|comment|description|justification|impact_statement|created|source)$/i,
};
