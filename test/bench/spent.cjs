/** Loaded before what is measured: writes the milliseconds of CPU that the process took, from its start to its end. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(process.env.BENCH_SPENT, String((user + system) / 1000));
});
