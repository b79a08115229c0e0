/** Loaded before what is measured: writes what the process took, from its start to its end. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const spent = { milliseconds: (user + system) / 1000, mebibytes: process.resourceUsage().maxRSS / 1024 };
  require('node:fs').writeFileSync(process.env.BENCH_SPENT, JSON.stringify(spent));
});
