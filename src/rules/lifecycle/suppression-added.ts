import { widenedIgnoreFiles } from '../../facts/change/ignore-files.ts';
import { isOfStyle, rulesNamed } from '../../facts/change/rules-named.ts';
import { addedPragmas, extentOf } from '../../facts/change/suppression-comments.ts';
import type { Comparison } from '../../model/change-comparison.ts';
import { reaches, severities } from '../../problem.ts';
import { list, lowered, type Problem, type Rule, type Severity, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'suppression-added',
  title: 'This change suppresses a security check',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'The author of a change decides here what is not reported about it. That may be right, but someone else has to see it.',
  fix: 'Fix what the tool reports. If it is wrong, say why in the comment, and suppress one rule on one line instead of all rules in a file.',
  also: ['hadolint DL1001'],
  *change(comparison, { rules }) {
    yield* inComments(comparison, rules);
    yield* inFiles(comparison, rules);
  },
} satisfies Rule;

function* inComments(comparison: Comparison, rules: readonly Rule[]): Generator<Problem> {
  for (const pragma of addedPragmas(comparison)) {
    const { tool, at, names, form } = pragma;
    const added = pragma.added.filter((name) => !isOfStyle(rules, tool, name));
    if (names.length > 0 && added.length === 0) continue;
    const what = added.length > 0 ? say`to ignore ${list(added)}` : say`to report nothing`;
    const where = /global|disable-file/.test(form) ? say`in the whole file` : say`here`;
    const ours = added.map((name) => rulesNamed(rules, tool, name));
    const reach = extentOf(pragma, comparison.after);
    yield {
      at,
      message: say`This tells ${tool} ${what} ${where}.`,
      severity: weightOf(ours, givesReason(at)),
      ...(reach && { silences: { rules: names.length > 0 ? ours.flat().map(({ id }) => id) : undefined, at: reach } }),
    };
  }
}

/**
 * As bad as the worst of what is left out, but medium at most, as is what no rule of ours reports; a step less where that is no
 * worse and its author says why.
 */
function weightOf(ours: readonly (readonly Rule[])[], isReasoned: boolean): Severity {
  if (ours.some((some) => some.length === 0)) return 'medium';
  const hides = (severity: Severity) => ours.flat().some((rule) => reaches(rule.severity, severity));
  const upToMedium = severities.slice(severities.indexOf('medium'));
  const worst = upToMedium.find(hides) ?? 'medium';
  return isReasoned && !hides('high') ? lowered(worst, 1) : worst;
}

/** So many words are a reason. */
const fewestWords = 4;

/** Whether the line goes on in words behind what it silences: `skip=ID:why`, `ignore=ID # why`. */
function givesReason({ source, span }: Location): boolean {
  const [rest = ''] = source.text.slice(span.end, span.end + 200).split('\n');
  return /^\s*[:#-]/.test(rest) && (rest.match(/[a-z]{2,}/gi) ?? []).length >= fewestWords;
}

function* inFiles(comparison: Comparison, rules: readonly Rule[]): Generator<Problem> {
  for (const { tool, path, entries, gone, at } of widenedIgnoreFiles(comparison)) {
    const told = entries.filter(({ rule }) => rule === undefined || !isOfStyle(rules, tool, rule));
    if (told.length + gone.length === 0) continue;
    const texts = [...new Set(told.map(({ text, until }) => `${text.slice(0, 80)}${until ? ` until ${until}` : ''}`))];
    const lost = gone.map((text) => text.slice(0, 80));
    const out = texts.length > 0 ? say` ignore more: ${list(texts, 5)}` : [];
    const both = texts.length > 0 && lost.length > 0 ? say`, and to` : [];
    const less = lost.length > 0 ? say` no longer check ${list(lost, 5)}` : [];
    const message = say`${path} tells ${tool} to${out}${both}${less}.`;
    const ours = told.map(({ rule }) => (rule === undefined ? [] : rulesNamed(rules, tool, rule)));
    const isReasoned = told.every((entry) => givesReason(entry.at));
    // What is no longer checked at all has no rule of ours.
    const severity = gone.length > 0 ? 'medium' : weightOf(ours, isReasoned);
    yield { at: told[0]?.at ?? at, key: [...texts, ...lost].join('\n'), severity, message };
  }
}
