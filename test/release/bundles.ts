/** What runs: bundles of src/, and of the packages that it uses. */
import { hash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { root } from '../syntax.ts';

/**
 * Fills a folder with the action, in `post/` with what runs after it, and in `cli/` with the command. What the action loads by `import()` is in files of its own;
 * the command is a script, as `src/cli.ts` runs it, which is CommonJS: Node starts that sooner. The bytes are the same
 * wherever and whenever that is done.
 *
 * @param folder what it holds is removed
 */
export async function bundleInto(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const parts: BuildOptions = { format: 'esm', splitting: true, chunkNames: 'parts/[name]-[hash]' };
  await bundle(join(root, 'src/index.ts'), folder, 'index', parts);
  await bundle(join(root, 'src/post.ts'), join(folder, 'post'), 'index', { format: 'esm' });
  const cli = join(folder, 'cli');
  // Only a module has an address; ncc asks for one to find files beside it, of which there are none.
  const define = { 'import.meta.url': '"file:///"', 'import.meta.dirname': '__dirname' };
  await bundle(join(root, 'src/cli.ts'), cli, 'index', { format: 'cjs', define });
  await bundle(join(root, 'src/cli/main.ts'), cli, 'command', {
    ...{ format: 'iife', outExtension: { '.js': '.cjs' }, define },
  });
  const command = join(cli, 'command.cjs');
  const script = readFileSync(command, 'latin1');
  writeFileSync(command, `// ${hash('sha256', script)}\n${script}`);
  chmodSync(join(cli, 'index.js'), 0o755);
}

/**
 * ncc brings together all that a file needs, and takes the types away, which `npm run check` has checked; esbuild leaves out what
 * nothing calls, and writes it as it is wanted.
 */
async function bundle(entry: string, folder: string, name: string, options: BuildOptions): Promise<void> {
  const { code, map, assets } = await ncc(entry, {
    ...{ cache: false, quiet: true, target: 'es2024', transpileOnly: true },
    ...{ sourceMap: true, sourceMapRegister: false },
  });
  const between = mkdtempSync(join(tmpdir(), 'layer-review-bundle-'));
  try {
    const texts = new Map(Object.entries(assets).map(([path, { source }]) => [path, source.toString()]));
    texts.set('index.js', byName(code, [...texts.keys()]));
    for (const [path, text] of texts) writeFileSync(join(between, path), text.replace(required, loadedByName));
    const { outputFiles } = await build({
      ...{ absWorkingDir: between, entryPoints: { [name]: 'index.js' }, outdir: folder },
      ...{ bundle: true, platform: 'node', target: 'es2024', plugins: [modulesOfNode], logLevel: 'warning' },
      ...{ ...options, write: false },
    });
    for (const { path, text } of outputFiles) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, ascii(text));
    }
    const maps = [map!, ...[...texts].flatMap(([path, text]) => (path.endsWith('.map') ? [text] : []))];
    writeFileSync(join(folder, 'licenses.txt'), licences(maps.flatMap((text) => JSON.parse(text).sources)));
    const type = options.format === 'esm' ? 'module' : 'commonjs';
    writeFileSync(join(folder, 'package.json'), `{ "type": "${type}" }\n`);
  } finally {
    rmSync(between, { recursive: true });
  }
}

/** How ncc has modules of Node loaded by name, and what it hands to packages that could load others and do not. */
const required = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)(?:\(("[^"]+")\))?/g;

function loadedByName(_: string, name?: string): string {
  return name ? `process.getBuiltinModule(${name})` : 'undefined';
}

/** Code whose parts are loaded by names that are written down, where ncc puts the name together. */
function byName(code: string, files: readonly string[]): string {
  const parts = files.filter((file) => /^\d+\.index\.js$/.test(file));
  if (parts.length === 0) return code;
  const loads = /import\("\.\/" \+ (\w+\.u\(chunkId\))\)/;
  if (!loads.test(code)) throw new Error('ncc loads parts in another way than this build knows');
  const table = parts.map((file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),\n`);
  return `const parts = {\n${table.join('')}};\n${code.replace(loads, 'parts[$1]()')}`;
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
    onResolve({ filter: /^(?:node:)?[a-z_/\d]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path: path.replace(/^node:/, ''), namespace: 'node' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
    }));
  },
};

/** The name, the licence and the text of it for each package among the sources of a bundle. */
function licences(sources: readonly string[]): string {
  const folders = new Set(
    sources.flatMap((path) => /\bnode_modules\/(?:.*\bnode_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const texts = [...folders].map((path) => {
    const folder = join(root, path);
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return [name, license, file ? readFileSync(join(folder, file), 'utf8').trim() : ''].join('\n');
  });
  return [...new Set(texts)]
    .sort()
    .map((text) => `${text.trim()}\n`)
    .join('\n');
}
