/** Talks to the editor: what it may ask for, and what it is told. https://microsoft.github.io/language-server-protocol */
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeActionParams,
  Connection,
  Diagnostic,
  DiagnosticSeverity,
  Hover,
  InitializeParams,
  InitializeResult,
  Position,
  Range,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { slashes } from '../folder/repository.ts';
import { skippedFolders } from '../folder/walk.ts';
import { defaultPolicyPath } from '../policy/policy.ts';
import type { Severity } from '../problem.ts';
import { rulePage } from '../report/rule-page.ts';
import { rules } from '../rules/index.ts';
import { plural } from '../text/plural.ts';
import { version } from '../version.ts';
import { ActionWriter, sourceName, spelled } from './actions.ts';
import { OpenFolders } from './folders.ts';
import { hoverText } from './hover.ts';
import { completionsAt, policyHover } from './policy-help.ts';
import type { EditorFinding, Questions } from './questions.ts';
import { type Done, Reviews } from './reviews.ts';
import { ShownFindings } from './shown.ts';

/** By the numbers of the protocol: error, warning, information, hint. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = { critical: 1, high: 1, medium: 2, low: 3, info: 4 };

/** What an editor can make when it saves a file: all safe fixes of it. */
const fixAll = 'source.fixAll.layer-review';

/** The files that bear on a review, as far as their names tell. */
const watched =
  '**/{*ockerfile*,*ontainerfile*,*.yml,*.yaml,*.env,.env*,*.dockerignore,.dockerignore,*.hcl,*.json,*.sh}';

/** Serves the editor at the other end of the standard streams, until that ends it. */
export async function serve(): Promise<never> {
  // Takes as long to load as a review, and is the only thing here that nothing else needs.
  new Server(await import('vscode-languageserver/node')).listen();
  return new Promise(() => {});
}

type Protocol = typeof import('vscode-languageserver/node');

