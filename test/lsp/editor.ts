/** An editor, as the protocol's own library has one, over a process of the built command. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type MarkupContent,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type SnippetTextEdit,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundle } from '../cli/command.ts';

export interface EditorOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** Behind the name of the command. */
  readonly options?: readonly string[];
  /** The command's entry; the built one unless given. */
  readonly command?: string;
}

const capabilities: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      disabledSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** How long anything may take that a test waits for: long, as machines are busy. Milliseconds. */
const patience = 60_000;

export class Editor implements AsyncDisposable {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** All that was ever told of each file. */
  readonly told: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly log: string[] = [];
  readonly ended: Promise<number | null>;
  readonly #waiting = new Set<() => void>();
  readonly #documents = new Map<string, TextDocument>();

  private constructor({ options = [], command = bundle }: EditorOptions) {
    this.process = spawn(process.execPath, [command, 'lsp', ...options], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.process.stderr!.on('data', (piece) => this.log.push(String(piece)));
    this.ended = new Promise((resolve) => this.process.on('close', resolve));
    const reader = new StreamMessageReader(this.process.stdout!);
    // It would wait for ever for the rest of a message of a process that was killed.
    reader.partialMessageTimeout = 0;
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(this.process.stdin!));
    this.connection.onNotification('textDocument/publishDiagnostics', (told) => {
      this.told.push(told);
      for (const look of this.#waiting) look();
    });
    this.connection.onNotification('window/logMessage', ({ message }) => void this.log.push(message));
    this.connection.onNotification('window/showMessage', ({ message }) => void this.messages.push(message));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  static async open(given: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(given);
    const workspaceFolders = (given.folders ?? []).map((path) => ({ uri: uriOf(path), name: path }));
    await editor.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: workspaceFolders[0]?.uri ?? null,
      workspaceFolders,
      capabilities: given.capabilities ?? capabilities,
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  /** Opens a file, with a text of its own where one is given. */
  async openFile(path: string, text = readFileSync(path, 'utf8')): Promise<void> {
    const uri = uriOf(path);
    const document = TextDocument.create(uri, '', 1, text);
    this.#documents.set(path, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: /ockerfile/.test(path) ? 'dockerfile' : 'yaml', version: 1, text },
    });
  }

  textOf(path: string): string {
    return this.#documents.get(path)!.getText();
  }

  /** Replaces a piece of an open file, which stands in it once. */
  async type(path: string, old: string, by: string): Promise<void> {
    const document = this.#documents.get(path)!;
    const start = document.getText().indexOf(old);
    assert.notEqual(start, -1, `${old} is not in ${document.getText()}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
    await this.change(path, [{ range, text: by }]);
  }

  async change(path: string, contentChanges: { range: Diagnostic['range']; text: string }[]): Promise<void> {
    const document = this.#documents.get(path)!;
    const { version } = document;
    this.#documents.set(path, TextDocument.update(document, contentChanges, version + 1));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: version + 1 },
      contentChanges,
    });
  }

  /** Saves a file, and says so as a watching editor does. */
  async save(path: string, text = this.textOf(path)): Promise<void> {
    writeFileSync(path, text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path), type: 2 }],
    });
  }

  async close(path: string): Promise<void> {
    this.#documents.delete(path);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
  }

  /** The place of a piece of an open file, which stands in it once. */
  placeOf(path: string, piece: string): Range {
    const document = this.#documents.get(path)!;
    const start = document.getText().indexOf(piece);
    assert.notEqual(start, -1, `${piece} is not in ${document.getText()}`);
    return { start: document.positionAt(start), end: document.positionAt(start + piece.length) };
  }

  async hover(path: string, piece: string): Promise<string> {
    const params = { textDocument: { uri: uriOf(path) }, position: this.placeOf(path, piece).start };
    const hover: Hover | null = await this.connection.sendRequest('textDocument/hover', params);
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  }

  /** What could be written behind a piece of an open file. */
  async completions(path: string, piece: string): Promise<CompletionItem[]> {
    const params = { textDocument: { uri: uriOf(path) }, position: this.placeOf(path, piece).end };
    return this.connection.sendRequest('textDocument/completion', params);
  }

  async actions(path: string, piece: string, only?: readonly string[]): Promise<CodeAction[]> {
    const range = this.placeOf(path, piece);
    const diagnostics = this.shown(path).filter(({ range: { start, end } }) => {
      return start.line <= range.end.line && end.line >= range.start.line;
    });
    const context = { diagnostics, ...(only && { only }) };
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uriOf(path) },
      range,
      context,
    });
  }

  /** Makes the edits of an action, as an editor does; @returns what makes them undone. */
  async apply({ edit }: CodeAction): Promise<() => Promise<void>> {
    const before = new Map([...this.#documents].map(([path, document]) => [path, document.getText()]));
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
      const path = fileURLToPath(uri);
      for (const { range, newText } of edits) await this.change(path, [{ range, text: newText }]);
    }
    for (const each of edit?.documentChanges ?? []) {
      if (!('edits' in each)) {
        assert.equal(each.kind, 'create');
        await this.openFile(fileURLToPath(each.uri), '');
        continue;
      }
      const { uri, version } = each.textDocument;
      const path = fileURLToPath(uri);
      const document = this.#documents.get(path);
      assert.ok(document, `${path} is not open`);
      if (version !== null) assert.equal(version, document.version, 'the edits are of the version that is open');
      const edits = each.edits.map((one) => ({ range: one.range, newText: filledIn(one) }));
      const all = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
      await this.change(path, [{ range: all, text: TextDocument.applyEdits(document, edits) }]);
    }
    return async () => {
      for (const [path, text] of before) {
        const document = this.#documents.get(path)!;
        const all = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
        if (document.getText() !== text) await this.change(path, [{ range: all, text }]);
      }
    };
  }

  /** What is told of a file by now. */
  shown(path: string): readonly Diagnostic[] {
    return this.told.findLast(({ uri }) => fileURLToPath(uri) === path)?.diagnostics ?? [];
  }

  /** The rules that are told of a file by now. */
  rules(path: string): string[] {
    return this.shown(path).map(({ code, message }) => String(code ?? message));
  }

  /** Waits until something is so of what is told. */
  async until(isSo: () => boolean, what: () => unknown = () => this.told.at(-1)): Promise<void> {
    const end = Date.now() + patience;
    while (!isSo()) {
      assert.ok(Date.now() < end, `not so: ${isSo}; ${JSON.stringify(what())}; ${this.log.join('')}`);
      await Promise.race([sleep(100), new Promise<void>((resolve) => this.#waiting.add(resolve))]);
      this.#waiting.clear();
    }
  }

  async quit(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.connection.dispose();
    this.process.kill('SIGKILL');
    await this.ended;
  }
}

/** What somebody gets who accepts what a snippet proposes. */
function filledIn(edit: TextEdit | SnippetTextEdit): string {
  if ('newText' in edit) return edit.newText;
  return edit.snippet.value.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll(/\\([\\$}])/g, '$1');
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
