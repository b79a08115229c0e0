#!/usr/bin/env node

// src/cli.ts
import module from "node:module";

// src/cli/cache-folder.ts
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder(what, env, platform) {
  const home = homedir();
  const xdg = env.XDG_CACHE_HOME?.startsWith("/") ? env.XDG_CACHE_HOME : join(home, ".cache");
  const folder = platform === "win32" ? env.LOCALAPPDATA || join(home, "AppData", "Local") : platform === "darwin" ? join(home, "Library", "Caches") : xdg;
  return join(folder, "layer-review", what);
}

// src/cli.ts
module.enableCompileCache?.(cacheFolder("compiled", process.env, process.platform));
await import("#command");
