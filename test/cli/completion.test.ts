/** What real shells offer while somebody types. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { commandNames, shells } from '../../src/cli/commands.ts';
import { rules } from '../../src/rules/index.ts';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

const skip = (shell: string) => (spawnSync(shell, ['-c', 'exit']).error ? `${shell} is not installed` : false);

/** A folder with a script of completions, and files to complete. */
async function scene(shell: string): Promise<Folder> {
  const folder = new Folder({ 'deploy/compose.yml': '', Dockerfile: '' });
  const { status, stdout, stderr } = await layerReview(['completion', shell], { folder: folder.path });
  assert.deepEqual([status, stderr], [0, '']);
  folder.put('script', stdout);
  return folder;
}

/** What each shell offers for a line that is typed up to its end. */
const offers: Readonly<Record<string, (folder: Folder, line: string) => Promise<string[]>>> = {
  async bash(folder, line) {
    const script = `source ./script
      COMP_WORDS=(${line.replace(/ $/, " ''")}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
      compopt() { COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); }
      _layer_review; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return lines(spawnSync('bash', ['--norc', '-c', script], { cwd: folder.path }).stdout.toString());
  },
  async fish(folder, line) {
    const args = ['--no-config', '-c', `source ./script; complete -C '${line}'`];
    const { stdout } = spawnSync('fish', args, { cwd: folder.path, env: { ...process.env, HOME: folder.path } });
    return lines(stdout.toString()).map((each) => each.split('\t')[0]!);
  },
};

function lines(text: string): string[] {
  return [...new Set(text.split('\n').filter((line) => line !== ''))];
}

const secrets = rules.map(({ id }) => id).filter((id) => id.startsWith('secret-'));

describe('completions', () => {
  for (const shell of Object.keys(offers)) {
    it(`are offered in ${shell}`, { skip: skip(shell) }, async () => {
      const offered = async (line: string) => {
        using folder = await scene(shell);
        return offers[shell]!(folder, `layer-review ${line}`);
      };
      const has = async (line: string, wanted: readonly string[], others: readonly string[] = []) => {
        const found = await offered(line);
        for (const each of wanted) assert.ok(found.includes(each), `${line}: no ${each} in ${found.slice(0, 20)}`);
        for (const each of others) assert.ok(!found.includes(each), `${line}: ${each} in ${found.slice(0, 20)}`);
      };
      await has('', commandNames);
      await has('sc', ['scan'], ['review']);
      await has('scan --mi', ['--min-severity'], ['--base']);
      await has('scan --format ', ['text', 'json', 'jsonl', 'sarif', 'github'], ['mermaid']);
      await has('explain --format ', ['mermaid'], ['sarif']);
      await has('scan --only secret-', secrets, ['run-as-root']);
      await has('rule host-', ['host-pid'], ['run-as-root']);
      await has('waive run-as-root Doc', ['Dockerfile'], ['docker-socket-mount']);
      await has('help ', ['review'], ['Dockerfile']);
      await has('completion ', shells, ['Dockerfile']);
    });
  }

  it('are taken by zsh', { skip: skip('zsh') }, async () => {
    using folder = await scene('zsh');
    // What it offers shows only at a terminal; here it reads the script, and knows whom to ask.
    const script = 'autoload -Uz compinit; compinit -u -d ./dump; source ./script; print -r -- $_comps[layer-review]';
    const { status, stdout, stderr } = spawnSync('zsh', ['-f', '-c', script], { cwd: folder.path });
    assert.deepEqual([status, stdout.toString(), stderr.toString()], [0, '_layer_review\n', '']);
  });

  it('are those of a shell that is known', async () => {
    using folder = new Folder({});
    const { status, stdout, stderr } = await layerReview(['completion', 'csh'], { folder: folder.path });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /There are completions for bash, zsh, fish/);
  });
});
