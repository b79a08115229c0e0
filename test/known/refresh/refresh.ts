/**
 * `npm run refresh -- TOPIC FOLDER [DAY]`: writes what is known of a topic from its public source, of which FOLDER is a
 * checkout. DAY is the day of the look at it, today unless given. What it changes is seen with `npm run findings`.
 */
import { writeFileSync } from 'node:fs';
import { root } from '../../syntax.ts';
import { tableOf, topics } from './topics.ts';

const [name = '', folder, day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const topic = topics.find((each) => each.name === name);
if (topic && folder !== undefined) {
  writeFileSync(root + topic.path, tableOf(topic, folder, day));
  console.log(`${topic.path} is written`);
} else {
  const known = topics.map((each) => `  ${each.name.padEnd(12)} from ${each.source}`);
  console.error(['npm run refresh -- TOPIC FOLDER [DAY]', ...known].join('\n'));
  process.exitCode = 1;
}
