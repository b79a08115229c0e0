import { compose, dockerfile, isWrite, playFaults } from './fault-table.ts';

// What is read, is read alike in every run.
playFaults(
  'a run after a push',
  async (s) => {
    await s.review();
    s.github.push('feature', {
      'compose.yaml': compose.replace('    privileged: true\n', '    network_mode: host\n'),
      'api/Dockerfile': `# The API\n${dockerfile}`,
    });
  },
  isWrite,
);
