/// <reference lib="dom" />
/** The text of one file, with what was found in it at its lines. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile';
import { yaml } from '@codemirror/legacy-modes/mode/yaml';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Text } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { Position } from '../../../../src/source.ts';
import type { ShownFinding } from '../review/answer.ts';
import { element, sentence } from './elements.ts';

export class Editor {
  readonly #view: EditorView;
  readonly #typed: (text: string) => void;

  /** @param typed is told each text that somebody writes */
  constructor(parent: HTMLElement, typed: (text: string) => void) {
    this.#typed = typed;
    this.#view = new EditorView({ parent });
  }

  /** Shows a file. */
  show(path: string, text: string): void {
    const language = /\.(?:ya?ml|json)$/.test(path) ? yaml : dockerFile;
    const state = EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        lintGutter(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        StreamLanguage.define(language),
        syntaxHighlighting(classHighlighter),
        EditorView.contentAttributes.of({ 'aria-label': `Text of ${path}`, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) this.#typed(update.state.doc.toString());
        }),
      ],
    });
    this.#view.setState(state);
  }

  /** Puts other text in the place of all that there is, which can be undone. */
  replace(text: string): void {
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
  }

  /** Marks what was found in the file. @param fix is called for the fix of one */
  mark(findings: readonly ShownFinding[], fix: (finding: ShownFinding) => void): void {
    const { doc } = this.#view.state;
    const diagnostics = findings.map((finding): Diagnostic => {
      const from = offsetAt(doc, finding.start);
      return {
        from,
        to: Math.max(from, offsetAt(doc, finding.end)),
        severity: kinds[finding.severity],
        source: finding.rule,
        message: `${finding.title}: ${finding.message}`,
        renderMessage: () => element('span', {}, ...sentence(`${finding.title}: ${finding.message}`)),
        ...(finding.fix && { actions: [{ name: 'Fix', apply: () => fix(finding) }] }),
      };
    });
    diagnostics.sort((a, b) => a.from - b.from);
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Goes to a place of the file. */
  go(at: Position): void {
    const anchor = offsetAt(this.#view.state.doc, at);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.#view.focus();
  }
}

const kinds = { critical: 'error', high: 'error', medium: 'warning', low: 'info', info: 'hint' } as const;

/** The offset of a 1-based place, which may be beyond what is left of the text. */
export function offsetAt(doc: Text, { line, column }: Position): number {
  if (line > doc.lines) return doc.length;
  const { from, to } = doc.line(line);
  return Math.min(to, from + column - 1);
}
