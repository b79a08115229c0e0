/** What people write who have another tool's settings in mind, with what it is called here. */
const otherWords: ReadonlyMap<string, string> = new Map([
  // Levels.
  ['error', 'high'],
  ['blocker', 'critical'],
  ['major', 'high'],
  ['warning', 'medium'],
  ['warn', 'medium'],
  ['moderate', 'medium'],
  ['minor', 'low'],
  ['notice', 'low'],
  ['note', 'low'],
  ['style', 'info'],
  ['ignore', 'off'],
  ['disable', 'off'],
  ['disabled', 'off'],
  ['none', 'off'],
  ['false', 'off'],
  // Keys.
  ['rules', 'severities'],
  ['rule', 'severities'],
  ['checks', 'severities'],
  ['override', 'severities'],
  ['ignored', 'waivers'],
  ['ignores', 'waivers'],
  ['exceptions', 'waivers'],
  ['exclude', 'files'],
  ['include', 'files'],
  ['threshold', 'fail-on'],
  ['failure-threshold', 'fail-on'],
  ['trustedregistries', 'trusted'],
]);

/** The word of ours among those that are known, for one that another tool would take. */
export function ourWordFor(typed: string, known: readonly string[]): string | undefined {
  const ours = otherWords.get(typed.toLowerCase());
  return ours !== undefined && known.includes(ours) ? ours : undefined;
}
