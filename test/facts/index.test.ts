/** `src/facts/README.md`: what rules can ask for, a line for each module, written from what each exports and says of it. */
import { test } from 'node:test';
import ts from 'typescript';
import { checkPage } from '../generated.ts';
import { type Parsed, parseSources } from '../syntax.ts';

const modules = parseSources().filter(({ path }) => path.startsWith('src/facts/'));

/** The first sentence of a docstring; empty where there is none. */
function firstSentence(node: ts.Node): string {
  const said = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const text = (typeof said === 'string' ? said : (ts.getTextOfJSDocComment(said) ?? '')).replace(/\s+/g, ' ');
  return /^.*?[.:;](?= |$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;
}

/** The functions and classes that others may call, or else the values. */
function exported({ syntax }: Parsed): { readonly name: string; readonly says: string }[] {
  return syntax.statements.flatMap((each) => {
    const isExported =
      ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if ((ts.isFunctionDeclaration(each) || ts.isClassDeclaration(each)) && each.name)
      return [{ name: each.name.text, says: firstSentence(each) }];
    if (!ts.isVariableStatement(each)) return [];
    return each.declarationList.declarations.map(({ name }) => ({ name: name.getText(), says: firstSentence(each) }));
  });
}

function rowOf(file: Parsed): string {
  const all = exported(file);
  const says = all.find((each) => each.says !== '')?.says ?? '';
  const [, name] = /([^/]+)\.ts$/.exec(file.path)!;
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return `| [${name}](${file.path.replace('src/facts/', '')}) | ${cell(all.map((each) => `\`${each.name}\``).join(', '))} | ${cell(says)} |`;
}

test('the index of facts lists every module', () => {
  const topics = [...new Set(modules.map(({ path }) => path.split('/')[2]!))];
  const parts = topics.map((topic) => {
    const rows = modules.filter(({ path }) => path.split('/')[2] === topic).map(rowOf);
    return [`## ${topic}`, '', '| Module | Gives | What |', '| - | - | - |', ...rows].join('\n');
  });
  const head = [
    '# Facts',
    '',
    'What follows from the files and from what is known of the world, for rules to ask. `npm run update` writes this page from the modules: what each says of the first thing that it gives.',
  ].join('\n');
  checkPage('src/facts/README.md', `${[head, ...parts].join('\n\n')}\n`);
});
