/** What runs: bundles of src/, and of the packages that it uses. */
import { hash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/**
 * Fills a folder with the action and, in `cli/`, with the command. What the action loads by `import()` is in files of its own;
 * the command is a script, as `src/cli.ts` runs it. The bytes are the same wherever and whenever that is done.
 *
 * @param root where src/ is
 * @param folder what it holds is removed
 */
export async function bundleInto(folder: string, root: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await bundle(root, folder, {
    ...{ entryPoints: { index: 'src/index.ts' }, format: 'esm' },
    ...{ splitting: true, chunkNames: 'parts/[name]-[hash]' },
  });
  const cli = join(folder, 'cli');
  await bundle(root, cli, { entryPoints: { index: 'src/cli.ts' }, format: 'esm' });
  await bundle(root, cli, {
    entryPoints: { command: 'src/cli/main.ts' },
    format: 'iife',
    outExtension: { '.js': '.cjs' },
  });
  const command = join(cli, 'command.cjs');
  const script = readFileSync(command, 'latin1');
  writeFileSync(command, `// ${hash('sha256', script)}\n${script}`);
  chmodSync(join(cli, 'index.js'), 0o755);
}

async function bundle(root: string, folder: string, options: BuildOptions): Promise<void> {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  const standIns = Object.entries<string[]>(compilerOptions.paths).map(([name, [path]]) => [name, join(root, path!)]);
  const { metafile, outputFiles } = await build({
    ...{ absWorkingDir: root, outdir: folder, bundle: true, platform: 'node', target: 'es2024' },
    ...{ alias: Object.fromEntries(standIns), plugins: [modulesOfNode], logLevel: 'warning' },
    ...options,
    ...{ metafile: true, write: false },
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, ascii(text));
  }
  writeFileSync(join(folder, 'licenses.txt'), licences(metafile, root));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
}

/** Code that says the same in ASCII, which takes half the memory and is read faster. */
function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Has modules of Node loaded as CommonJS loads them: an `import` reads all that they export, and what `node:http` exports
 * takes longer to load than all of the action.
 */
const modulesOfNode: Plugin = {
  name: 'modules of Node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z_/\d]+$/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return undefined;
      return kind === 'dynamic-import'
        ? { path, external: true }
        : { path: path.replace(/^node:/, ''), namespace: 'node' };
    });
    onLoad({ filter: /^/, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
    }));
  },
};

/** The name, the licence and the text of it for each package that is in a bundle. */
function licences({ outputs }: Metafile, root: string): string {
  const paths = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = new Set(paths.flatMap((path) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    return [name, license, file ? readFileSync(join(root, folder, file), 'utf8').trim() : ''].join('\n');
  });
  return [...new Set(texts)]
    .sort()
    .map((text) => `${text.trim()}\n`)
    .join('\n');
}
