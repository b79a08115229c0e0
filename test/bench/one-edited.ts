/** What the review of one edited file takes in a large repository, where nothing joins the other files to it. */
import { runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';
import { aimed, type Row, round } from './measure.ts';
import { asked, leastInTurns, spent } from './processes.ts';
import { writtenComposeFile, writtenDockerfile } from './written-files.ts';

const turns = 5;

/** The rows of one edited Dockerfile, and of one beside two hundred Dockerfiles and as many compose files. */
export async function oneEdited(): Promise<Row[]> {
  const times = await leastInTurns(turns, [() => editing(0), () => editing(200)]);
  const [alone, beside] = times as [number, number];
  return [
    { what: 'one edited Dockerfile: whole action', value: `${round(alone)} ms of CPU` },
    aimed('one edited Dockerfile beside 400 container files / beside none', beside / alone, 1.5),
  ];
}

/** So many Dockerfiles that do not copy whatever there is, and as many compose files, each in a folder of its own. */
function apart(ofEachKind: number): Record<string, string> {
  const seeds = Array.from({ length: 4 * ofEachKind }, (_, seed) => seed);
  const dockerfiles = seeds.map(writtenDockerfile).filter((text) => !takesAnything.test(text));
  const composeFiles = seeds.map(writtenComposeFile);
  return Object.fromEntries(
    seeds.slice(0, ofEachKind).flatMap((seed) => [
      [`images/${seed}/Dockerfile`, dockerfiles[seed]!],
      [`stacks/${seed}/compose.yml`, composeFiles[seed]!],
    ]),
  );
}

const takesAnything = /^(?:COPY|ADD) (?:--\S+ )*\.\/? |--mount=(?!type=(?:cache|secret))/m;

async function editing(ofEachKind: number): Promise<number> {
  await using github = await GitHub.start();
  const text = writtenDockerfile(1);
  const from = github.repository.commit('main', { 'edited/Dockerfile': text, ...apart(ofEachKind) });
  github.repository.commit('feature', { 'edited/Dockerfile': `# Edited\n${text}` }, 'Edit', { from });
  github.openPull({ head: 'feature' });
  const result = await runAction({ github, pull: 1, env: asked.env, nodeArguments: asked.arguments, watched: false });
  if (!['pass', 'fail'].includes(result.outputs.verdict ?? ''))
    throw new Error(`the action did not review:\n${result.log.join('\n')}${result.stderr}`);
  return spent()!.milliseconds;
}
