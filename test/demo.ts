/**
 * Shows what a developer sees: the built action reviews a sample pull request on the stand-in for GitHub, then the push
 * that mends it, and the conversation, the check and the job summary are printed. `npm run demo`.
 */
import { GitHub } from './github/server.ts';
import { type ActionRun, runAction } from './runner/action.ts';
import { base, change, fix } from './sample.ts';

const width = 100;

await using github = await GitHub.start();
const from = github.repository.commit('main', base, 'Open the shop');
github.repository.commit('feature', change, 'Serve the site with our own nginx', { from });
const pull = github.openPull({ head: 'feature', title: 'Serve the site with our own nginx' });

title(`${github.fullName}#${pull.number}: ${pull.title}`);
showRun(await runAction({ github, pull: pull.number }));
showConversation();
showCheck(pull.head.sha);

title('The author pushes what the review asked for');
github.repository.commit('feature', fix, 'Mend what the review found');
github.push('feature');
showRun(await runAction({ github, pull: pull.number, action: 'synchronize' }));
showConversation(1);
showCheck(github.pull(pull.number).head.sha);

function title(text: string): void {
  print(`\n${'━'.repeat(width)}\n${text}\n${'━'.repeat(width)}`);
}

function heading(text: string): void {
  print(`\n── ${text} ${'─'.repeat(Math.max(0, width - text.length - 4))}`);
}

function showRun({ exitCode, log, outputs, summary, durationMs }: ActionRun): void {
  heading(`The job: exit ${exitCode} after ${Math.round(durationMs)} ms`);
  print(log.join('\n'));
  print(
    Object.entries(outputs)
      .map(([name, value]) => `${name}=${value}`)
      .join('  '),
  );
  heading('The job summary');
  print(summary);
}

function showConversation(skipped = 0): void {
  for (const review of github.conversation(pull.number).reviews.slice(skipped)) {
    heading(`${review.author} reviewed`);
    print(review.body);
    for (const thread of review.threads) {
      heading(`${thread.path}, line ${thread.startLine ? `${thread.startLine} to ` : ''}${thread.line}`);
      print(thread.hunk.split('\n').slice(-4).join('\n'));
      for (const comment of thread.comments) print(indent(comment.body));
    }
  }
}

function showCheck(sha: string): void {
  for (const check of github.checks(sha)) {
    heading(`Check ${check.name}: ${check.conclusion}`);
    print(check.title ?? '');
    for (const { path, start_line: line, annotation_level: level, title: name, message } of check.annotations) {
      print(`${level.padEnd(7)} ${path}:${line}  ${name}: ${message}`);
    }
  }
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
