/** Offers as an editor takes them: code actions of the protocol. */
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { groupBy } from '../text/group-by.ts';
import type { FileEdit, Offer } from './questions.ts';

/** What an editor calls a file, and which version of it it holds; null of what it does not hold. */
export type Named = (path: string) => { readonly uri: string; readonly version: number | null };

/** What an editor can be told, as it said itself. */
export class ActionWriter {
  readonly #can: ClientCapabilities;
  readonly #named: Named;

  constructor(can: ClientCapabilities, named: Named) {
    this.#can = can;
    this.#named = named;
  }

  /** @param shown what the editor shows at the place that it asks about */
  action(offer: Offer, shown: readonly Diagnostic[], kind = 'quickfix'): CodeAction[] {
    const diagnostics = shown.filter(({ data }) => data !== undefined && data === offer.fingerprint);
    const refused = offer.refused ?? this.#cannot(offer);
    const about = { title: offer.title, kind, ...(diagnostics.length > 0 && { diagnostics }) };
    if (refused === undefined)
      return [
        {
          ...about,
          edit: this.#edit(offer),
          ...(offer.kind === 'safe fix' && kind === 'quickfix' && { isPreferred: true }),
        },
      ];
    return this.#can.textDocument?.codeAction?.disabledSupport ? [{ ...about, disabled: { reason: refused } }] : [];
  }

  #cannot({ creates }: Offer): string | undefined {
    if (creates === undefined || this.#can.workspace?.workspaceEdit?.resourceOperations?.includes('create'))
      return undefined;
    return 'There is no policy yet, and this editor lets nobody create a file. `layer-review init` writes one.';
  }

  #edit({ edits, creates }: Offer): WorkspaceEdit {
    const files = [...groupBy(edits, ({ path }) => path)];
    const { documentChanges, snippetEditSupport } = this.#can.workspace?.workspaceEdit ?? {};
    const plain = (some: readonly FileEdit[]): TextEdit[] => some.map(({ range, text }) => ({ range, newText: text }));
    if (!documentChanges)
      return { changes: Object.fromEntries(files.map(([path, some]) => [this.#named(path).uri, plain(some)])) };
    const written = (some: readonly FileEdit[]): (TextEdit | SnippetTextEdit)[] =>
      some.map(({ range, text, snippet }) =>
        snippet !== undefined && snippetEditSupport
          ? { range, snippet: { kind: 'snippet', value: snippet } }
          : { range, newText: text },
      );
    return {
      documentChanges: [
        ...(creates === undefined
          ? []
          : [{ kind: 'create' as const, uri: this.#named(creates).uri, options: { ignoreIfExists: true } }]),
        ...files.map(([path, some]): TextDocumentEdit => ({ textDocument: this.#named(path), edits: written(some) })),
      ],
    };
  }
}

/** Writes a name as it was meant. */
export function spelled({ source, message, range }: Diagnostic, uri: string): CodeAction[] {
  const meant = /; did you mean `([\w-]+)`\?$/.exec(typeof message === 'string' ? message : message.value)?.[1];
  if (source !== sourceName || meant === undefined) return [];
  const edit = { changes: { [uri]: [{ range, newText: meant }] } };
  return [{ title: `Write \`${meant}\``, kind: 'quickfix', isPreferred: true, edit }];
}

/** Whose a diagnostic is, as editors show it. */
export const sourceName = 'layer-review';
