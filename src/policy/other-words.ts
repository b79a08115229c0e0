/** What people write who have another tool's settings in mind, with what that may be called here. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  // Levels.
  error: ['high'],
  blocker: ['critical'],
  major: ['high'],
  warning: ['medium'],
  warn: ['medium'],
  moderate: ['medium'],
  minor: ['low'],
  notice: ['low'],
  note: ['low'],
  style: ['info'],
  ignore: ['off', 'severities'],
  disable: ['off', 'severities'],
  disabled: ['off', 'severities'],
  none: ['off', 'never'],
  false: ['off', 'never'],
  // Other values.
  new: ['introduced'],
  recommended: ['default'],
  // Keys.
  rules: ['severities'],
  rule: ['severities'],
  checks: ['severities'],
  override: ['severities'],
  skip: ['severities'],
  ignored: ['waivers'],
  ignores: ['waivers'],
  exceptions: ['waivers'],
  exclude: ['files'],
  include: ['files'],
  threshold: ['fail-on'],
  'failure-threshold': ['fail-on'],
  trustedregistries: ['trusted'],
  // What a waiver says.
  id: ['rule'],
  check: ['severities', 'rule'],
  expires: ['until'],
  expiry: ['until'],
  expired_at: ['until'],
  end: ['until'],
  comment: ['reason'],
  statement: ['reason'],
  justification: ['reason'],
  owner: ['by'],
};

/** The word of ours among those that are known, for one that another tool would take. */
export function ourWordFor(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  return Object.hasOwn(otherWords, word) ? otherWords[word]!.find((each) => known.includes(each)) : undefined;
}
