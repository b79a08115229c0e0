import "./chunk-MTYAKC5B.js";

// 748.index.js
var id = 748;
var ids = [748];
var modules = {
  /***/
  64748: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DockerfileParser: () => (
          /* reexport safe */
          dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser
        )
        /* harmony export */
      });
      var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
    })
  )
};
export {
  id,
  ids,
  modules
};
