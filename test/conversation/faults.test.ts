import { playFaults } from './fault-table.ts';

playFaults(
  'the first run',
  async () => {},
  () => true,
);
