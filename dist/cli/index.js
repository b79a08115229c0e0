#!/usr/bin/env node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node:module
var require_module = __commonJS({
  "node:module"(exports2, module2) {
    module2.exports = process.getBuiltinModule("node:module");
  }
});

// index.js
var import_module = __toESM(require_module(), 1);
var external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
var external_node_path_namespaceObject = process.getBuiltinModule("node:path");
var external_node_sea_namespaceObject = process.getBuiltinModule("node:sea");
var external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");
var external_node_zlib_namespaceObject = process.getBuiltinModule("node:zlib");
var external_node_os_namespaceObject = process.getBuiltinModule("node:os");
function cacheFolder(what, env, platform) {
  const home = (0, external_node_os_namespaceObject.homedir)();
  const xdg = env.XDG_CACHE_HOME?.startsWith("/") ? env.XDG_CACHE_HOME : (0, external_node_path_namespaceObject.join)(home, ".cache");
  const folder2 = platform === "win32" ? env.LOCALAPPDATA || (0, external_node_path_namespaceObject.join)(home, "AppData", "Local") : platform === "darwin" ? (0, external_node_path_namespaceObject.join)(home, "Library", "Caches") : xdg;
  return (0, external_node_path_namespaceObject.join)(folder2, "layer-review", what);
}
var sumLength = 4;
var filename = (0, external_node_path_namespaceObject.join)(__dirname, "command.cjs");
var bytes = (0, external_node_sea_namespaceObject.isSea)() ? Buffer.from((0, external_node_sea_namespaceObject.getRawAsset)("command.cjs")) : (0, external_node_fs_namespaceObject.readFileSync)(filename);
var source = bytes.toString("latin1");
var folder = cacheFolder("compiled", process.env, process.platform);
var kept = (0, external_node_path_namespaceObject.join)(folder, `${process.version}-${process.arch}-${bytes.toString("latin1", 3, 35)}`);
var isOff = process.env.NODE_DISABLE_COMPILE_CACHE === "1";
var cachedData = isOff ? void 0 : keptBefore();
var script = new external_node_vm_namespaceObject.Script(source, { filename, ...cachedData && { cachedData } });
var isReview = ["review", "scan", "fix"].includes(process.argv[2] ?? "");
if (isReview && !isOff && script.cachedDataRejected !== false)
  process.once("exit", keep);
script.runInThisContext();
function keptBefore() {
  try {
    const whole = (0, external_node_fs_namespaceObject.readFileSync)(kept);
    const data = whole.subarray(0, -sumLength);
    return (0, external_node_zlib_namespaceObject.crc32)(data) === whole.readUInt32LE(data.length) ? data : void 0;
  } catch {
    return void 0;
  }
}
function keep() {
  try {
    const data = script.createCachedData();
    (0, external_node_fs_namespaceObject.mkdirSync)(folder, { recursive: true });
    const own = `${kept}-${process.pid}`;
    const sum = Buffer.alloc(sumLength);
    sum.writeUInt32LE((0, external_node_zlib_namespaceObject.crc32)(data));
    (0, external_node_fs_namespaceObject.writeFileSync)(own, Buffer.concat([data, sum]), { mode: 384 });
    (0, external_node_fs_namespaceObject.renameSync)(own, kept);
  } catch {
  }
}
