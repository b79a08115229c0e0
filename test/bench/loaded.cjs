/** Loaded before what is looked at: writes how many files of the verifier of signatures were loaded. */
let loaded = 0;
require('node:module').registerHooks({
  load(url, context, next) {
    if (/\/verify-\w+\.js$/.test(url)) loaded++;
    return next(url, context);
  },
});
process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_SPENT, String(loaded)));
