import { widenedIgnoreFiles } from '../../facts/change/ignore-files.ts';
import { addedPragmas } from '../../facts/change/suppression-comments.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'suppression-added',
  title: 'This change suppresses a security check',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever proposes a change decides here what is not reported about it. That may be right, but somebody else must see it.',
  fix: 'Fix what the tool reports. If it is wrong, say why in the comment, and suppress one rule on one line instead of all rules in a file.',
  also: ['hadolint DL1001'],
  *change(comparison) {
    for (const { tool, at, added, form } of addedPragmas(comparison)) {
      const what = added.length > 0 ? say`to ignore ${list(added)}` : say`to report nothing`;
      const where = /global|disable-file/.test(form) ? say`in the whole file` : say`here`;
      yield { at, message: say`This tells ${tool} ${what} ${where}.` };
    }
    for (const { tool, path, entries, gone, at } of widenedIgnoreFiles(comparison)) {
      const texts = entries.map(({ text, until }) => `${text.slice(0, 80)}${until ? ` until ${until}` : ''}`);
      const lost = gone.map((text) => text.slice(0, 80));
      const out = texts.length > 0 ? say` ignore more: ${list(texts, 5)}` : [];
      const both = texts.length > 0 && lost.length > 0 ? say`, and to` : [];
      const less = lost.length > 0 ? say` no longer check ${list(lost, 5)}` : [];
      yield { at, key: [...texts, ...lost].join('\n'), message: say`${path} tells ${tool} to${out}${both}${less}.` };
    }
  },
} satisfies Rule;
