import "./chunk-MTYAKC5B.js";

// 110.index.js
var id = 110;
var ids = [110];
var modules = {
  /***/
  95110: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        currentFile: () => (
          /* binding */
          currentFile
        ),
        /* harmony export */
        sigstoreHost: () => (
          /* binding */
          sigstoreHost
        )
        /* harmony export */
      });
      var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
      var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
      var tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86376);
      var tuf_js_dist_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95683);
      var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64608);
      const sigstoreHost = "tuf-repo-cdn.sigstore.dev";
      const mostRoots = 64;
      const mostOfRoot = 512e3;
      const mostOfTimestamp = 16384;
      const mostOfMetadata = 2e6;
      const mostOfTarget = 1e6;
      async function currentFile(name, root, files) {
        const trusted = new tuf_js_dist_store_js__WEBPACK_IMPORTED_MODULE_2__.E(Buffer.from(root));
        const got = async (path, most) => {
          const bytes2 = await files.get(path, most);
          if (!bytes2)
            throw new _trouble_js__WEBPACK_IMPORTED_MODULE_3__.qm(`it has no ${path}`);
          return bytes2;
        };
        for (let i = 0; i < mostRoots; i++) {
          const next = await files.get(`${trusted.root.signed.version + 1}.root.json`, mostOfRoot);
          if (!next)
            break;
          trusted.updateRoot(next);
        }
        attempt(files.kept("timestamp"), (bytes2) => trusted.updateTimestamp(bytes2));
        const timestamp = await got("timestamp.json", mostOfTimestamp);
        try {
          trusted.updateTimestamp(timestamp);
          files.keep("timestamp", timestamp);
        } catch (error) {
          if (!(error instanceof tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_1__.EqualVersionError))
            throw error;
        }
        const { version } = trusted.timestamp.signed.snapshotMeta;
        if (!attempt(files.kept("snapshot"), (bytes2) => trusted.updateSnapshot(bytes2, true))) {
          const snapshot = await got(`${version}.snapshot.json`, mostOfMetadata);
          trusted.updateSnapshot(snapshot);
          files.keep("snapshot", snapshot);
        }
        const listed = trusted.snapshot.signed.meta["targets.json"];
        if (!attempt(files.kept("targets"), (bytes2) => trusted.updateDelegatedTargets(bytes2, "targets", "root"))) {
          const targets = await got(`${listed?.version}.targets.json`, mostOfMetadata);
          trusted.updateDelegatedTargets(targets, "targets", "root");
          files.keep("targets", targets);
        }
        const target = trusted.targets.signed.targets[name];
        if (!target)
          throw new _trouble_js__WEBPACK_IMPORTED_MODULE_3__.qm(`it has no ${name}`);
        const isIt = (bytes2) => target.verify(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes2])).then(() => true, () => false);
        const before = files.kept(name);
        if (before && await isIt(before))
          return before;
        const bytes = await got(`targets/${Object.values(target.hashes)[0]}.${name}`, mostOfTarget);
        if (!await isIt(bytes))
          throw new _trouble_js__WEBPACK_IMPORTED_MODULE_3__.qm(`its ${name} is not the one that it lists`);
        files.keep(name, bytes);
        return bytes;
      }
      function attempt(kept, use) {
        if (!kept)
          return false;
        try {
          use(kept);
          return true;
        } catch {
          return false;
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
