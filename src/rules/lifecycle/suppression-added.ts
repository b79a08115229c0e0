import { widenedIgnoreFiles } from '../../facts/change/ignore-files.ts';
import { addedPragmas } from '../../facts/change/suppression-comments.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'suppression-added',
  title: 'This change tells a reviewer to be silent',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever proposes a change decides with it what is not said about it. That may be right, but somebody else must see it.',
  fix: 'Repair what the tool complains about. Where it is wrong, say why in the comment, and silence one rule on one line rather than all of them in a file.',
  also: ['hadolint DL1001'],
  *change(comparison) {
    for (const { tool, at, added, form } of addedPragmas(comparison)) {
      const what = added.length > 0 ? say`to leave ${list(added)} out` : say`to say nothing`;
      const where = /global|disable-file/.test(form) ? say`in the whole file` : say`here`;
      yield { at, message: say`This tells ${tool} ${what} ${where}.` };
    }
    for (const { tool, path, entries, gone, at } of widenedIgnoreFiles(comparison)) {
      const texts = entries.map(({ text, until }) => `${text.slice(0, 80)}${until ? ` until ${until}` : ''}`);
      const lost = gone.map((text) => text.slice(0, 80));
      const out = texts.length > 0 ? say` leave out more: ${list(texts, 5)}` : [];
      const both = texts.length > 0 && lost.length > 0 ? say`, and to` : [];
      const less = lost.length > 0 ? say` look no longer at ${list(lost, 5)}` : [];
      yield { at, key: [...texts, ...lost].join('\n'), message: say`${path} tells ${tool} to${out}${both}${less}.` };
    }
  },
} satisfies Rule;
