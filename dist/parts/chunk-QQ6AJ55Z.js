import {
  __commonJS
} from "./chunk-MTYAKC5B.js";

// node:module
var require_module = __commonJS({
  "node:module"(exports, module) {
    module.exports = process.getBuiltinModule("node:module");
  }
});

export {
  require_module
};