class Server {
  readonly #protocol: Protocol;
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #folders = new OpenFolders();
  readonly #shown = new ShownFindings(
    (path, findings) => this.#publish(path, findings),
    (path) => this.#open.has(path),
  );
  readonly #reviews = new Reviews({
    textsIn: (place) => this.#textsIn(place),
    done: (done) => this.#take(done),
    failed: (place, error) => this.#connection.console.error(`The review of ${place} failed: ${error.message}`),
  });
  /** Documents by the paths of their files. */
  readonly #open = new Map<string, TextDocument>();
  readonly #faults = new Map<string, string>();
  #can: InitializeParams['capabilities'] = {};

  constructor(protocol: Protocol) {
    const connection = protocol.createConnection(protocol.ProposedFeatures.all, process.stdin, process.stdout);
    const documents = new protocol.TextDocuments(TextDocument);
    this.#protocol = protocol;
    this.#connection = connection;
    this.#documents = documents;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#begin());
    connection.onShutdown(() => this.#reviews.end());
    connection.onHover(({ textDocument, position }) => this.#hover(textDocument.uri, position));
    connection.onCompletion(({ textDocument, position }) => {
      const text = this.#policyText(textDocument.uri);
      return text === undefined ? [] : completionsAt(text, position);
    });
    connection.onCodeAction((params) => this.#actions(params));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) this.#touched(uri);
    });
    const { onDidChangeContent, onDidClose } = documents;
    onDidChangeContent(({ document }) => {
      const path = pathOf(document.uri);
      if (path === undefined) return;
      this.#open.set(path, document);
      this.#reviews.changed(this.#placeOf(path), path);
    });
    onDidClose(({ document }) => this.#closed(document.uri));
  }

  listen(): void {
    // An editor may refuse what it is asked; that is its own affair.
    process.on('unhandledRejection', (error) => this.#connection.console.error(String(error)));
    this.#documents.listen(this.#connection);
    this.#connection.listen();
  }

  #initialize({ capabilities, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    this.#can = capabilities;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    for (const uri of folders) this.#folders.add(pathOf(uri) ?? '/');
    return {
      serverInfo: { name: 'layer-review', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: 2 },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [' '] },
        codeActionProvider: { codeActionKinds: ['quickfix', fixAll] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  #begin(): void {
    if (this.#can.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void this.#connection.client.register(this.#protocol.DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: watched }],
      });
    if (this.#can.workspace?.workspaceFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#leave(pathOf(uri));
        for (const { uri } of added) this.#folders.add(pathOf(uri) ?? '/');
        this.#reviewAll();
      });
    this.#reviewAll();
  }

  #reviewAll(): void {
    for (const folder of this.#folders.all) this.#reviews.changed(folder);
    for (const path of this.#open.keys()) this.#reviews.changed(this.#placeOf(path), path);
  }

  #leave(folder: string | undefined): void {
    if (folder === undefined) return;
    this.#folders.remove(folder);
    this.#reviews.forget(folder);
    this.#shown.forget(folder);
  }

  #touched(uri: string): void {
    const path = pathOf(uri);
    const folder = path && this.#folders.of(path);
    if (!path || !folder || path.split(/[\\/]/).some((name) => skippedFolders.includes(name))) return;
    this.#reviews.changed(folder, path);
  }

  #closed(uri: string): void {
    const path = pathOf(uri);
    if (path === undefined) return;
    this.#open.delete(path);
    const place = this.#placeOf(path);
    if (place !== path) this.#reviews.changed(place, path);
    else {
      this.#reviews.forget(path);
      this.#shown.forget(path);
    }
  }

  /** The folder that is reviewed with a file, or the file itself where it lies in none that is open. */
  #placeOf(path: string): string {
    return this.#folders.of(path) ?? path;
  }

  #textsIn(place: string): ReadonlyMap<string, string> {
    const own = [...this.#open].filter(([path]) => path === place || path.startsWith(place + sep));
    return new Map(own.map(([path, document]) => [path, document.getText()]));
  }

  #take({ review, ...done }: Done): void {
    const { place, about } = done;
    const { fault } = review;
    const files = about ? plural(about.size, 'file') : 'all files';
    this.#connection.console.log(`Reviewed ${files} of ${place} in ${done.milliseconds} ms.`);
    if (fault !== undefined && this.#faults.get(place) !== fault)
      void this.#connection.sendNotification(this.#protocol.ShowMessageNotification.type, { type: 2, message: fault });
    if (fault === undefined) this.#faults.delete(place);
    else this.#faults.set(place, fault);
    this.#shown.take(review, done, (path) => {
      const folder = this.#folders.of(path);
      return folder === undefined || folder === place;
    });
  }

  #publish(path: string, findings: readonly EditorFinding[]): void {
    const document = this.#open.get(path);
    void this.#connection.sendDiagnostics({
      uri: this.#uriOf(path),
      ...(document && { version: document.version }),
      diagnostics: findings.map((finding) => this.#diagnostic(finding)),
    });
  }

  #diagnostic({ range, severity, message, rule: id, fingerprint, notes }: EditorFinding): Diagnostic {
    const rule = rules.find((each) => each.id === id);
    return {
      range,
      severity: severities[severity],
      source: sourceName,
      message,
      ...(rule && { code: rule.id, codeDescription: { href: rulePage(rule) } }),
      ...(notes.length > 0 && {
        relatedInformation: notes.map((note) => ({
          location: { uri: this.#uriOf(note.path), range: note.range },
          message: note.message,
        })),
      }),
      ...(fingerprint && { data: fingerprint }),
    };
  }

  async #hover(uri: string, position: Position): Promise<Hover | null> {
    const path = pathOf(uri);
    const policy = this.#policyText(uri);
    if (policy !== undefined) return policyHover(policy, position) ?? null;
    if (path === undefined) return null;
    const findings = this.#shown.of(path).filter(({ range }) => holds(range, position));
    const explanation = await this.#ask('explanation', path, { start: position, end: position });
    const contents = hoverText(findings, explanation);
    return contents ? { contents } : null;
  }

  /** The text of an open policy; undefined where it is none. */
  #policyText(uri: string): string | undefined {
    const path = pathOf(uri) ?? '';
    return slashes(path).endsWith(`/${defaultPolicyPath}`) ? this.#open.get(path)?.getText() : undefined;
  }

  async #actions({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const path = pathOf(textDocument.uri);
    if (path === undefined) return [];
    const { only, diagnostics, triggerKind } = context;
    const wants = (kind: string) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
    const writer = new ActionWriter(this.#can, (each) => ({
      uri: this.#uriOf(each),
      version: this.#open.get(each)?.version ?? null,
    }));
    const offers = wants('quickfix') ? await this.#ask('offers', path, range) : undefined;
    // Editors ask at every move of the cursor, what for nobody wants a whole file to be reviewed again.
    const wantsAll = wants(fixAll) && (only !== undefined || triggerKind !== 2);
    const all = wantsAll ? await this.#ask('safeFixes', path, range) : undefined;
    return [
      ...(wants('quickfix') ? diagnostics.flatMap((each) => spelled(each, textDocument.uri)) : []),
      ...(offers ?? []).flatMap((offer) => writer.action(offer, diagnostics)),
      ...(all ? writer.action(all, diagnostics, fixAll) : []),
    ];
  }

  /** undefined where that cannot be answered, which is in the log. */
  async #ask<K extends 'offers' | 'safeFixes' | 'explanation'>(
    kind: K,
    path: string,
    range: Range,
  ): Promise<Questions[K]['answer'] | undefined> {
    const { thread } = this.#reviews;
    try {
      return await thread.ask(kind, { ...this.#reviews.around(this.#placeOf(path), path), at: { path, range } });
    } catch (error) {
      this.#connection.console.error(`There is no answer about ${path}: ${(error as Error).message}`);
      return undefined;
    }
  }

  /** As the editor calls it, where it is open. */
  #uriOf(path: string): string {
    return this.#open.get(path)?.uri ?? pathToFileURL(path).href;
  }
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  const isBehind = line > start.line || (line === start.line && character >= start.character);
  return isBehind && (line < end.line || (line === end.line && character <= end.character));
}

/** undefined for what is no file of this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
