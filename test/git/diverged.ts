import { Repository } from '../repository.ts';

export const twenty = Array.from({ length: 20 }, (_, i) => `RUN step ${i + 1}`);
export const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;

export function edited(...numbers: number[]): string {
  return text(twenty.map((line, i) => (numbers.includes(i + 1) ? `${line} changed` : line)));
}

/** `main` and `feature`, apart since the second commit of `main`. */
export function diverged() {
  const repo = Repository.create();
  repo.commit('main', { Dockerfile: text(twenty), 'old/compose.yml': text(twenty), gone: 'x\n', same: 'x\n' });
  const base = repo.commit('main', { 'later.txt': 'x\n' });
  repo.commit('main', { 'on-main.txt': 'x\n' });
  const head = repo.commit(
    'feature',
    {
      Dockerfile: edited(2, 15),
      'new/compose.yml': { moved: 'old/compose.yml', text: edited(1) },
      gone: null,
      'added "ü\n\\.dockerfile': 'FROM a\n',
    },
    'Edit',
    { from: base },
  );
  return { repo, base, head };
}
