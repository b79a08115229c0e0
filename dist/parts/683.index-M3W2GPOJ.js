import "./chunk-MTYAKC5B.js";

// 683.index.js
var id = 683;
var ids = [683];
var modules = {
  /***/
  65178: (
    /***/
    ((module) => {
      const COMMA = ",";
      const COLON = ":";
      const LEFT_SQUARE_BRACKET = "[";
      const RIGHT_SQUARE_BRACKET = "]";
      const LEFT_CURLY_BRACKET = "{";
      const RIGHT_CURLY_BRACKET = "}";
      function canonicalize(object) {
        const buffer = [];
        if (typeof object === "string") {
          buffer.push(canonicalizeString(object));
        } else if (typeof object === "boolean") {
          buffer.push(JSON.stringify(object));
        } else if (Number.isInteger(object)) {
          buffer.push(JSON.stringify(object));
        } else if (object === null) {
          buffer.push(JSON.stringify(object));
        } else if (Array.isArray(object)) {
          buffer.push(LEFT_SQUARE_BRACKET);
          let first = true;
          object.forEach((element) => {
            if (!first) {
              buffer.push(COMMA);
            }
            first = false;
            buffer.push(canonicalize(element));
          });
          buffer.push(RIGHT_SQUARE_BRACKET);
        } else if (typeof object === "object") {
          buffer.push(LEFT_CURLY_BRACKET);
          let first = true;
          Object.keys(object).sort().forEach((property) => {
            if (!first) {
              buffer.push(COMMA);
            }
            first = false;
            buffer.push(canonicalizeString(property));
            buffer.push(COLON);
            buffer.push(canonicalize(object[property]));
          });
          buffer.push(RIGHT_CURLY_BRACKET);
        } else {
          throw new TypeError("cannot encode " + object.toString());
        }
        return buffer.join("");
      }
      function canonicalizeString(string) {
        const escapedString = string.replace(/\\/g, "\\\\").replace(/"/g, '\\"');
        return '"' + escapedString + '"';
      }
      module.exports = {
        canonicalize
      };
    })
  ),
  /***/
  28883: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Signed = exports.MetadataKind = void 0;
      exports.isMetadataKind = isMetadataKind;
      const util_1 = __importDefault(__webpack_require__(39023));
      const error_1 = __webpack_require__(5494);
      const utils_1 = __webpack_require__(20846);
      const SPECIFICATION_VERSION = ["1", "0", "31"];
      var MetadataKind;
      (function(MetadataKind2) {
        MetadataKind2["Root"] = "root";
        MetadataKind2["Timestamp"] = "timestamp";
        MetadataKind2["Snapshot"] = "snapshot";
        MetadataKind2["Targets"] = "targets";
      })(MetadataKind || (exports.MetadataKind = MetadataKind = {}));
      function isMetadataKind(value) {
        return typeof value === "string" && Object.values(MetadataKind).includes(value);
      }
      class Signed {
        specVersion;
        expires;
        version;
        unrecognizedFields;
        constructor(options) {
          this.specVersion = options.specVersion || SPECIFICATION_VERSION.join(".");
          const specList = this.specVersion.split(".");
          if (!(specList.length === 2 || specList.length === 3) || !specList.every((item) => isNumeric(item))) {
            throw new error_1.ValueError("Failed to parse specVersion");
          }
          if (specList[0] != SPECIFICATION_VERSION[0]) {
            throw new error_1.ValueError("Unsupported specVersion");
          }
          this.expires = options.expires;
          this.version = options.version;
          this.unrecognizedFields = options.unrecognizedFields || {};
        }
        equals(other) {
          if (!(other instanceof Signed)) {
            return false;
          }
          return this.specVersion === other.specVersion && this.expires === other.expires && this.version === other.version && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
        }
        isExpired(referenceTime) {
          if (!referenceTime) {
            referenceTime = /* @__PURE__ */ new Date();
          }
          return referenceTime >= new Date(this.expires);
        }
        static commonFieldsFromJSON(data) {
          const { spec_version, expires, version, ...rest } = data;
          if (!utils_1.guard.isDefined(spec_version)) {
            throw new error_1.ValueError("spec_version is not defined");
          } else if (typeof spec_version !== "string") {
            throw new TypeError("spec_version must be a string");
          }
          if (!utils_1.guard.isDefined(expires)) {
            throw new error_1.ValueError("expires is not defined");
          } else if (!(typeof expires === "string")) {
            throw new TypeError("expires must be a string");
          } else if (Number.isNaN(new Date(expires).getTime())) {
            throw new error_1.ValueError("Failed to parse expires");
          }
          if (!utils_1.guard.isDefined(version)) {
            throw new error_1.ValueError("version is not defined");
          } else if (!(typeof version === "number")) {
            throw new TypeError("version must be a number");
          }
          return {
            specVersion: spec_version,
            expires,
            version,
            unrecognizedFields: rest
          };
        }
      }
      exports.Signed = Signed;
      function isNumeric(str) {
        return !isNaN(Number(str));
      }
    })
  ),
  /***/
  84727: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Delegations = void 0;
      const util_1 = __importDefault(__webpack_require__(39023));
      const error_1 = __webpack_require__(5494);
      const key_1 = __webpack_require__(53343);
      const role_1 = __webpack_require__(55934);
      const utils_1 = __webpack_require__(20846);
      class Delegations {
        keys;
        roles;
        unrecognizedFields;
        succinctRoles;
        constructor(options) {
          this.keys = options.keys;
          this.unrecognizedFields = options.unrecognizedFields || {};
          if (options.roles) {
            if (Object.keys(options.roles).some((roleName) => role_1.TOP_LEVEL_ROLE_NAMES.includes(roleName))) {
              throw new error_1.ValueError("Delegated role name conflicts with top-level role name");
            }
          }
          this.succinctRoles = options.succinctRoles;
          this.roles = options.roles;
        }
        equals(other) {
          if (!(other instanceof Delegations)) {
            return false;
          }
          return util_1.default.isDeepStrictEqual(this.keys, other.keys) && util_1.default.isDeepStrictEqual(this.roles, other.roles) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields) && util_1.default.isDeepStrictEqual(this.succinctRoles, other.succinctRoles);
        }
        *rolesForTarget(targetPath) {
          if (this.roles) {
            for (const role of Object.values(this.roles)) {
              if (role.isDelegatedPath(targetPath)) {
                yield { role: role.name, terminating: role.terminating };
              }
            }
          } else if (this.succinctRoles) {
            yield {
              role: this.succinctRoles.getRoleForTarget(targetPath),
              terminating: true
            };
          }
        }
        toJSON() {
          const json = {
            keys: keysToJSON(this.keys),
            ...this.unrecognizedFields
          };
          if (this.roles) {
            json.roles = rolesToJSON(this.roles);
          } else if (this.succinctRoles) {
            json.succinct_roles = this.succinctRoles.toJSON();
          }
          return json;
        }
        static fromJSON(data) {
          const { keys, roles, succinct_roles, ...unrecognizedFields } = data;
          let succinctRoles;
          if (utils_1.guard.isObject(succinct_roles)) {
            succinctRoles = role_1.SuccinctRoles.fromJSON(succinct_roles);
          }
          return new Delegations({
            keys: keysFromJSON(keys),
            roles: rolesFromJSON(roles),
            unrecognizedFields,
            succinctRoles
          });
        }
      }
      exports.Delegations = Delegations;
      function keysToJSON(keys) {
        return Object.entries(keys).reduce((acc, [keyId, key]) => ({
          ...acc,
          [keyId]: key.toJSON()
        }), {});
      }
      function rolesToJSON(roles) {
        return Object.values(roles).map((role) => role.toJSON());
      }
      function keysFromJSON(data) {
        if (!utils_1.guard.isObjectRecord(data)) {
          throw new TypeError("keys is malformed");
        }
        return Object.entries(data).reduce((acc, [keyID, keyData]) => ({
          ...acc,
          [keyID]: key_1.Key.fromJSON(keyID, keyData)
        }), {});
      }
      function rolesFromJSON(data) {
        let roleMap;
        if (utils_1.guard.isDefined(data)) {
          if (!utils_1.guard.isObjectArray(data)) {
            throw new TypeError("roles is malformed");
          }
          roleMap = data.reduce((acc, role) => {
            const delegatedRole = role_1.DelegatedRole.fromJSON(role);
            if (Object.hasOwn(acc, delegatedRole.name)) {
              throw new error_1.ValueError(`duplicate delegated role: ${delegatedRole.name}`);
            }
            return {
              ...acc,
              [delegatedRole.name]: delegatedRole
            };
          }, {});
        }
        return roleMap;
      }
    })
  ),
  /***/
  5494: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.UnsupportedAlgorithmError = exports.CryptoError = exports.LengthOrHashMismatchError = exports.UnsignedMetadataError = exports.RepositoryError = exports.ValueError = void 0;
      class ValueError extends Error {
      }
      exports.ValueError = ValueError;
      class RepositoryError extends Error {
      }
      exports.RepositoryError = RepositoryError;
      class UnsignedMetadataError extends RepositoryError {
      }
      exports.UnsignedMetadataError = UnsignedMetadataError;
      class LengthOrHashMismatchError extends RepositoryError {
      }
      exports.LengthOrHashMismatchError = LengthOrHashMismatchError;
      class CryptoError extends Error {
      }
      exports.CryptoError = CryptoError;
      class UnsupportedAlgorithmError extends CryptoError {
      }
      exports.UnsupportedAlgorithmError = UnsupportedAlgorithmError;
    })
  ),
  /***/
  76708: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.TargetFile = exports.MetaFile = void 0;
      const crypto_1 = __importDefault(__webpack_require__(76982));
      const util_1 = __importDefault(__webpack_require__(39023));
      const error_1 = __webpack_require__(5494);
      const utils_1 = __webpack_require__(20846);
      class MetaFile {
        version;
        length;
        hashes;
        unrecognizedFields;
        constructor(opts) {
          if (opts.version <= 0) {
            throw new error_1.ValueError("Metafile version must be at least 1");
          }
          if (opts.length !== void 0) {
            validateLength(opts.length);
          }
          this.version = opts.version;
          this.length = opts.length;
          this.hashes = opts.hashes;
          this.unrecognizedFields = opts.unrecognizedFields || {};
        }
        equals(other) {
          if (!(other instanceof MetaFile)) {
            return false;
          }
          return this.version === other.version && this.length === other.length && util_1.default.isDeepStrictEqual(this.hashes, other.hashes) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
        }
        verify(data) {
          if (this.length !== void 0) {
            if (data.length !== this.length) {
              throw new error_1.LengthOrHashMismatchError(`Expected length ${this.length} but got ${data.length}`);
            }
          }
          if (this.hashes) {
            Object.entries(this.hashes).forEach(([key, value]) => {
              let hash;
              try {
                hash = crypto_1.default.createHash(key);
              } catch (e) {
                throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`);
              }
              const observedHash = hash.update(data).digest("hex");
              if (observedHash !== value) {
                throw new error_1.LengthOrHashMismatchError(`Expected hash ${value} but got ${observedHash}`);
              }
            });
          }
        }
        toJSON() {
          const json = {
            version: this.version,
            ...this.unrecognizedFields
          };
          if (this.length !== void 0) {
            json.length = this.length;
          }
          if (this.hashes) {
            json.hashes = this.hashes;
          }
          return json;
        }
        static fromJSON(data) {
          const { version, length, hashes, ...rest } = data;
          if (typeof version !== "number") {
            throw new TypeError("version must be a number");
          }
          if (utils_1.guard.isDefined(length) && typeof length !== "number") {
            throw new TypeError("length must be a number");
          }
          if (utils_1.guard.isDefined(hashes) && !utils_1.guard.isStringRecord(hashes)) {
            throw new TypeError("hashes must be string keys and values");
          }
          return new MetaFile({
            version,
            length,
            hashes,
            unrecognizedFields: rest
          });
        }
      }
      exports.MetaFile = MetaFile;
      class TargetFile {
        length;
        path;
        hashes;
        unrecognizedFields;
        constructor(opts) {
          validateLength(opts.length);
          this.length = opts.length;
          this.path = opts.path;
          this.hashes = opts.hashes;
          this.unrecognizedFields = opts.unrecognizedFields || {};
        }
        get custom() {
          const custom = this.unrecognizedFields["custom"];
          if (!custom || Array.isArray(custom) || !(typeof custom === "object")) {
            return {};
          }
          return custom;
        }
        equals(other) {
          if (!(other instanceof TargetFile)) {
            return false;
          }
          return this.length === other.length && this.path === other.path && util_1.default.isDeepStrictEqual(this.hashes, other.hashes) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
        }
        async verify(stream) {
          let observedLength = 0;
          const digests = Object.keys(this.hashes).reduce((acc, key) => {
            try {
              acc[key] = crypto_1.default.createHash(key);
            } catch (e) {
              throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`);
            }
            return acc;
          }, {});
          for await (const chunk of stream) {
            observedLength += chunk.length;
            Object.values(digests).forEach((digest) => {
              digest.update(chunk);
            });
          }
          if (observedLength !== this.length) {
            throw new error_1.LengthOrHashMismatchError(`Expected length ${this.length} but got ${observedLength}`);
          }
          Object.entries(digests).forEach(([key, value]) => {
            const expected = this.hashes[key];
            const actual = value.digest("hex");
            if (actual !== expected) {
              throw new error_1.LengthOrHashMismatchError(`Expected hash ${expected} but got ${actual}`);
            }
          });
        }
        toJSON() {
          return {
            length: this.length,
            hashes: this.hashes,
            ...this.unrecognizedFields
          };
        }
        static fromJSON(path, data) {
          const { length, hashes, ...rest } = data;
          if (typeof length !== "number") {
            throw new TypeError("length must be a number");
          }
          if (!utils_1.guard.isStringRecord(hashes)) {
            throw new TypeError("hashes must have string keys and values");
          }
          return new TargetFile({
            length,
            path,
            hashes,
            unrecognizedFields: rest
          });
        }
      }
      exports.TargetFile = TargetFile;
      function validateLength(length) {
        if (length < 0) {
          throw new error_1.ValueError("Length must be at least 0");
        }
      }
    })
  ),
  /***/
  68908: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Timestamp = exports.Targets = exports.Snapshot = exports.Signature = exports.Root = exports.Metadata = exports.Key = exports.TargetFile = exports.MetaFile = exports.ValueError = exports.MetadataKind = void 0;
      var base_1 = __webpack_require__(28883);
      Object.defineProperty(exports, "MetadataKind", { enumerable: true, get: function() {
        return base_1.MetadataKind;
      } });
      var error_1 = __webpack_require__(5494);
      Object.defineProperty(exports, "ValueError", { enumerable: true, get: function() {
        return error_1.ValueError;
      } });
      var file_1 = __webpack_require__(76708);
      Object.defineProperty(exports, "MetaFile", { enumerable: true, get: function() {
        return file_1.MetaFile;
      } });
      Object.defineProperty(exports, "TargetFile", { enumerable: true, get: function() {
        return file_1.TargetFile;
      } });
      var key_1 = __webpack_require__(53343);
      Object.defineProperty(exports, "Key", { enumerable: true, get: function() {
        return key_1.Key;
      } });
      var metadata_1 = __webpack_require__(86555);
      Object.defineProperty(exports, "Metadata", { enumerable: true, get: function() {
        return metadata_1.Metadata;
      } });
      var root_1 = __webpack_require__(8946);
      Object.defineProperty(exports, "Root", { enumerable: true, get: function() {
        return root_1.Root;
      } });
      var signature_1 = __webpack_require__(50874);
      Object.defineProperty(exports, "Signature", { enumerable: true, get: function() {
        return signature_1.Signature;
      } });
      var snapshot_1 = __webpack_require__(59386);
      Object.defineProperty(exports, "Snapshot", { enumerable: true, get: function() {
        return snapshot_1.Snapshot;
      } });
      var targets_1 = __webpack_require__(46150);
      Object.defineProperty(exports, "Targets", { enumerable: true, get: function() {
        return targets_1.Targets;
      } });
      var timestamp_1 = __webpack_require__(81796);
      Object.defineProperty(exports, "Timestamp", { enumerable: true, get: function() {
        return timestamp_1.Timestamp;
      } });
    })
  ),
  /***/
  53343: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Key = void 0;
      const util_1 = __importDefault(__webpack_require__(39023));
      const error_1 = __webpack_require__(5494);
      const utils_1 = __webpack_require__(20846);
      const key_1 = __webpack_require__(86361);
      class Key {
        keyID;
        keyType;
        scheme;
        keyVal;
        unrecognizedFields;
        constructor(options) {
          const { keyID, keyType, scheme, keyVal, unrecognizedFields } = options;
          this.keyID = keyID;
          this.keyType = keyType;
          this.scheme = scheme;
          this.keyVal = keyVal;
          this.unrecognizedFields = unrecognizedFields || {};
        }
        // Verifies the that the metadata.signatures contains a signature made with
        // this key and is correctly signed.
        verifySignature(metadata) {
          const signature = metadata.signatures[this.keyID];
          if (!signature)
            throw new error_1.UnsignedMetadataError("no signature for key found in metadata");
          if (!this.keyVal.public)
            throw new error_1.UnsignedMetadataError("no public key found");
          const publicKey = (0, key_1.getPublicKey)({
            keyType: this.keyType,
            scheme: this.scheme,
            keyVal: this.keyVal.public
          });
          const signedData = metadata.signed.toJSON();
          try {
            if (!utils_1.crypto.verifySignature(signedData, publicKey, signature.sig)) {
              throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} signature`);
            }
          } catch (error) {
            if (error instanceof error_1.UnsignedMetadataError) {
              throw error;
            }
            throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} signature`);
          }
        }
        equals(other) {
          if (!(other instanceof Key)) {
            return false;
          }
          return this.keyID === other.keyID && this.keyType === other.keyType && this.scheme === other.scheme && util_1.default.isDeepStrictEqual(this.keyVal, other.keyVal) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
        }
        toJSON() {
          return {
            keytype: this.keyType,
            scheme: this.scheme,
            keyval: this.keyVal,
            ...this.unrecognizedFields
          };
        }
        static fromJSON(keyID, data) {
          const { keytype, scheme, keyval, ...rest } = data;
          if (typeof keytype !== "string") {
            throw new TypeError("keytype must be a string");
          }
          if (typeof scheme !== "string") {
            throw new TypeError("scheme must be a string");
          }
          if (!utils_1.guard.isStringRecord(keyval)) {
            throw new TypeError("keyval must be a string record");
          }
          return new Key({
            keyID,
            keyType: keytype,
            scheme,
            keyVal: keyval,
            unrecognizedFields: rest
          });
        }
      }
      exports.Key = Key;
    })
  ),
  /***/
  86555: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Metadata = void 0;
      const canonical_json_1 = __webpack_require__(65178);
      const util_1 = __importDefault(__webpack_require__(39023));
      const base_1 = __webpack_require__(28883);
      const error_1 = __webpack_require__(5494);
      const root_1 = __webpack_require__(8946);
      const signature_1 = __webpack_require__(50874);
      const snapshot_1 = __webpack_require__(59386);
      const targets_1 = __webpack_require__(46150);
      const timestamp_1 = __webpack_require__(81796);
      const utils_1 = __webpack_require__(20846);
      class Metadata {
        signed;
        signatures;
        unrecognizedFields;
        constructor(signed, signatures, unrecognizedFields) {
          this.signed = signed;
          this.signatures = signatures || {};
          this.unrecognizedFields = unrecognizedFields || {};
        }
        sign(signer, append = true) {
          const bytes = Buffer.from((0, canonical_json_1.canonicalize)(this.signed.toJSON()));
          const signature = signer(bytes);
          if (!append) {
            this.signatures = {};
          }
          this.signatures[signature.keyID] = signature;
        }
        verifyDelegate(delegatedRole, delegatedMetadata) {
          let role;
          let keys = {};
          switch (this.signed.type) {
            case base_1.MetadataKind.Root:
              keys = this.signed.keys;
              role = this.signed.roles[delegatedRole];
              break;
            case base_1.MetadataKind.Targets:
              if (!this.signed.delegations) {
                throw new error_1.ValueError(`No delegations found for ${delegatedRole}`);
              }
              keys = this.signed.delegations.keys;
              if (this.signed.delegations.roles) {
                role = this.signed.delegations.roles[delegatedRole];
              } else if (this.signed.delegations.succinctRoles) {
                if (this.signed.delegations.succinctRoles.isDelegatedRole(delegatedRole)) {
                  role = this.signed.delegations.succinctRoles;
                }
              }
              break;
            default:
              throw new TypeError("invalid metadata type");
          }
          if (!role) {
            throw new error_1.ValueError(`no delegation found for ${delegatedRole}`);
          }
          const signingKeys = /* @__PURE__ */ new Set();
          role.keyIDs.forEach((keyID) => {
            const key = keys[keyID];
            if (!key) {
              return;
            }
            try {
              key.verifySignature(delegatedMetadata);
              signingKeys.add(key.keyID);
            } catch (error) {
            }
          });
          if (signingKeys.size < role.threshold) {
            throw new error_1.UnsignedMetadataError(`${delegatedRole} was signed by ${signingKeys.size}/${role.threshold} keys`);
          }
        }
        equals(other) {
          if (!(other instanceof Metadata)) {
            return false;
          }
          return (
            // eslint-disable-next-line @typescript-eslint/no-unsafe-argument
            this.signed.equals(other.signed) && util_1.default.isDeepStrictEqual(this.signatures, other.signatures) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields)
          );
        }
        toJSON() {
          const signatures = Object.values(this.signatures).map((signature) => {
            return signature.toJSON();
          });
          return {
            signatures,
            signed: this.signed.toJSON(),
            ...this.unrecognizedFields
          };
        }
        static fromJSON(type, data) {
          const { signed, signatures, ...rest } = data;
          if (!utils_1.guard.isDefined(signed) || !utils_1.guard.isObject(signed)) {
            throw new TypeError("signed is not defined");
          }
          if (type !== signed._type) {
            throw new error_1.ValueError(`expected '${type}', got ${signed["_type"]}`);
          }
          if (!utils_1.guard.isObjectArray(signatures)) {
            throw new TypeError("signatures is not an array");
          }
          let signedObj;
          switch (type) {
            case base_1.MetadataKind.Root:
              signedObj = root_1.Root.fromJSON(signed);
              break;
            case base_1.MetadataKind.Timestamp:
              signedObj = timestamp_1.Timestamp.fromJSON(signed);
              break;
            case base_1.MetadataKind.Snapshot:
              signedObj = snapshot_1.Snapshot.fromJSON(signed);
              break;
            case base_1.MetadataKind.Targets:
              signedObj = targets_1.Targets.fromJSON(signed);
              break;
            default:
              throw new TypeError("invalid metadata type");
          }
          const sigMap = {};
          signatures.forEach((sigData) => {
            const sig = signature_1.Signature.fromJSON(sigData);
            if (sigMap[sig.keyID]) {
              throw new error_1.ValueError(`multiple signatures found for keyid: ${sig.keyID}`);
            }
            sigMap[sig.keyID] = sig;
          });
          return new Metadata(signedObj, sigMap, rest);
        }
      }
      exports.Metadata = Metadata;
    })
  ),
  /***/
  55934: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.SuccinctRoles = exports.DelegatedRole = exports.Role = exports.TOP_LEVEL_ROLE_NAMES = void 0;
      const crypto_1 = __importDefault(__webpack_require__(76982));
      const minimatch_1 = __webpack_require__(46507);
      const util_1 = __importDefault(__webpack_require__(39023));
      const error_1 = __webpack_require__(5494);
      const utils_1 = __webpack_require__(20846);
      exports.TOP_LEVEL_ROLE_NAMES = [
        "root",
        "targets",
        "snapshot",
        "timestamp"
      ];
      class Role {
        keyIDs;
        threshold;
        unrecognizedFields;
        constructor(options) {
          const { keyIDs, threshold, unrecognizedFields } = options;
          if (hasDuplicates(keyIDs)) {
            throw new error_1.ValueError("duplicate key IDs found");
          }
          if (threshold < 1) {
            throw new error_1.ValueError("threshold must be at least 1");
          }
          this.keyIDs = keyIDs;
          this.threshold = threshold;
          this.unrecognizedFields = unrecognizedFields || {};
        }
        equals(other) {
          if (!(other instanceof Role)) {
            return false;
          }
          return this.threshold === other.threshold && util_1.default.isDeepStrictEqual(this.keyIDs, other.keyIDs) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
        }
        toJSON() {
          return {
            keyids: this.keyIDs,
            threshold: this.threshold,
            ...this.unrecognizedFields
          };
        }
        static fromJSON(data) {
          const { keyids, threshold, ...rest } = data;
          if (!utils_1.guard.isStringArray(keyids)) {
            throw new TypeError("keyids must be an array");
          }
          if (typeof threshold !== "number") {
            throw new TypeError("threshold must be a number");
          }
          return new Role({
            keyIDs: keyids,
            threshold,
            unrecognizedFields: rest
          });
        }
      }
      exports.Role = Role;
      function hasDuplicates(array) {
        return new Set(array).size !== array.length;
      }
      class DelegatedRole extends Role {
        name;
        terminating;
        paths;
        pathHashPrefixes;
        constructor(opts) {
          super(opts);
          const { name, terminating, paths, pathHashPrefixes } = opts;
          this.name = name;
          this.terminating = terminating;
          if (opts.paths && opts.pathHashPrefixes) {
            throw new error_1.ValueError("paths and pathHashPrefixes are mutually exclusive");
          }
          this.paths = paths;
          this.pathHashPrefixes = pathHashPrefixes;
        }
        equals(other) {
          if (!(other instanceof DelegatedRole)) {
            return false;
          }
          return super.equals(other) && this.name === other.name && this.terminating === other.terminating && util_1.default.isDeepStrictEqual(this.paths, other.paths) && util_1.default.isDeepStrictEqual(this.pathHashPrefixes, other.pathHashPrefixes);
        }
        isDelegatedPath(targetFilepath) {
          if (this.paths) {
            return this.paths.some((pathPattern) => isTargetInPathPattern(targetFilepath, pathPattern));
          }
          if (this.pathHashPrefixes) {
            const hasher = crypto_1.default.createHash("sha256");
            const pathHash = hasher.update(targetFilepath).digest("hex");
            return this.pathHashPrefixes.some((pathHashPrefix) => pathHash.startsWith(pathHashPrefix));
          }
          return false;
        }
        toJSON() {
          const json = {
            ...super.toJSON(),
            name: this.name,
            terminating: this.terminating
          };
          if (this.paths) {
            json.paths = this.paths;
          }
          if (this.pathHashPrefixes) {
            json.path_hash_prefixes = this.pathHashPrefixes;
          }
          return json;
        }
        static fromJSON(data) {
          const { keyids, threshold, name, terminating, paths, path_hash_prefixes, ...rest } = data;
          if (!utils_1.guard.isStringArray(keyids)) {
            throw new TypeError("keyids must be an array of strings");
          }
          if (typeof threshold !== "number") {
            throw new TypeError("threshold must be a number");
          }
          if (typeof name !== "string") {
            throw new TypeError("name must be a string");
          }
          if (typeof terminating !== "boolean") {
            throw new TypeError("terminating must be a boolean");
          }
          if (utils_1.guard.isDefined(paths) && !utils_1.guard.isStringArray(paths)) {
            throw new TypeError("paths must be an array of strings");
          }
          if (utils_1.guard.isDefined(path_hash_prefixes) && !utils_1.guard.isStringArray(path_hash_prefixes)) {
            throw new TypeError("path_hash_prefixes must be an array of strings");
          }
          return new DelegatedRole({
            keyIDs: keyids,
            threshold,
            name,
            terminating,
            paths,
            pathHashPrefixes: path_hash_prefixes,
            unrecognizedFields: rest
          });
        }
      }
      exports.DelegatedRole = DelegatedRole;
      const zip = (a, b) => a.map((k, i) => [k, b[i]]);
      function isTargetInPathPattern(target, pattern) {
        const targetParts = target.split("/");
        const patternParts = pattern.split("/");
        if (patternParts.length != targetParts.length) {
          return false;
        }
        return zip(targetParts, patternParts).every(([targetPart, patternPart]) => (0, minimatch_1.minimatch)(targetPart, patternPart));
      }
      class SuccinctRoles extends Role {
        bitLength;
        namePrefix;
        numberOfBins;
        suffixLen;
        constructor(opts) {
          super(opts);
          const { bitLength, namePrefix } = opts;
          if (bitLength <= 0 || bitLength > 32) {
            throw new error_1.ValueError("bitLength must be between 1 and 32");
          }
          this.bitLength = bitLength;
          this.namePrefix = namePrefix;
          this.numberOfBins = Math.pow(2, bitLength);
          this.suffixLen = (this.numberOfBins - 1).toString(16).length;
        }
        equals(other) {
          if (!(other instanceof SuccinctRoles)) {
            return false;
          }
          return super.equals(other) && this.bitLength === other.bitLength && this.namePrefix === other.namePrefix;
        }
        /***
         * Calculates the name of the delegated role responsible for 'target_filepath'.
         *
         * The target at path ''target_filepath' is assigned to a bin by casting
         * the left-most 'bit_length' of bits of the file path hash digest to
         * int, using it as bin index between 0 and '2**bit_length - 1'.
         *
         * Args:
         *  target_filepath: URL path to a target file, relative to a base
         *  targets URL.
         */
        getRoleForTarget(targetFilepath) {
          const hasher = crypto_1.default.createHash("sha256");
          const hasherBuffer = hasher.update(targetFilepath).digest();
          const hashBytes = hasherBuffer.subarray(0, 4);
          const shiftValue = 32 - this.bitLength;
          const binNumber = hashBytes.readUInt32BE() >>> shiftValue;
          const suffix = binNumber.toString(16).padStart(this.suffixLen, "0");
          return `${this.namePrefix}-${suffix}`;
        }
        *getRoles() {
          for (let i = 0; i < this.numberOfBins; i++) {
            const suffix = i.toString(16).padStart(this.suffixLen, "0");
            yield `${this.namePrefix}-${suffix}`;
          }
        }
        /***
         * Determines whether the given ``role_name`` is in one of
         * the delegated roles that ``SuccinctRoles`` represents.
         *
         * Args:
         *  role_name: The name of the role to check against.
         */
        isDelegatedRole(roleName) {
          const desiredPrefix = this.namePrefix + "-";
          if (!roleName.startsWith(desiredPrefix)) {
            return false;
          }
          const suffix = roleName.slice(desiredPrefix.length, roleName.length);
          if (suffix.length != this.suffixLen) {
            return false;
          }
          if (!suffix.match(/^[0-9a-fA-F]+$/)) {
            return false;
          }
          const num = parseInt(suffix, 16);
          return 0 <= num && num < this.numberOfBins;
        }
        toJSON() {
          const json = {
            ...super.toJSON(),
            bit_length: this.bitLength,
            name_prefix: this.namePrefix
          };
          return json;
        }
        static fromJSON(data) {
          const { keyids, threshold, bit_length, name_prefix, ...rest } = data;
          if (!utils_1.guard.isStringArray(keyids)) {
            throw new TypeError("keyids must be an array of strings");
          }
          if (typeof threshold !== "number") {
            throw new TypeError("threshold must be a number");
          }
          if (typeof bit_length !== "number") {
            throw new TypeError("bit_length must be a number");
          }
          if (typeof name_prefix !== "string") {
            throw new TypeError("name_prefix must be a string");
          }
          return new SuccinctRoles({
            keyIDs: keyids,
            threshold,
            bitLength: bit_length,
            namePrefix: name_prefix,
            unrecognizedFields: rest
          });
        }
      }
      exports.SuccinctRoles = SuccinctRoles;
    })
  ),
  /***/
  8946: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Root = void 0;
      const util_1 = __importDefault(__webpack_require__(39023));
      const base_1 = __webpack_require__(28883);
      const error_1 = __webpack_require__(5494);
      const key_1 = __webpack_require__(53343);
      const role_1 = __webpack_require__(55934);
      const utils_1 = __webpack_require__(20846);
      class Root extends base_1.Signed {
        type = base_1.MetadataKind.Root;
        keys;
        roles;
        consistentSnapshot;
        constructor(options) {
          super(options);
          this.keys = options.keys || {};
          this.consistentSnapshot = options.consistentSnapshot ?? true;
          if (!options.roles) {
            this.roles = role_1.TOP_LEVEL_ROLE_NAMES.reduce((acc, role) => ({
              ...acc,
              [role]: new role_1.Role({ keyIDs: [], threshold: 1 })
            }), {});
          } else {
            const roleNames = new Set(Object.keys(options.roles));
            if (!role_1.TOP_LEVEL_ROLE_NAMES.every((role) => roleNames.has(role))) {
              throw new error_1.ValueError("missing top-level role");
            }
            this.roles = options.roles;
          }
        }
        addKey(key, role) {
          if (!this.roles[role]) {
            throw new error_1.ValueError(`role ${role} does not exist`);
          }
          if (!this.roles[role].keyIDs.includes(key.keyID)) {
            this.roles[role].keyIDs.push(key.keyID);
          }
          this.keys[key.keyID] = key;
        }
        equals(other) {
          if (!(other instanceof Root)) {
            return false;
          }
          return super.equals(other) && this.consistentSnapshot === other.consistentSnapshot && util_1.default.isDeepStrictEqual(this.keys, other.keys) && util_1.default.isDeepStrictEqual(this.roles, other.roles);
        }
        toJSON() {
          return {
            _type: this.type,
            spec_version: this.specVersion,
            version: this.version,
            expires: this.expires,
            keys: keysToJSON(this.keys),
            roles: rolesToJSON(this.roles),
            consistent_snapshot: this.consistentSnapshot,
            ...this.unrecognizedFields
          };
        }
        static fromJSON(data) {
          const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
          const { keys, roles, consistent_snapshot, ...rest } = unrecognizedFields;
          if (typeof consistent_snapshot !== "boolean") {
            throw new TypeError("consistent_snapshot must be a boolean");
          }
          return new Root({
            ...commonFields,
            keys: keysFromJSON(keys),
            roles: rolesFromJSON(roles),
            consistentSnapshot: consistent_snapshot,
            unrecognizedFields: rest
          });
        }
      }
      exports.Root = Root;
      function keysToJSON(keys) {
        return Object.entries(keys).reduce((acc, [keyID, key]) => ({ ...acc, [keyID]: key.toJSON() }), {});
      }
      function rolesToJSON(roles) {
        return Object.entries(roles).reduce((acc, [roleName, role]) => ({ ...acc, [roleName]: role.toJSON() }), {});
      }
      function keysFromJSON(data) {
        let keys;
        if (utils_1.guard.isDefined(data)) {
          if (!utils_1.guard.isObjectRecord(data)) {
            throw new TypeError("keys must be an object");
          }
          keys = Object.entries(data).reduce((acc, [keyID, keyData]) => ({
            ...acc,
            [keyID]: key_1.Key.fromJSON(keyID, keyData)
          }), {});
        }
        return keys;
      }
      function rolesFromJSON(data) {
        let roles;
        if (utils_1.guard.isDefined(data)) {
          if (!utils_1.guard.isObjectRecord(data)) {
            throw new TypeError("roles must be an object");
          }
          roles = Object.entries(data).reduce((acc, [roleName, roleData]) => ({
            ...acc,
            [roleName]: role_1.Role.fromJSON(roleData)
          }), {});
        }
        return roles;
      }
    })
  ),
  /***/
  50874: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Signature = void 0;
      class Signature {
        keyID;
        sig;
        constructor(options) {
          const { keyID, sig } = options;
          this.keyID = keyID;
          this.sig = sig;
        }
        toJSON() {
          return {
            keyid: this.keyID,
            sig: this.sig
          };
        }
        static fromJSON(data) {
          const { keyid, sig } = data;
          if (typeof keyid !== "string") {
            throw new TypeError("keyid must be a string");
          }
          if (typeof sig !== "string") {
            throw new TypeError("sig must be a string");
          }
          return new Signature({
            keyID: keyid,
            sig
          });
        }
      }
      exports.Signature = Signature;
    })
  ),
  /***/
  59386: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Snapshot = void 0;
      const util_1 = __importDefault(__webpack_require__(39023));
      const base_1 = __webpack_require__(28883);
      const file_1 = __webpack_require__(76708);
      const utils_1 = __webpack_require__(20846);
      class Snapshot extends base_1.Signed {
        type = base_1.MetadataKind.Snapshot;
        meta;
        constructor(opts) {
          super(opts);
          this.meta = opts.meta || { "targets.json": new file_1.MetaFile({ version: 1 }) };
        }
        equals(other) {
          if (!(other instanceof Snapshot)) {
            return false;
          }
          return super.equals(other) && util_1.default.isDeepStrictEqual(this.meta, other.meta);
        }
        toJSON() {
          return {
            _type: this.type,
            meta: metaToJSON(this.meta),
            spec_version: this.specVersion,
            version: this.version,
            expires: this.expires,
            ...this.unrecognizedFields
          };
        }
        static fromJSON(data) {
          const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
          const { meta, ...rest } = unrecognizedFields;
          return new Snapshot({
            ...commonFields,
            meta: metaFromJSON(meta),
            unrecognizedFields: rest
          });
        }
      }
      exports.Snapshot = Snapshot;
      function metaToJSON(meta) {
        return Object.entries(meta).reduce((acc, [path, metadata]) => ({
          ...acc,
          [path]: metadata.toJSON()
        }), {});
      }
      function metaFromJSON(data) {
        let meta;
        if (utils_1.guard.isDefined(data)) {
          if (!utils_1.guard.isObjectRecord(data)) {
            throw new TypeError("meta field is malformed");
          } else {
            meta = Object.entries(data).reduce((acc, [path, metadata]) => ({
              ...acc,
              [path]: file_1.MetaFile.fromJSON(metadata)
            }), {});
          }
        }
        return meta;
      }
    })
  ),
  /***/
  46150: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Targets = void 0;
      const util_1 = __importDefault(__webpack_require__(39023));
      const base_1 = __webpack_require__(28883);
      const delegations_1 = __webpack_require__(84727);
      const file_1 = __webpack_require__(76708);
      const utils_1 = __webpack_require__(20846);
      class Targets extends base_1.Signed {
        type = base_1.MetadataKind.Targets;
        targets;
        delegations;
        constructor(options) {
          super(options);
          this.targets = options.targets || {};
          this.delegations = options.delegations;
        }
        addTarget(target) {
          this.targets[target.path] = target;
        }
        equals(other) {
          if (!(other instanceof Targets)) {
            return false;
          }
          return super.equals(other) && util_1.default.isDeepStrictEqual(this.targets, other.targets) && util_1.default.isDeepStrictEqual(this.delegations, other.delegations);
        }
        toJSON() {
          const json = {
            _type: this.type,
            spec_version: this.specVersion,
            version: this.version,
            expires: this.expires,
            targets: targetsToJSON(this.targets),
            ...this.unrecognizedFields
          };
          if (this.delegations) {
            json.delegations = this.delegations.toJSON();
          }
          return json;
        }
        static fromJSON(data) {
          const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
          const { targets, delegations, ...rest } = unrecognizedFields;
          return new Targets({
            ...commonFields,
            targets: targetsFromJSON(targets),
            delegations: delegationsFromJSON(delegations),
            unrecognizedFields: rest
          });
        }
      }
      exports.Targets = Targets;
      function targetsToJSON(targets) {
        return Object.entries(targets).reduce((acc, [path, target]) => ({
          ...acc,
          [path]: target.toJSON()
        }), {});
      }
      function targetsFromJSON(data) {
        let targets;
        if (utils_1.guard.isDefined(data)) {
          if (!utils_1.guard.isObjectRecord(data)) {
            throw new TypeError("targets must be an object");
          } else {
            targets = Object.entries(data).reduce((acc, [path, target]) => ({
              ...acc,
              [path]: file_1.TargetFile.fromJSON(path, target)
            }), {});
          }
        }
        return targets;
      }
      function delegationsFromJSON(data) {
        let delegations;
        if (utils_1.guard.isDefined(data)) {
          if (!utils_1.guard.isObject(data)) {
            throw new TypeError("delegations must be an object");
          } else {
            delegations = delegations_1.Delegations.fromJSON(data);
          }
        }
        return delegations;
      }
    })
  ),
  /***/
  81796: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Timestamp = void 0;
      const base_1 = __webpack_require__(28883);
      const file_1 = __webpack_require__(76708);
      const utils_1 = __webpack_require__(20846);
      class Timestamp extends base_1.Signed {
        type = base_1.MetadataKind.Timestamp;
        snapshotMeta;
        constructor(options) {
          super(options);
          this.snapshotMeta = options.snapshotMeta || new file_1.MetaFile({ version: 1 });
        }
        equals(other) {
          if (!(other instanceof Timestamp)) {
            return false;
          }
          return super.equals(other) && this.snapshotMeta.equals(other.snapshotMeta);
        }
        toJSON() {
          return {
            _type: this.type,
            spec_version: this.specVersion,
            version: this.version,
            expires: this.expires,
            meta: { "snapshot.json": this.snapshotMeta.toJSON() },
            ...this.unrecognizedFields
          };
        }
        static fromJSON(data) {
          const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
          const { meta, ...rest } = unrecognizedFields;
          return new Timestamp({
            ...commonFields,
            snapshotMeta: snapshotMetaFromJSON(meta),
            unrecognizedFields: rest
          });
        }
      }
      exports.Timestamp = Timestamp;
      function snapshotMetaFromJSON(data) {
        let snapshotMeta;
        if (utils_1.guard.isDefined(data)) {
          const snapshotData = data["snapshot.json"];
          if (!utils_1.guard.isDefined(snapshotData) || !utils_1.guard.isObject(snapshotData)) {
            throw new TypeError("missing snapshot.json in meta");
          } else {
            snapshotMeta = file_1.MetaFile.fromJSON(snapshotData);
          }
        }
        return snapshotMeta;
      }
    })
  ),
  /***/
  37915: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.isDefined = isDefined;
      exports.isObject = isObject;
      exports.isStringArray = isStringArray;
      exports.isObjectArray = isObjectArray;
      exports.isStringRecord = isStringRecord;
      exports.isObjectRecord = isObjectRecord;
      function isDefined(val) {
        return val !== void 0;
      }
      function isObject(value) {
        return typeof value === "object" && value !== null;
      }
      function isStringArray(value) {
        return Array.isArray(value) && value.every((v) => typeof v === "string");
      }
      function isObjectArray(value) {
        return Array.isArray(value) && value.every(isObject);
      }
      function isStringRecord(value) {
        return typeof value === "object" && value !== null && Object.keys(value).every((k) => typeof k === "string") && Object.values(value).every((v) => typeof v === "string");
      }
      function isObjectRecord(value) {
        return typeof value === "object" && value !== null && Object.keys(value).every((k) => typeof k === "string") && Object.values(value).every((v) => typeof v === "object" && v !== null);
      }
    })
  ),
  /***/
  20846: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.crypto = exports.guard = void 0;
      exports.guard = __importStar(__webpack_require__(37915));
      exports.crypto = __importStar(__webpack_require__(64405));
    })
  ),
  /***/
  86361: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.getPublicKey = getPublicKey;
      const crypto_1 = __importDefault(__webpack_require__(76982));
      const error_1 = __webpack_require__(5494);
      const oid_1 = __webpack_require__(10334);
      const ASN1_TAG_SEQUENCE = 48;
      const ANS1_TAG_BIT_STRING = 3;
      const NULL_BYTE = 0;
      const OID_EDDSA = "1.3.101.112";
      const OID_EC_PUBLIC_KEY = "1.2.840.10045.2.1";
      const OID_EC_CURVE_P256V1 = "1.2.840.10045.3.1.7";
      const OID_EC_CURVE_P384 = "1.3.132.0.34";
      const PEM_HEADER = "-----BEGIN PUBLIC KEY-----";
      function getPublicKey(keyInfo) {
        switch (keyInfo.keyType) {
          case "rsa":
            return getRSAPublicKey(keyInfo);
          case "ed25519":
            return getED25519PublicKey(keyInfo);
          case "ecdsa":
          case "ecdsa-sha2-nistp256":
          case "ecdsa-sha2-nistp384":
            return getECDCSAPublicKey(keyInfo);
          default:
            throw new error_1.UnsupportedAlgorithmError(`Unsupported key type: ${keyInfo.keyType}`);
        }
      }
      function getRSAPublicKey(keyInfo) {
        if (!keyInfo.keyVal.startsWith(PEM_HEADER)) {
          throw new error_1.CryptoError("Invalid key format");
        }
        const key = crypto_1.default.createPublicKey(keyInfo.keyVal);
        switch (keyInfo.scheme) {
          case "rsassa-pss-sha256":
          case "rsassa-pss-sha384":
          case "rsassa-pss-sha512":
            return {
              key,
              hashAlgorithm: keyInfo.scheme.slice("rsassa-pss-".length),
              padding: crypto_1.default.constants.RSA_PKCS1_PSS_PADDING
            };
          default:
            throw new error_1.UnsupportedAlgorithmError(`Unsupported RSA scheme: ${keyInfo.scheme}`);
        }
      }
      function getED25519PublicKey(keyInfo) {
        let key;
        if (keyInfo.keyVal.startsWith(PEM_HEADER)) {
          key = crypto_1.default.createPublicKey(keyInfo.keyVal);
        } else {
          if (!isHex(keyInfo.keyVal)) {
            throw new error_1.CryptoError("Invalid key format");
          }
          key = crypto_1.default.createPublicKey({
            key: ed25519.hexToDER(keyInfo.keyVal),
            format: "der",
            type: "spki"
          });
        }
        return { key };
      }
      function getECDCSAPublicKey(keyInfo) {
        let namedCurve;
        let curveOID;
        let hashAlgorithm;
        switch (keyInfo.scheme) {
          case "ecdsa-sha2-nistp256":
            namedCurve = "prime256v1";
            curveOID = OID_EC_CURVE_P256V1;
            hashAlgorithm = "sha256";
            break;
          case "ecdsa-sha2-nistp384":
            namedCurve = "secp384r1";
            curveOID = OID_EC_CURVE_P384;
            hashAlgorithm = "sha384";
            break;
          default:
            throw new error_1.UnsupportedAlgorithmError(`Unsupported ECDSA scheme: ${keyInfo.scheme}`);
        }
        if (keyInfo.keyType !== "ecdsa" && keyInfo.keyType !== keyInfo.scheme) {
          throw new error_1.CryptoError("ECDSA key type does not match scheme");
        }
        let key;
        if (keyInfo.keyVal.startsWith(PEM_HEADER)) {
          key = crypto_1.default.createPublicKey(keyInfo.keyVal);
        } else {
          if (!isHex(keyInfo.keyVal)) {
            throw new error_1.CryptoError("Invalid key format");
          }
          key = crypto_1.default.createPublicKey({
            key: ecdsa.hexToDER(keyInfo.keyVal, curveOID),
            format: "der",
            type: "spki"
          });
        }
        if (key.asymmetricKeyType !== "ec" || key.asymmetricKeyDetails?.namedCurve !== namedCurve) {
          throw new error_1.CryptoError("ECDSA key curve does not match scheme");
        }
        return { key, hashAlgorithm };
      }
      const ed25519 = {
        // Translates a hex key into a crypto KeyObject
        // https://keygen.sh/blog/how-to-use-hexadecimal-ed25519-keys-in-node/
        hexToDER: (hex) => {
          const key = Buffer.from(hex, "hex");
          const oid = (0, oid_1.encodeOIDString)(OID_EDDSA);
          const elements = Buffer.concat([
            Buffer.concat([
              Buffer.from([ASN1_TAG_SEQUENCE]),
              Buffer.from([oid.length]),
              oid
            ]),
            Buffer.concat([
              Buffer.from([ANS1_TAG_BIT_STRING]),
              Buffer.from([key.length + 1]),
              Buffer.from([NULL_BYTE]),
              key
            ])
          ]);
          const der = Buffer.concat([
            Buffer.from([ASN1_TAG_SEQUENCE]),
            Buffer.from([elements.length]),
            elements
          ]);
          return der;
        }
      };
      const ecdsa = {
        hexToDER: (hex, curveOID) => {
          const key = Buffer.from(hex, "hex");
          const bitString = Buffer.concat([
            Buffer.from([ANS1_TAG_BIT_STRING]),
            Buffer.from([key.length + 1]),
            Buffer.from([NULL_BYTE]),
            key
          ]);
          const oids = Buffer.concat([
            (0, oid_1.encodeOIDString)(OID_EC_PUBLIC_KEY),
            (0, oid_1.encodeOIDString)(curveOID)
          ]);
          const oidSequence = Buffer.concat([
            Buffer.from([ASN1_TAG_SEQUENCE]),
            Buffer.from([oids.length]),
            oids
          ]);
          const der = Buffer.concat([
            Buffer.from([ASN1_TAG_SEQUENCE]),
            Buffer.from([oidSequence.length + bitString.length]),
            oidSequence,
            bitString
          ]);
          return der;
        }
      };
      const isHex = (key) => /^[0-9a-fA-F]+$/.test(key);
    })
  ),
  /***/
  10334: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.encodeOIDString = encodeOIDString;
      const ANS1_TAG_OID = 6;
      function encodeOIDString(oid) {
        const parts = oid.split(".");
        const first = parseInt(parts[0], 10) * 40 + parseInt(parts[1], 10);
        const rest = [];
        parts.slice(2).forEach((part) => {
          const bytes = encodeVariableLengthInteger(parseInt(part, 10));
          rest.push(...bytes);
        });
        const der = Buffer.from([first, ...rest]);
        return Buffer.from([ANS1_TAG_OID, der.length, ...der]);
      }
      function encodeVariableLengthInteger(value) {
        const bytes = [];
        let mask = 0;
        do {
          bytes.unshift(value & 127 | mask);
          value >>= 7;
          mask = 128;
        } while (value > 0);
        return bytes;
      }
    })
  ),
  /***/
  64405: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.verifySignature = void 0;
      const canonical_json_1 = __webpack_require__(65178);
      const crypto_1 = __importDefault(__webpack_require__(76982));
      const verifySignature = (metaDataSignedData, key, signature) => {
        const canonicalData = Buffer.from((0, canonical_json_1.canonicalize)(metaDataSignedData));
        return crypto_1.default.verify(key.hashAlgorithm, canonicalData, key, Buffer.from(signature, "hex"));
      };
      exports.verifySignature = verifySignature;
    })
  ),
  /***/
  86376: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.DownloadHTTPError = exports.DownloadLengthMismatchError = exports.DownloadError = exports.ExpiredMetadataError = exports.EqualVersionError = exports.BadVersionError = exports.RepositoryError = exports.PersistError = exports.RuntimeError = exports.ValueError = void 0;
      class ValueError extends Error {
      }
      exports.ValueError = ValueError;
      class RuntimeError extends Error {
      }
      exports.RuntimeError = RuntimeError;
      class PersistError extends Error {
      }
      exports.PersistError = PersistError;
      class RepositoryError extends Error {
      }
      exports.RepositoryError = RepositoryError;
      class BadVersionError extends RepositoryError {
      }
      exports.BadVersionError = BadVersionError;
      class EqualVersionError extends BadVersionError {
      }
      exports.EqualVersionError = EqualVersionError;
      class ExpiredMetadataError extends RepositoryError {
      }
      exports.ExpiredMetadataError = ExpiredMetadataError;
      class DownloadError extends Error {
      }
      exports.DownloadError = DownloadError;
      class DownloadLengthMismatchError extends DownloadError {
      }
      exports.DownloadLengthMismatchError = DownloadLengthMismatchError;
      class DownloadHTTPError extends DownloadError {
        statusCode;
        constructor(message, statusCode) {
          super(message);
          this.statusCode = statusCode;
        }
      }
      exports.DownloadHTTPError = DownloadHTTPError;
    })
  ),
  /***/
  95683: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = { value: true };
      exports.E = void 0;
      const models_1 = __webpack_require__(68908);
      const error_1 = __webpack_require__(86376);
      class TrustedMetadataStore {
        trustedSet = {};
        referenceTime;
        constructor(rootData) {
          this.referenceTime = /* @__PURE__ */ new Date();
          this.loadTrustedRoot(rootData);
        }
        get root() {
          if (!this.trustedSet.root) {
            throw new ReferenceError("No trusted root metadata");
          }
          return this.trustedSet.root;
        }
        get timestamp() {
          return this.trustedSet.timestamp;
        }
        get snapshot() {
          return this.trustedSet.snapshot;
        }
        get targets() {
          return this.trustedSet.targets;
        }
        getRole(name) {
          return this.trustedSet[name];
        }
        updateRoot(bytesBuffer) {
          const data = JSON.parse(bytesBuffer.toString("utf8"));
          const newRoot = models_1.Metadata.fromJSON(models_1.MetadataKind.Root, data);
          if (newRoot.signed.type != models_1.MetadataKind.Root) {
            throw new error_1.RepositoryError(`Expected 'root', got ${newRoot.signed.type}`);
          }
          this.root.verifyDelegate(models_1.MetadataKind.Root, newRoot);
          if (newRoot.signed.version != this.root.signed.version + 1) {
            throw new error_1.BadVersionError(`Expected version ${this.root.signed.version + 1}, got ${newRoot.signed.version}`);
          }
          newRoot.verifyDelegate(models_1.MetadataKind.Root, newRoot);
          this.trustedSet.root = newRoot;
          return newRoot;
        }
        updateTimestamp(bytesBuffer) {
          if (this.snapshot) {
            throw new error_1.RuntimeError("Cannot update timestamp after snapshot");
          }
          if (this.root.signed.isExpired(this.referenceTime)) {
            throw new error_1.ExpiredMetadataError("Final root.json is expired");
          }
          const data = JSON.parse(bytesBuffer.toString("utf8"));
          const newTimestamp = models_1.Metadata.fromJSON(models_1.MetadataKind.Timestamp, data);
          if (newTimestamp.signed.type != models_1.MetadataKind.Timestamp) {
            throw new error_1.RepositoryError(`Expected 'timestamp', got ${newTimestamp.signed.type}`);
          }
          this.root.verifyDelegate(models_1.MetadataKind.Timestamp, newTimestamp);
          if (this.timestamp) {
            if (newTimestamp.signed.version < this.timestamp.signed.version) {
              throw new error_1.BadVersionError(`New timestamp version ${newTimestamp.signed.version} is less than current version ${this.timestamp.signed.version}`);
            }
            if (newTimestamp.signed.version === this.timestamp.signed.version) {
              throw new error_1.EqualVersionError(`New timestamp version ${newTimestamp.signed.version} is equal to current version ${this.timestamp.signed.version}`);
            }
            const snapshotMeta = this.timestamp.signed.snapshotMeta;
            const newSnapshotMeta = newTimestamp.signed.snapshotMeta;
            if (newSnapshotMeta.version < snapshotMeta.version) {
              throw new error_1.BadVersionError(`New snapshot version ${newSnapshotMeta.version} is less than current version ${snapshotMeta.version}`);
            }
          }
          this.trustedSet.timestamp = newTimestamp;
          this.checkFinalTimestamp();
          return newTimestamp;
        }
        updateSnapshot(bytesBuffer, trusted = false) {
          if (!this.timestamp) {
            throw new error_1.RuntimeError("Cannot update snapshot before timestamp");
          }
          if (this.targets) {
            throw new error_1.RuntimeError("Cannot update snapshot after targets");
          }
          this.checkFinalTimestamp();
          const snapshotMeta = this.timestamp.signed.snapshotMeta;
          if (!trusted) {
            snapshotMeta.verify(bytesBuffer);
          }
          const data = JSON.parse(bytesBuffer.toString("utf8"));
          const newSnapshot = models_1.Metadata.fromJSON(models_1.MetadataKind.Snapshot, data);
          if (newSnapshot.signed.type != models_1.MetadataKind.Snapshot) {
            throw new error_1.RepositoryError(`Expected 'snapshot', got ${newSnapshot.signed.type}`);
          }
          this.root.verifyDelegate(models_1.MetadataKind.Snapshot, newSnapshot);
          if (this.snapshot) {
            Object.entries(this.snapshot.signed.meta).forEach(([fileName, fileInfo]) => {
              const newFileInfo = newSnapshot.signed.meta[fileName];
              if (!newFileInfo) {
                throw new error_1.RepositoryError(`Missing file ${fileName} in new snapshot`);
              }
              if (newFileInfo.version < fileInfo.version) {
                throw new error_1.BadVersionError(`New version ${newFileInfo.version} of ${fileName} is less than current version ${fileInfo.version}`);
              }
            });
          }
          this.trustedSet.snapshot = newSnapshot;
          this.checkFinalSnapsnot();
          return newSnapshot;
        }
        updateDelegatedTargets(bytesBuffer, roleName, delegatorName) {
          if (!this.snapshot) {
            throw new error_1.RuntimeError("Cannot update delegated targets before snapshot");
          }
          this.checkFinalSnapsnot();
          const delegator = this.trustedSet[delegatorName];
          if (!delegator) {
            throw new error_1.RuntimeError(`No trusted ${delegatorName} metadata`);
          }
          const meta = this.snapshot.signed.meta?.[`${roleName}.json`];
          if (!meta) {
            throw new error_1.RepositoryError(`Missing ${roleName}.json in snapshot`);
          }
          meta.verify(bytesBuffer);
          const data = JSON.parse(bytesBuffer.toString("utf8"));
          const newDelegate = models_1.Metadata.fromJSON(models_1.MetadataKind.Targets, data);
          if (newDelegate.signed.type != models_1.MetadataKind.Targets) {
            throw new error_1.RepositoryError(`Expected 'targets', got ${newDelegate.signed.type}`);
          }
          delegator.verifyDelegate(roleName, newDelegate);
          const version = newDelegate.signed.version;
          if (version != meta.version) {
            throw new error_1.BadVersionError(`Version ${version} of ${roleName} does not match snapshot version ${meta.version}`);
          }
          if (newDelegate.signed.isExpired(this.referenceTime)) {
            throw new error_1.ExpiredMetadataError(`${roleName}.json is expired`);
          }
          this.trustedSet[roleName] = newDelegate;
        }
        // Verifies and loads data as trusted root metadata.
        // Note that an expired initial root is still considered valid.
        loadTrustedRoot(bytesBuffer) {
          const data = JSON.parse(bytesBuffer.toString("utf8"));
          const root = models_1.Metadata.fromJSON(models_1.MetadataKind.Root, data);
          if (root.signed.type != models_1.MetadataKind.Root) {
            throw new error_1.RepositoryError(`Expected 'root', got ${root.signed.type}`);
          }
          root.verifyDelegate(models_1.MetadataKind.Root, root);
          this.trustedSet["root"] = root;
        }
        checkFinalTimestamp() {
          if (!this.timestamp) {
            throw new ReferenceError("No trusted timestamp metadata");
          }
          if (this.timestamp.signed.isExpired(this.referenceTime)) {
            throw new error_1.ExpiredMetadataError("Final timestamp.json is expired");
          }
        }
        checkFinalSnapsnot() {
          if (!this.snapshot) {
            throw new ReferenceError("No trusted snapshot metadata");
          }
          if (!this.timestamp) {
            throw new ReferenceError("No trusted timestamp metadata");
          }
          if (this.snapshot.signed.isExpired(this.referenceTime)) {
            throw new error_1.ExpiredMetadataError("snapshot.json is expired");
          }
          const snapshotMeta = this.timestamp.signed.snapshotMeta;
          if (this.snapshot.signed.version !== snapshotMeta.version) {
            throw new error_1.BadVersionError("Snapshot version doesn't match timestamp");
          }
        }
      }
      exports.E = TrustedMetadataStore;
    })
  ),
  /***/
  62649: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.range = exports.balanced = void 0;
      const balanced = (a, b, str) => {
        const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
        const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
        const r = ma !== null && mb != null && (0, exports.range)(ma, mb, str);
        return r && {
          start: r[0],
          end: r[1],
          pre: str.slice(0, r[0]),
          body: str.slice(r[0] + ma.length, r[1]),
          post: str.slice(r[1] + mb.length)
        };
      };
      exports.balanced = balanced;
      const maybeMatch = (reg, str) => {
        const m = str.match(reg);
        return m ? m[0] : null;
      };
      const range = (a, b, str) => {
        let begs, beg, left, right = void 0, result;
        let ai = str.indexOf(a);
        let bi = str.indexOf(b, ai + 1);
        let i = ai;
        if (ai >= 0 && bi > 0) {
          if (a === b) {
            return [ai, bi];
          }
          begs = [];
          left = str.length;
          while (i >= 0 && !result) {
            if (i === ai) {
              begs.push(i);
              ai = str.indexOf(a, i + 1);
            } else if (begs.length === 1) {
              const r = begs.pop();
              if (r !== void 0)
                result = [r, bi];
            } else {
              beg = begs.pop();
              if (beg !== void 0 && beg < left) {
                left = beg;
                right = bi;
              }
              bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
          }
          if (begs.length && right !== void 0) {
            result = [left, right];
          }
        }
        return result;
      };
      exports.range = range;
    })
  ),
  /***/
  38968: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.EXPANSION_MAX_STEPS = exports.EXPANSION_MAX_REWRITES = exports.EXPANSION_MAX_DEPTH = exports.EXPANSION_MAX_LENGTH = exports.EXPANSION_MAX = void 0;
      exports.expand = expand;
      exports["default"] = expand;
      const balanced_match_1 = __webpack_require__(62649);
      const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
      const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
      const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
      const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
      const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
      const escSlashPattern = new RegExp(escSlash, "g");
      const escOpenPattern = new RegExp(escOpen, "g");
      const escClosePattern = new RegExp(escClose, "g");
      const escCommaPattern = new RegExp(escComma, "g");
      const escPeriodPattern = new RegExp(escPeriod, "g");
      const slashPattern = /\\\\/g;
      const openPattern = /\\{/g;
      const closePattern = /\\}/g;
      const commaPattern = /\\,/g;
      const periodPattern = /\\\./g;
      exports.EXPANSION_MAX = 1e5;
      exports.EXPANSION_MAX_LENGTH = 4e6;
      exports.EXPANSION_MAX_DEPTH = 1e3;
      exports.EXPANSION_MAX_REWRITES = 1e3;
      exports.EXPANSION_MAX_STEPS = 2e7;
      const CALL_STEPS = 16;
      function numeric(str) {
        return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
      }
      function escapeBraces(str) {
        return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
      }
      function unescapeBraces(str) {
        return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
      }
      function pushAll(target, items) {
        for (let i = 0; i < items.length; i++) {
          target.push(items[i]);
        }
      }
      function balancedWithBudget(str, masked, budget) {
        if (budget.remaining < 0) {
          return void 0;
        }
        const r = (0, balanced_match_1.range)("{", "}", masked);
        const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
        budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
        if (!r || budget.remaining < 0) {
          return void 0;
        }
        return {
          end: r[1],
          pre: str.slice(0, r[0]),
          body: str.slice(r[0] + 1, r[1]),
          post: str.slice(r[1] + 1),
          unmatched
        };
      }
      function maskUnmatchedOpens(masked, budget) {
        budget.remaining -= masked.length;
        const open = [];
        for (let i = 0; i < masked.length; i++) {
          const c = masked.charCodeAt(i);
          if (c === 123) {
            open.push(i);
          } else if (c === 125 && open.length) {
            open.pop();
          }
        }
        let out = "";
        let last = 0;
        for (let i = 0; i < open.length; i++) {
          const at = open[i];
          out += masked.slice(last, at) + "\0";
          last = at + 1;
        }
        return out + masked.slice(last);
      }
      function commaSetFollows(str, budget) {
        budget.remaining -= str.length;
        if (budget.remaining < 0) {
          return false;
        }
        let close = false;
        for (let i = str.length - 1; i >= 0; i--) {
          const c = str.charCodeAt(i);
          if (c === 125) {
            close = true;
          } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
            close = false;
          } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
            return true;
          }
        }
        return false;
      }
      function parseCommaParts(str, budget) {
        const parts = [];
        let carry = "";
        for (; ; ) {
          const m = balancedWithBudget(str, str, budget);
          if (budget.remaining < 0) {
            return void 0;
          }
          if (!m) {
            const tail = str.split(",");
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
          }
          const { pre, body, post } = m;
          const p = pre.split(",");
          p[0] = carry + p[0];
          p[p.length - 1] += "{" + body + "}";
          if (!post.length) {
            pushAll(parts, p);
            return parts;
          }
          carry = p.pop();
          pushAll(parts, p);
          str = post;
        }
      }
      function bound(value, fallback) {
        return value === void 0 || isNaN(value) ? fallback : value;
      }
      function expand(str, options = {}) {
        if (!str) {
          return [];
        }
        const max = bound(options.max, exports.EXPANSION_MAX);
        const maxLength = bound(options.maxLength, exports.EXPANSION_MAX_LENGTH);
        const maxDepth = bound(options.maxDepth, exports.EXPANSION_MAX_DEPTH);
        const maxRewrites = bound(options.maxRewrites, exports.EXPANSION_MAX_REWRITES);
        const maxSteps = bound(options.maxSteps, exports.EXPANSION_MAX_STEPS);
        if (str.slice(0, 2) === "{}") {
          str = "\\{\\}" + str.slice(2);
        }
        return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
      }
      function embrace(str) {
        return "{" + str + "}";
      }
      function isPadded(el) {
        return /^-?0\d/.test(el);
      }
      function lte(i, y) {
        return i <= y;
      }
      function gte(i, y) {
        return i >= y;
      }
      function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
        const out = [];
        let length = 0;
        let nonEmpty;
        outer: for (let a = 0; a < acc.length; a++) {
          const prefix = acc[a] + pre;
          let vs = values;
          if (dropEmpties && !prefix) {
            if (!nonEmpty)
              nonEmpty = values.filter((v) => v);
            vs = nonEmpty;
          }
          for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
              break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
              break outer;
            out.push(expansion);
            length += expansion.length;
          }
        }
        budget.remaining -= out.length;
        return out;
      }
      function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
        const n = body.split(/\.\./);
        const N = [];
        if (n[0] === void 0 || n[1] === void 0) {
          return N;
        }
        const x = numeric(n[0]);
        const y = numeric(n[1]);
        const width = Math.max(n[0].length, n[1].length);
        let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
        let test = lte;
        const reverse = y < x;
        if (reverse) {
          incr *= -1;
          test = gte;
        }
        const pad = n.some(isPadded);
        const cost = pad ? width : 1;
        let length = 0;
        for (let i = x; test(i, y) && N.length < max; i += incr) {
          budget.remaining -= cost;
          if (budget.remaining < 0) {
            return void 0;
          }
          let c;
          if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === "\\") {
              c = "";
            }
          } else {
            c = String(i);
            if (pad) {
              const need = width - c.length;
              if (need > 0) {
                const z = new Array(need + 1).join("0");
                if (i < 0) {
                  c = "-" + z + c.slice(1);
                } else {
                  c = z + c;
                }
              }
            }
          }
          if (length + c.length > maxLength)
            break;
          N.push(c);
          length += c.length;
        }
        return N;
      }
      function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
        budget.remaining -= CALL_STEPS;
        if (depth > maxDepth) {
          return [str];
        }
        let acc = [""];
        let rewrites = 0;
        let dropEmpties = false;
        let firstGroup = true;
        let masked = str;
        for (; ; ) {
          const m = balancedWithBudget(str, masked, budget);
          if (!m) {
            return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
          }
          if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
          }
          const pre = m.pre;
          const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
          if (/\$$/.test(pre)) {
            acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
              break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
          }
          const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
          const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
          const isSequence = isNumericSequence || isAlphaSequence;
          const isOptions = m.body.indexOf(",") >= 0;
          if (!isSequence && !isOptions) {
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
              rewrites++;
              str = m.pre + "{" + m.body + escClose + m.post;
              masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
              isTop = true;
              continue;
            }
            return literal();
          }
          if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
          }
          let values;
          if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
              return literal();
            }
          } else {
            let n = parseCommaParts(m.body, budget);
            if (!n) {
              return literal();
            }
            if (n.length === 1 && n[0] !== void 0) {
              n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
              if (budget.remaining < 0) {
                return literal();
              }
              if (n.length === 1) {
                const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
                if (budget.remaining < 0) {
                  return literal();
                }
                acc = next2;
                if (!m.post.length)
                  break;
                str = m.post;
                masked = masked.slice(m.end + 1);
                continue;
              }
            }
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
              if (acc[d]) {
                dropsEmpties = false;
              }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
              const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
              if (budget.remaining < 0) {
                return literal();
              }
              for (let k = 0; k < expanded.length; k++) {
                const v = expanded[k];
                if (dropsEmpties && !v)
                  continue;
                if (values.length >= max || valuesLength + v.length > maxLength) {
                  break outer;
                }
                values.push(v);
                valuesLength += v.length;
              }
            }
          }
          const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal();
          }
          acc = next;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
        }
        return acc;
      }
    })
  ),
  /***/
  57305: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.assertValidPattern = void 0;
      const MAX_PATTERN_LENGTH = 1024 * 64;
      const assertValidPattern = (pattern) => {
        if (typeof pattern !== "string") {
          throw new TypeError("invalid pattern");
        }
        if (pattern.length > MAX_PATTERN_LENGTH) {
          throw new TypeError("pattern is too long");
        }
      };
      exports.assertValidPattern = assertValidPattern;
    })
  ),
  /***/
  31803: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      var _a;
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.AST = void 0;
      const brace_expressions_js_1 = __webpack_require__(11090);
      const unescape_js_1 = __webpack_require__(70851);
      const types = /* @__PURE__ */ new Set(["!", "?", "+", "*", "@"]);
      const isExtglobType = (c) => types.has(c);
      const isExtglobAST = (c) => isExtglobType(c.type);
      const adoptionMap = /* @__PURE__ */ new Map([
        ["!", ["@"]],
        ["?", ["?", "@"]],
        ["@", ["@"]],
        ["*", ["*", "+", "?", "@"]],
        ["+", ["+", "@"]]
      ]);
      const adoptionWithSpaceMap = /* @__PURE__ */ new Map([
        ["!", ["?"]],
        ["@", ["?"]],
        ["+", ["?", "*"]]
      ]);
      const adoptionAnyMap = /* @__PURE__ */ new Map([
        ["!", ["?", "@"]],
        ["?", ["?", "@"]],
        ["@", ["?", "@"]],
        ["*", ["*", "+", "?", "@"]],
        ["+", ["+", "@", "?", "*"]]
      ]);
      const usurpMap = /* @__PURE__ */ new Map([
        ["!", /* @__PURE__ */ new Map([["!", "@"]])],
        [
          "?",
          /* @__PURE__ */ new Map([
            ["*", "*"],
            ["+", "*"]
          ])
        ],
        [
          "@",
          /* @__PURE__ */ new Map([
            ["!", "!"],
            ["?", "?"],
            ["@", "@"],
            ["*", "*"],
            ["+", "+"]
          ])
        ],
        [
          "+",
          /* @__PURE__ */ new Map([
            ["?", "*"],
            ["*", "*"]
          ])
        ]
      ]);
      const startNoTraversal = "(?!(?:^|/)\\.\\.?(?:$|/))";
      const startNoDot = "(?!\\.)";
      const addPatternStart = /* @__PURE__ */ new Set(["[", "."]);
      const justDots = /* @__PURE__ */ new Set(["..", "."]);
      const reSpecials = new Set("().*{}+?[]^$\\!");
      const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
      const qmark = "[^/]";
      const star = qmark + "*?";
      const starNoEmpty = qmark + "+?";
      let ID = 0;
      class AST {
        type;
        #root;
        #hasMagic;
        #uflag = false;
        #parts = [];
        #parent;
        #parentIndex;
        #negs;
        #filledNegs = false;
        #options;
        #toString;
        // set to true if it's an extglob with no children
        // (which really means one child of '')
        #emptyExt = false;
        id = ++ID;
        get depth() {
          return (this.#parent?.depth ?? -1) + 1;
        }
        [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
          return {
            "@@type": "AST",
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts
          };
        }
        constructor(type, parent, options = {}) {
          this.type = type;
          if (type)
            this.#hasMagic = true;
          this.#parent = parent;
          this.#root = this.#parent ? this.#parent.#root : this;
          this.#options = this.#root === this ? options : this.#root.#options;
          this.#negs = this.#root === this ? [] : this.#root.#negs;
          if (type === "!" && !this.#root.#filledNegs)
            this.#negs.push(this);
          this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
        }
        get hasMagic() {
          if (this.#hasMagic !== void 0)
            return this.#hasMagic;
          for (const p of this.#parts) {
            if (typeof p === "string")
              continue;
            if (p.type || p.hasMagic)
              return this.#hasMagic = true;
          }
          return this.#hasMagic;
        }
        // reconstructs the pattern
        toString() {
          return this.#toString !== void 0 ? this.#toString : !this.type ? this.#toString = this.#parts.map((p) => String(p)).join("") : this.#toString = this.type + "(" + this.#parts.map((p) => String(p)).join("|") + ")";
        }
        #fillNegs() {
          if (this !== this.#root)
            throw new Error("should only call on root");
          if (this.#filledNegs)
            return this;
          this.toString();
          this.#filledNegs = true;
          let n;
          while (n = this.#negs.pop()) {
            if (n.type !== "!")
              continue;
            let p = n;
            let pp = p.#parent;
            while (pp) {
              for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                for (const part of n.#parts) {
                  if (typeof part === "string") {
                    throw new Error("string part in extglob AST??");
                  }
                  part.copyIn(pp.#parts[i]);
                }
              }
              p = pp;
              pp = p.#parent;
            }
          }
          return this;
        }
        push(...parts) {
          for (const p of parts) {
            if (p === "")
              continue;
            if (typeof p !== "string" && !(p instanceof _a && p.#parent === this)) {
              throw new Error("invalid part: " + p);
            }
            this.#parts.push(p);
          }
        }
        toJSON() {
          const ret = this.type === null ? this.#parts.slice().map((p) => typeof p === "string" ? p : p.toJSON()) : [this.type, ...this.#parts.map((p) => p.toJSON())];
          if (this.isStart() && !this.type)
            ret.unshift([]);
          if (this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === "!")) {
            ret.push({});
          }
          return ret;
        }
        isStart() {
          if (this.#root === this)
            return true;
          if (!this.#parent?.isStart())
            return false;
          if (this.#parentIndex === 0)
            return true;
          const p = this.#parent;
          for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === "!")) {
              return false;
            }
          }
          return true;
        }
        isEnd() {
          if (this.#root === this)
            return true;
          if (this.#parent?.type === "!")
            return true;
          if (!this.#parent?.isEnd())
            return false;
          if (!this.type)
            return this.#parent?.isEnd();
          const pl = this.#parent ? this.#parent.#parts.length : 0;
          return this.#parentIndex === pl - 1;
        }
        copyIn(part) {
          if (typeof part === "string")
            this.push(part);
          else
            this.push(part.clone(this));
        }
        clone(parent) {
          const c = new _a(this.type, parent);
          for (const p of this.#parts) {
            c.copyIn(p);
          }
          return c;
        }
        static #parseAST(str, ast, pos, opt, extDepth) {
          const maxDepth = opt.maxExtglobRecursion ?? 2;
          let escaping = false;
          let inBrace = false;
          let braceStart = -1;
          let braceNeg = false;
          if (ast.type === null) {
            let i2 = pos;
            let acc2 = "";
            while (i2 < str.length) {
              const c = str.charAt(i2++);
              if (escaping || c === "\\") {
                escaping = !escaping;
                acc2 += c;
                continue;
              }
              if (inBrace) {
                if (i2 === braceStart + 1) {
                  if (c === "^" || c === "!") {
                    braceNeg = true;
                  }
                } else if (c === "]" && !(i2 === braceStart + 2 && braceNeg)) {
                  inBrace = false;
                }
                acc2 += c;
                continue;
              } else if (c === "[") {
                inBrace = true;
                braceStart = i2;
                braceNeg = false;
                acc2 += c;
                continue;
              }
              const doRecurse = !opt.noext && isExtglobType(c) && str.charAt(i2) === "(" && extDepth <= maxDepth;
              if (doRecurse) {
                ast.push(acc2);
                acc2 = "";
                const ext = new _a(c, ast);
                i2 = _a.#parseAST(str, ext, i2, opt, extDepth + 1);
                ast.push(ext);
                continue;
              }
              acc2 += c;
            }
            ast.push(acc2);
            return i2;
          }
          let i = pos + 1;
          let part = new _a(null, ast);
          const parts = [];
          let acc = "";
          while (i < str.length) {
            const c = str.charAt(i++);
            if (escaping || c === "\\") {
              escaping = !escaping;
              acc += c;
              continue;
            }
            if (inBrace) {
              if (i === braceStart + 1) {
                if (c === "^" || c === "!") {
                  braceNeg = true;
                }
              } else if (c === "]" && !(i === braceStart + 2 && braceNeg)) {
                inBrace = false;
              }
              acc += c;
              continue;
            } else if (c === "[") {
              inBrace = true;
              braceStart = i;
              braceNeg = false;
              acc += c;
              continue;
            }
            const doRecurse = !opt.noext && isExtglobType(c) && str.charAt(i) === "(" && /* c8 ignore start - the maxDepth is sufficient here */
            (extDepth <= maxDepth || ast && ast.#canAdoptType(c));
            if (doRecurse) {
              const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
              part.push(acc);
              acc = "";
              const ext = new _a(c, part);
              part.push(ext);
              i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
              continue;
            }
            if (c === "|") {
              part.push(acc);
              acc = "";
              parts.push(part);
              part = new _a(null, ast);
              continue;
            }
            if (c === ")") {
              if (acc === "" && ast.#parts.length === 0) {
                ast.#emptyExt = true;
              }
              part.push(acc);
              acc = "";
              ast.push(...parts, part);
              return i;
            }
            acc += c;
          }
          ast.type = null;
          ast.#hasMagic = void 0;
          ast.#parts = [str.substring(pos - 1)];
          return i;
        }
        #canAdoptWithSpace(child) {
          return this.#canAdopt(child, adoptionWithSpaceMap);
        }
        #canAdopt(child, map = adoptionMap) {
          if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null) {
            return false;
          }
          const gc = child.#parts[0];
          if (!gc || typeof gc !== "object" || gc.type === null) {
            return false;
          }
          return this.#canAdoptType(gc.type, map);
        }
        #canAdoptType(c, map = adoptionAnyMap) {
          return !!map.get(this.type)?.includes(c);
        }
        #adoptWithSpace(child, index) {
          const gc = child.#parts[0];
          const blank = new _a(null, gc, this.options);
          blank.#parts.push("");
          gc.push(blank);
          this.#adopt(child, index);
        }
        #adopt(child, index) {
          const gc = child.#parts[0];
          this.#parts.splice(index, 1, ...gc.#parts);
          for (const p of gc.#parts) {
            if (typeof p === "object")
              p.#parent = this;
          }
          this.#toString = void 0;
        }
        #canUsurpType(c) {
          const m = usurpMap.get(this.type);
          return !!m?.has(c);
        }
        #canUsurp(child) {
          if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) {
            return false;
          }
          const gc = child.#parts[0];
          if (!gc || typeof gc !== "object" || gc.type === null) {
            return false;
          }
          return this.#canUsurpType(gc.type);
        }
        #usurp(child) {
          const m = usurpMap.get(this.type);
          const gc = child.#parts[0];
          const nt = m?.get(gc.type);
          if (!nt)
            return false;
          this.#parts = gc.#parts;
          for (const p of this.#parts) {
            if (typeof p === "object") {
              p.#parent = this;
            }
          }
          this.type = nt;
          this.#toString = void 0;
          this.#emptyExt = false;
        }
        static fromGlob(pattern, options = {}) {
          const ast = new _a(null, void 0, options);
          _a.#parseAST(pattern, ast, 0, options, 0);
          return ast;
        }
        // returns the regular expression if there's magic, or the unescaped
        // string if not.
        toMMPattern() {
          if (this !== this.#root)
            return this.#root.toMMPattern();
          const glob = this.toString();
          const [re, body, hasMagic, uflag] = this.toRegExpSource();
          const anyMagic = hasMagic || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && glob.toUpperCase() !== glob.toLowerCase();
          if (!anyMagic) {
            return body;
          }
          const flags = (this.#options.nocase ? "i" : "") + (uflag ? "u" : "");
          return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob
          });
        }
        get options() {
          return this.#options;
        }
        // returns the string match, the regexp source, whether there's magic
        // in the regexp (so a regular expression is required) and whether or
        // not the uflag is needed for the regular expression (for posix classes)
        // TODO: instead of injecting the start/end at this point, just return
        // the BODY of the regexp, along with the start/end portions suitable
        // for binding the start/end in either a joined full-path makeRe context
        // (where we bind to (^|/), or a standalone matchPart context (where
        // we bind to ^, and not /).  Otherwise slashes get duped!
        //
        // In part-matching mode, the start is:
        // - if not isStart: nothing
        // - if traversal possible, but not allowed: ^(?!\.\.?$)
        // - if dots allowed or not possible: ^
        // - if dots possible and not allowed: ^(?!\.)
        // end is:
        // - if not isEnd(): nothing
        // - else: $
        //
        // In full-path matching mode, we put the slash at the START of the
        // pattern, so start is:
        // - if first pattern: same as part-matching mode
        // - if not isStart(): nothing
        // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
        // - if dots allowed or not possible: /
        // - if dots possible and not allowed: /(?!\.)
        // end is:
        // - if last pattern, same as part-matching mode
        // - else nothing
        //
        // Always put the (?:$|/) on negated tails, though, because that has to be
        // there to bind the end of the negated pattern portion, and it's easier to
        // just stick it in now rather than try to inject it later in the middle of
        // the pattern.
        //
        // We can just always return the same end, and leave it up to the caller
        // to know whether it's going to be used joined or in parts.
        // And, if the start is adjusted slightly, can do the same there:
        // - if not isStart: nothing
        // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
        // - if dots allowed or not possible: (?:/|^)
        // - if dots possible and not allowed: (?:/|^)(?!\.)
        //
        // But it's better to have a simpler binding without a conditional, for
        // performance, so probably better to return both start options.
        //
        // Then the caller just ignores the end if it's not the first pattern,
        // and the start always gets applied.
        //
        // But that's always going to be $ if it's the ending pattern, or nothing,
        // so the caller can just attach $ at the end of the pattern when building.
        //
        // So the todo is:
        // - better detect what kind of start is needed
        // - return both flavors of starting pattern
        // - attach $ at the end of the pattern when creating the actual RegExp
        //
        // Ah, but wait, no, that all only applies to the root when the first pattern
        // is not an extglob. If the first pattern IS an extglob, then we need all
        // that dot prevention biz to live in the extglob portions, because eg
        // +(*|.x*) can match .xy but not .yx.
        //
        // So, return the two flavors if it's #root and the first child is not an
        // AST, otherwise leave it to the child AST to handle it, and there,
        // use the (?:^|/) style of start binding.
        //
        // Even simplified further:
        // - Since the start for a join is eg /(?!\.) and the start for a part
        // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
        // or start or whatever) and prepend ^ or / at the Regexp construction.
        toRegExpSource(allowDot) {
          const dot = allowDot ?? !!this.#options.dot;
          if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
          }
          if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() && this.isEnd() && !this.#parts.some((s) => typeof s !== "string");
            const src = this.#parts.map((p) => {
              const [re, _, hasMagic, uflag] = typeof p === "string" ? _a.#parseGlob(p, this.#hasMagic, noEmpty) : p.toRegExpSource(allowDot);
              this.#hasMagic = this.#hasMagic || hasMagic;
              this.#uflag = this.#uflag || uflag;
              return re;
            }).join("");
            let start2 = "";
            if (this.isStart()) {
              if (typeof this.#parts[0] === "string") {
                const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                if (!dotTravAllowed) {
                  const aps = addPatternStart;
                  const needNoTrav = (
                    // dots are allowed, and the pattern starts with [ or .
                    dot && aps.has(src.charAt(0)) || // the pattern starts with \., and then [ or .
                    src.startsWith("\\.") && aps.has(src.charAt(2)) || // the pattern starts with \.\., and then [ or .
                    src.startsWith("\\.\\.") && aps.has(src.charAt(4))
                  );
                  const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                  start2 = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : "";
                }
              }
            }
            let end = "";
            if (this.isEnd() && this.#root.#filledNegs && this.#parent?.type === "!") {
              end = "(?:$|\\/)";
            }
            const final2 = start2 + src + end;
            return [
              final2,
              (0, unescape_js_1.unescape)(src),
              this.#hasMagic = !!this.#hasMagic,
              this.#uflag
            ];
          }
          const repeated = this.type === "*" || this.type === "+";
          const start = this.type === "!" ? "(?:(?!(?:" : "(?:";
          let body = this.#partsToRegExp(dot);
          if (this.isStart() && this.isEnd() && !body && this.type !== "!") {
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = void 0;
            return [s, (0, unescape_js_1.unescape)(this.toString()), false, false];
          }
          let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ? "" : this.#partsToRegExp(true);
          if (bodyDotAllowed === body) {
            bodyDotAllowed = "";
          }
          if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
          }
          let final = "";
          if (this.type === "!" && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : "") + starNoEmpty;
          } else {
            const close = this.type === "!" ? (
              // !() must match something,but !(x) can match ''
              "))" + (this.isStart() && !dot && !allowDot ? startNoDot : "") + star + ")"
            ) : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && bodyDotAllowed ? ")" : this.type === "*" && bodyDotAllowed ? `)?` : `)${this.type}`;
            final = start + body + close;
          }
          return [
            final,
            (0, unescape_js_1.unescape)(body),
            this.#hasMagic = !!this.#hasMagic,
            this.#uflag
          ];
        }
        #flatten() {
          if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
              if (typeof p === "object") {
                p.#flatten();
              }
            }
          } else {
            let iterations = 0;
            let done = false;
            do {
              done = true;
              for (let i = 0; i < this.#parts.length; i++) {
                const c = this.#parts[i];
                if (typeof c === "object") {
                  c.#flatten();
                  if (this.#canAdopt(c)) {
                    done = false;
                    this.#adopt(c, i);
                  } else if (this.#canAdoptWithSpace(c)) {
                    done = false;
                    this.#adoptWithSpace(c, i);
                  } else if (this.#canUsurp(c)) {
                    done = false;
                    this.#usurp(c);
                  }
                }
              }
            } while (!done && ++iterations < 10);
          }
          this.#toString = void 0;
        }
        #partsToRegExp(dot) {
          return this.#parts.map((p) => {
            if (typeof p === "string") {
              throw new Error("string type in extglob ast??");
            }
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
          }).filter((p) => !(this.isStart() && this.isEnd()) || !!p).join("|");
        }
        static #parseGlob(glob, hasMagic, noEmpty = false) {
          let escaping = false;
          let re = "";
          let uflag = false;
          let inStar = false;
          for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
              escaping = false;
              re += (reSpecials.has(c) ? "\\" : "") + c;
              continue;
            }
            if (c === "*") {
              if (inStar)
                continue;
              inStar = true;
              re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
              hasMagic = true;
              continue;
            } else {
              inStar = false;
            }
            if (c === "\\") {
              if (i === glob.length - 1) {
                re += "\\\\";
              } else {
                escaping = true;
              }
              continue;
            }
            if (c === "[") {
              const [src, needUflag, consumed, magic] = (0, brace_expressions_js_1.parseClass)(glob, i);
              if (consumed) {
                re += src;
                uflag = uflag || needUflag;
                i += consumed - 1;
                hasMagic = hasMagic || magic;
                continue;
              }
            }
            if (c === "?") {
              re += qmark;
              hasMagic = true;
              continue;
            }
            re += regExpEscape(c);
          }
          return [re, (0, unescape_js_1.unescape)(glob), !!hasMagic, uflag];
        }
      }
      exports.AST = AST;
      _a = AST;
    })
  ),
  /***/
  11090: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.parseClass = void 0;
      const posixClasses = {
        "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}", true],
        "[:alpha:]": ["\\p{L}\\p{Nl}", true],
        "[:ascii:]": ["\\x00-\\x7f", false],
        "[:blank:]": ["\\p{Zs}\\t", true],
        "[:cntrl:]": ["\\p{Cc}", true],
        "[:digit:]": ["\\p{Nd}", true],
        "[:graph:]": ["\\p{Z}\\p{C}", true, true],
        "[:lower:]": ["\\p{Ll}", true],
        "[:print:]": ["\\p{C}", true],
        "[:punct:]": ["\\p{P}", true],
        "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f", true],
        "[:upper:]": ["\\p{Lu}", true],
        "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", true],
        "[:xdigit:]": ["A-Fa-f0-9", false]
      };
      const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
      const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
      const rangesToString = (ranges) => ranges.join("");
      const parseClass = (glob, position) => {
        const pos = position;
        if (glob.charAt(pos) !== "[") {
          throw new Error("not in a brace expression");
        }
        const ranges = [];
        const negs = [];
        let i = pos + 1;
        let sawStart = false;
        let uflag = false;
        let escaping = false;
        let negate = false;
        let endPos = pos;
        let rangeStart = "";
        WHILE: while (i < glob.length) {
          const c = glob.charAt(i);
          if ((c === "!" || c === "^") && i === pos + 1) {
            negate = true;
            i++;
            continue;
          }
          if (c === "]" && sawStart && !escaping) {
            endPos = i + 1;
            break;
          }
          sawStart = true;
          if (c === "\\") {
            if (!escaping) {
              escaping = true;
              i++;
              continue;
            }
          }
          if (c === "[" && !escaping) {
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
              if (glob.startsWith(cls, i)) {
                if (rangeStart) {
                  return ["$.", false, glob.length - pos, true];
                }
                i += cls.length;
                if (neg)
                  negs.push(unip);
                else
                  ranges.push(unip);
                uflag = uflag || u;
                continue WHILE;
              }
            }
          }
          escaping = false;
          if (rangeStart) {
            if (c > rangeStart) {
              ranges.push(braceEscape(rangeStart) + "-" + braceEscape(c));
            } else if (c === rangeStart) {
              ranges.push(braceEscape(c));
            }
            rangeStart = "";
            i++;
            continue;
          }
          if (glob.startsWith("-]", i + 1)) {
            ranges.push(braceEscape(c + "-"));
            i += 2;
            continue;
          }
          if (glob.startsWith("-", i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
          }
          ranges.push(braceEscape(c));
          i++;
        }
        if (endPos < i) {
          return ["", false, 0, false];
        }
        if (!ranges.length && !negs.length) {
          return ["$.", false, glob.length - pos, true];
        }
        if (negs.length === 0 && ranges.length === 1 && /^\\?.$/.test(ranges[0]) && !negate) {
          const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
          return [regexpEscape(r), false, endPos - pos, false];
        }
        const sranges = "[" + (negate ? "^" : "") + rangesToString(ranges) + "]";
        const snegs = "[" + (negate ? "" : "^") + rangesToString(negs) + "]";
        const comb = ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs;
        return [comb, uflag, endPos - pos, true];
      };
      exports.parseClass = parseClass;
    })
  ),
  /***/
  10800: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.escape = void 0;
      const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
        if (magicalBraces) {
          return windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&");
        }
        return windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
      };
      exports.escape = escape;
    })
  ),
  /***/
  46507: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.unescape = exports.escape = exports.AST = exports.Minimatch = exports.match = exports.makeRe = exports.braceExpand = exports.defaults = exports.filter = exports.GLOBSTAR = exports.sep = exports.minimatch = void 0;
      const brace_expansion_1 = __webpack_require__(38968);
      const assert_valid_pattern_js_1 = __webpack_require__(57305);
      const ast_js_1 = __webpack_require__(31803);
      const escape_js_1 = __webpack_require__(10800);
      const unescape_js_1 = __webpack_require__(70851);
      const minimatch = (p, pattern, options = {}) => {
        (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
        if (!options.nocomment && pattern.charAt(0) === "#") {
          return false;
        }
        return new Minimatch(pattern, options).match(p);
      };
      exports.minimatch = minimatch;
      const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
      const starDotExtTest = (ext2) => (f) => !f.startsWith(".") && f.endsWith(ext2);
      const starDotExtTestDot = (ext2) => (f) => f.endsWith(ext2);
      const starDotExtTestNocase = (ext2) => {
        ext2 = ext2.toLowerCase();
        return (f) => !f.startsWith(".") && f.toLowerCase().endsWith(ext2);
      };
      const starDotExtTestNocaseDot = (ext2) => {
        ext2 = ext2.toLowerCase();
        return (f) => f.toLowerCase().endsWith(ext2);
      };
      const starDotStarRE = /^\*+\.\*+$/;
      const starDotStarTest = (f) => !f.startsWith(".") && f.includes(".");
      const starDotStarTestDot = (f) => f !== "." && f !== ".." && f.includes(".");
      const dotStarRE = /^\.\*+$/;
      const dotStarTest = (f) => f !== "." && f !== ".." && f.startsWith(".");
      const starRE = /^\*+$/;
      const starTest = (f) => f.length !== 0 && !f.startsWith(".");
      const starTestDot = (f) => f.length !== 0 && f !== "." && f !== "..";
      const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
      const qmarksTestNocase = ([$0, ext2 = ""]) => {
        const noext = qmarksTestNoExt([$0]);
        if (!ext2)
          return noext;
        ext2 = ext2.toLowerCase();
        return (f) => noext(f) && f.toLowerCase().endsWith(ext2);
      };
      const qmarksTestNocaseDot = ([$0, ext2 = ""]) => {
        const noext = qmarksTestNoExtDot([$0]);
        if (!ext2)
          return noext;
        ext2 = ext2.toLowerCase();
        return (f) => noext(f) && f.toLowerCase().endsWith(ext2);
      };
      const qmarksTestDot = ([$0, ext2 = ""]) => {
        const noext = qmarksTestNoExtDot([$0]);
        return !ext2 ? noext : (f) => noext(f) && f.endsWith(ext2);
      };
      const qmarksTest = ([$0, ext2 = ""]) => {
        const noext = qmarksTestNoExt([$0]);
        return !ext2 ? noext : (f) => noext(f) && f.endsWith(ext2);
      };
      const qmarksTestNoExt = ([$0]) => {
        const len = $0.length;
        return (f) => f.length === len && !f.startsWith(".");
      };
      const qmarksTestNoExtDot = ([$0]) => {
        const len = $0.length;
        return (f) => f.length === len && f !== "." && f !== "..";
      };
      const defaultPlatform = typeof process === "object" && process ? typeof process.env === "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
      const path = {
        win32: { sep: "\\" },
        posix: { sep: "/" }
      };
      exports.sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
      exports.minimatch.sep = exports.sep;
      exports.GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
      exports.minimatch.GLOBSTAR = exports.GLOBSTAR;
      const qmark = "[^/]";
      const star = qmark + "*?";
      const twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
      const twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?";
      const filter = (pattern, options = {}) => (p) => (0, exports.minimatch)(p, pattern, options);
      exports.filter = filter;
      exports.minimatch.filter = exports.filter;
      const ext = (a, b = {}) => Object.assign({}, a, b);
      const defaults = (def) => {
        if (!def || typeof def !== "object" || !Object.keys(def).length) {
          return exports.minimatch;
        }
        const orig = exports.minimatch;
        const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
        return Object.assign(m, {
          Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
              super(pattern, ext(def, options));
            }
            static defaults(options) {
              return orig.defaults(ext(def, options)).Minimatch;
            }
          },
          AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
              super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
              return orig.AST.fromGlob(pattern, ext(def, options));
            }
          },
          unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
          escape: (s, options = {}) => orig.escape(s, ext(def, options)),
          filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
          defaults: (options) => orig.defaults(ext(def, options)),
          makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
          braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
          match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
          sep: orig.sep,
          GLOBSTAR: exports.GLOBSTAR
        });
      };
      exports.defaults = defaults;
      exports.minimatch.defaults = exports.defaults;
      const braceExpand = (pattern, options = {}) => {
        (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
        if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
          return [pattern];
        }
        return (0, brace_expansion_1.expand)(pattern, { max: options.braceExpandMax });
      };
      exports.braceExpand = braceExpand;
      exports.minimatch.braceExpand = exports.braceExpand;
      const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
      exports.makeRe = makeRe;
      exports.minimatch.makeRe = exports.makeRe;
      const match = (list, pattern, options = {}) => {
        const mm = new Minimatch(pattern, options);
        list = list.filter((f) => mm.match(f));
        if (mm.options.nonull && !list.length) {
          list.push(pattern);
        }
        return list;
      };
      exports.match = match;
      exports.minimatch.match = exports.match;
      const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
      const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
      class Minimatch {
        options;
        set;
        pattern;
        windowsPathsNoEscape;
        nonegate;
        negate;
        comment;
        empty;
        preserveMultipleSlashes;
        partial;
        globSet;
        globParts;
        nocase;
        isWindows;
        platform;
        windowsNoMagicRoot;
        maxGlobstarRecursion;
        regexp;
        constructor(pattern, options = {}) {
          (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
          options = options || {};
          this.options = options;
          this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
          this.pattern = pattern;
          this.platform = options.platform || defaultPlatform;
          this.isWindows = this.platform === "win32";
          const awe = "allowWindowsEscape";
          this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[awe] === false;
          if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, "/");
          }
          this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
          this.regexp = null;
          this.negate = false;
          this.nonegate = !!options.nonegate;
          this.comment = false;
          this.empty = false;
          this.partial = !!options.partial;
          this.nocase = !!this.options.nocase;
          this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
          this.globSet = [];
          this.globParts = [];
          this.set = [];
          this.make();
        }
        hasMagic() {
          if (this.options.magicalBraces && this.set.length > 1) {
            return true;
          }
          for (const pattern of this.set) {
            for (const part of pattern) {
              if (typeof part !== "string")
                return true;
            }
          }
          return false;
        }
        debug(..._) {
        }
        make() {
          const pattern = this.pattern;
          const options = this.options;
          if (!options.nocomment && pattern.charAt(0) === "#") {
            this.comment = true;
            return;
          }
          if (!pattern) {
            this.empty = true;
            return;
          }
          this.parseNegate();
          this.globSet = [...new Set(this.braceExpand())];
          if (options.debug) {
            this.debug = (...args) => console.error(...args);
          }
          this.debug(this.pattern, this.globSet);
          const rawGlobParts = this.globSet.map((s) => this.slashSplit(s));
          this.globParts = this.preprocess(rawGlobParts);
          this.debug(this.pattern, this.globParts);
          let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
              const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && !globMagic.test(s[3]);
              const isDrive = /^[a-z]:/i.test(s[0]);
              if (isUNC) {
                return [
                  ...s.slice(0, 4),
                  ...s.slice(4).map((ss) => this.parse(ss))
                ];
              } else if (isDrive) {
                return [s[0], ...s.slice(1).map((ss) => this.parse(ss))];
              }
            }
            return s.map((ss) => this.parse(ss));
          });
          this.debug(this.pattern, set);
          this.set = set.filter((s) => s.indexOf(false) === -1);
          if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
              const p = this.set[i];
              if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && typeof p[3] === "string" && /^[a-z]:$/i.test(p[3])) {
                p[2] = "?";
              }
            }
          }
          this.debug(this.pattern, this.set);
        }
        // various transforms to equivalent pattern sets that are
        // faster to process in a filesystem walk.  The goal is to
        // eliminate what we can, and push all ** patterns as far
        // to the right as possible, even if it increases the number
        // of patterns that we have to process.
        preprocess(globParts) {
          if (this.options.noglobstar) {
            for (const partset of globParts) {
              for (let j = 0; j < partset.length; j++) {
                if (partset[j] === "**") {
                  partset[j] = "*";
                }
              }
            }
          }
          const { optimizationLevel = 1 } = this.options;
          if (optimizationLevel >= 2) {
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
          } else if (optimizationLevel >= 1) {
            globParts = this.levelOneOptimize(globParts);
          } else {
            globParts = this.adjascentGlobstarOptimize(globParts);
          }
          return globParts;
        }
        // just get rid of adjascent ** portions
        adjascentGlobstarOptimize(globParts) {
          return globParts.map((parts) => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
              let i = gs;
              while (parts[i + 1] === "**") {
                i++;
              }
              if (i !== gs) {
                parts.splice(gs, i - gs);
              }
            }
            return parts;
          });
        }
        // get rid of adjascent ** and resolve .. portions
        levelOneOptimize(globParts) {
          return globParts.map((parts) => {
            parts = parts.reduce((set, part) => {
              const prev = set[set.length - 1];
              if (part === "**" && prev === "**") {
                return set;
              }
              if (part === "..") {
                if (prev && prev !== ".." && prev !== "." && prev !== "**") {
                  set.pop();
                  return set;
                }
              }
              set.push(part);
              return set;
            }, []);
            return parts.length === 0 ? [""] : parts;
          });
        }
        levelTwoFileOptimize(parts) {
          if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
          }
          let didSomething = false;
          do {
            didSomething = false;
            if (!this.preserveMultipleSlashes) {
              for (let i = 1; i < parts.length - 1; i++) {
                const p = parts[i];
                if (i === 1 && p === "" && parts[0] === "")
                  continue;
                if (p === "." || p === "") {
                  didSomething = true;
                  parts.splice(i, 1);
                  i--;
                }
              }
              if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
                didSomething = true;
                parts.pop();
              }
            }
            let dd = 0;
            while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
              const p = parts[dd - 1];
              if (p && p !== "." && p !== ".." && p !== "**" && !(this.isWindows && /^[a-z]:$/i.test(p))) {
                didSomething = true;
                parts.splice(dd - 1, 2);
                dd -= 2;
              }
            }
          } while (didSomething);
          return parts.length === 0 ? [""] : parts;
        }
        // First phase: single-pattern processing
        // <pre> is 1 or more portions
        // <rest> is 1 or more portions
        // <p> is any portion other than ., .., '', or **
        // <e> is . or ''
        //
        // **/.. is *brutal* for filesystem walking performance, because
        // it effectively resets the recursive walk each time it occurs,
        // and ** cannot be reduced out by a .. pattern part like a regexp
        // or most strings (other than .., ., and '') can be.
        //
        // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
        // <pre>/<e>/<rest> -> <pre>/<rest>
        // <pre>/<p>/../<rest> -> <pre>/<rest>
        // **/**/<rest> -> **/<rest>
        //
        // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
        // this WOULD be allowed if ** did follow symlinks, or * didn't
        firstPhasePreProcess(globParts) {
          let didSomething = false;
          do {
            didSomething = false;
            for (let parts of globParts) {
              let gs = -1;
              while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
                let gss = gs;
                while (parts[gss + 1] === "**") {
                  gss++;
                }
                if (gss > gs) {
                  parts.splice(gs + 1, gss - gs);
                }
                let next = parts[gs + 1];
                const p = parts[gs + 2];
                const p2 = parts[gs + 3];
                if (next !== "..")
                  continue;
                if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
                  continue;
                }
                didSomething = true;
                parts.splice(gs, 1);
                const other = parts.slice(0);
                other[gs] = "**";
                globParts.push(other);
                gs--;
              }
              if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                  const p = parts[i];
                  if (i === 1 && p === "" && parts[0] === "")
                    continue;
                  if (p === "." || p === "") {
                    didSomething = true;
                    parts.splice(i, 1);
                    i--;
                  }
                }
                if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
                  didSomething = true;
                  parts.pop();
                }
              }
              let dd = 0;
              while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== "." && p !== ".." && p !== "**") {
                  didSomething = true;
                  const needDot = dd === 1 && parts[dd + 1] === "**";
                  const splin = needDot ? ["."] : [];
                  parts.splice(dd - 1, 2, ...splin);
                  if (parts.length === 0)
                    parts.push("");
                  dd -= 2;
                }
              }
            }
          } while (didSomething);
          return globParts;
        }
        // second phase: multi-pattern dedupes
        // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
        // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
        // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
        //
        // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
        // ^-- not valid because ** doens't follow symlinks
        secondPhasePreProcess(globParts) {
          for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
              const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
              if (matched) {
                globParts[i] = [];
                globParts[j] = matched;
                break;
              }
            }
          }
          return globParts.filter((gs) => gs.length);
        }
        partsMatch(a, b, emptyGSMatch = false) {
          let ai = 0;
          let bi = 0;
          let result = [];
          let which = "";
          while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
              result.push(which === "b" ? b[bi] : a[ai]);
              ai++;
              bi++;
            } else if (emptyGSMatch && a[ai] === "**" && b[bi] === a[ai + 1]) {
              result.push(a[ai]);
              ai++;
            } else if (emptyGSMatch && b[bi] === "**" && a[ai] === b[bi + 1]) {
              result.push(b[bi]);
              bi++;
            } else if (a[ai] === "*" && b[bi] && (this.options.dot || !b[bi].startsWith(".")) && b[bi] !== "**") {
              if (which === "b")
                return false;
              which = "a";
              result.push(a[ai]);
              ai++;
              bi++;
            } else if (b[bi] === "*" && a[ai] && (this.options.dot || !a[ai].startsWith(".")) && a[ai] !== "**") {
              if (which === "a")
                return false;
              which = "b";
              result.push(b[bi]);
              ai++;
              bi++;
            } else {
              return false;
            }
          }
          return a.length === b.length && result;
        }
        parseNegate() {
          if (this.nonegate)
            return;
          const pattern = this.pattern;
          let negate = false;
          let negateOffset = 0;
          for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
            negate = !negate;
            negateOffset++;
          }
          if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
          this.negate = negate;
        }
        // set partial to true to test if, for example,
        // "/a/b" matches the start of "/*/b/*/d"
        // Partial means, if you run out of file before you run
        // out of pattern, then that's fine, as long as all
        // the parts match.
        matchOne(file, pattern, partial = false) {
          let fileStartIndex = 0;
          let patternStartIndex = 0;
          if (this.isWindows) {
            const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
            const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
            if (typeof fdi === "number" && typeof pdi === "number") {
              const [fd, pd] = [
                file[fdi],
                pattern[pdi]
              ];
              if (fd.toLowerCase() === pd.toLowerCase()) {
                pattern[pdi] = fd;
                patternStartIndex = pdi;
                fileStartIndex = fdi;
              }
            }
          }
          const { optimizationLevel = 1 } = this.options;
          if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
          }
          if (pattern.includes(exports.GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
          }
          return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
          const firstgs = pattern.indexOf(exports.GLOBSTAR, patternIndex);
          const lastgs = pattern.lastIndexOf(exports.GLOBSTAR);
          const [head, body, tail] = partial ? [
            pattern.slice(patternIndex, firstgs),
            pattern.slice(firstgs + 1),
            []
          ] : [
            pattern.slice(patternIndex, firstgs),
            pattern.slice(firstgs + 1, lastgs),
            pattern.slice(lastgs + 1)
          ];
          if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
              return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
          }
          let fileTailMatch = 0;
          if (tail.length) {
            if (tail.length + fileIndex > file.length)
              return false;
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
              fileTailMatch = tail.length;
            } else {
              if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
                return false;
              }
              tailStart--;
              if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                return false;
              }
              fileTailMatch = tail.length + 1;
            }
          }
          if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i2 = fileIndex; i2 < file.length - fileTailMatch; i2++) {
              const f = String(file[i2]);
              sawSome = true;
              if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
                return false;
              }
            }
            return partial || sawSome;
          }
          const bodySegments = [[[], 0]];
          let currentBody = bodySegments[0];
          let nonGsParts = 0;
          const nonGsPartsSums = [0];
          for (const b of body) {
            if (b === exports.GLOBSTAR) {
              nonGsPartsSums.push(nonGsParts);
              currentBody = [[], 0];
              bodySegments.push(currentBody);
            } else {
              currentBody[0].push(b);
              nonGsParts++;
            }
          }
          let i = bodySegments.length - 1;
          const fileLength = file.length - fileTailMatch;
          for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
          }
          return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
        }
        // return false for "nope, not matching"
        // return null for "not matching, cannot keep trying"
        #matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
          const bs = bodySegments[bodyIndex];
          if (!bs) {
            for (let i = fileIndex; i < file.length; i++) {
              sawTail = true;
              const f = file[i];
              if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
                return false;
              }
            }
            return sawTail;
          }
          const [body, after] = bs;
          while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            if (m && globStarDepth < this.maxGlobstarRecursion) {
              const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
              if (sub !== false) {
                return sub;
              }
            }
            const f = file[fileIndex];
            if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
              return false;
            }
            fileIndex++;
          }
          return partial || null;
        }
        #matchOne(file, pattern, partial, fileIndex, patternIndex) {
          let fi;
          let pi;
          let pl;
          let fl;
          for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug("matchOne loop");
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            if (p === false || p === exports.GLOBSTAR) {
              return false;
            }
            let hit;
            if (typeof p === "string") {
              hit = f === p;
              this.debug("string match", p, f, hit);
            } else {
              hit = p.test(f);
              this.debug("pattern match", p, f, hit);
            }
            if (!hit)
              return false;
          }
          if (fi === fl && pi === pl) {
            return true;
          } else if (fi === fl) {
            return partial;
          } else if (pi === pl) {
            return fi === fl - 1 && file[fi] === "";
          } else {
            throw new Error("wtf?");
          }
        }
        braceExpand() {
          return (0, exports.braceExpand)(this.pattern, this.options);
        }
        parse(pattern) {
          (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
          const options = this.options;
          if (pattern === "**")
            return exports.GLOBSTAR;
          if (pattern === "")
            return "";
          let m;
          let fastTest = null;
          if (m = pattern.match(starRE)) {
            fastTest = options.dot ? starTestDot : starTest;
          } else if (m = pattern.match(starDotExtRE)) {
            fastTest = (options.nocase ? options.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : options.dot ? starDotExtTestDot : starDotExtTest)(m[1]);
          } else if (m = pattern.match(qmarksRE)) {
            fastTest = (options.nocase ? options.dot ? qmarksTestNocaseDot : qmarksTestNocase : options.dot ? qmarksTestDot : qmarksTest)(m);
          } else if (m = pattern.match(starDotStarRE)) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
          } else if (m = pattern.match(dotStarRE)) {
            fastTest = dotStarTest;
          }
          const re = ast_js_1.AST.fromGlob(pattern, this.options).toMMPattern();
          if (fastTest && typeof re === "object") {
            Reflect.defineProperty(re, "test", { value: fastTest });
          }
          return re;
        }
        makeRe() {
          if (this.regexp || this.regexp === false)
            return this.regexp;
          const set = this.set;
          if (!set.length) {
            this.regexp = false;
            return this.regexp;
          }
          const options = this.options;
          const twoStar = options.noglobstar ? star : options.dot ? twoStarDot : twoStarNoDot;
          const flags = new Set(options.nocase ? ["i"] : []);
          let re = set.map((pattern) => {
            const pp = pattern.map((p) => {
              if (p instanceof RegExp) {
                for (const f of p.flags.split(""))
                  flags.add(f);
              }
              return typeof p === "string" ? regExpEscape(p) : p === exports.GLOBSTAR ? exports.GLOBSTAR : p._src;
            });
            pp.forEach((p, i) => {
              const next = pp[i + 1];
              const prev = pp[i - 1];
              if (p !== exports.GLOBSTAR || prev === exports.GLOBSTAR) {
                return;
              }
              if (prev === void 0) {
                if (next !== void 0 && next !== exports.GLOBSTAR) {
                  pp[i + 1] = "(?:\\/|" + twoStar + "\\/)?" + next;
                } else {
                  pp[i] = twoStar;
                }
              } else if (next === void 0) {
                pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + ")?";
              } else if (next !== exports.GLOBSTAR) {
                pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + "\\/)" + next;
                pp[i + 1] = exports.GLOBSTAR;
              }
            });
            const filtered = pp.filter((p) => p !== exports.GLOBSTAR);
            if (this.partial && filtered.length >= 1) {
              const prefixes = [];
              for (let i = 1; i <= filtered.length; i++) {
                prefixes.push(filtered.slice(0, i).join("/"));
              }
              return "(?:" + prefixes.join("|") + ")";
            }
            return filtered.join("/");
          }).join("|");
          const [open, close] = set.length > 1 ? ["(?:", ")"] : ["", ""];
          re = "^" + open + re + close + "$";
          if (this.partial) {
            re = "^(?:\\/|" + open + re.slice(1, -1) + close + ")$";
          }
          if (this.negate)
            re = "^(?!" + re + ").+$";
          try {
            this.regexp = new RegExp(re, [...flags].join(""));
          } catch {
            this.regexp = false;
          }
          return this.regexp;
        }
        slashSplit(p) {
          if (this.preserveMultipleSlashes) {
            return p.split("/");
          } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            return ["", ...p.split(/\/+/)];
          } else {
            return p.split(/\/+/);
          }
        }
        match(f, partial = this.partial) {
          this.debug("match", f, this.pattern);
          if (this.comment) {
            return false;
          }
          if (this.empty) {
            return f === "";
          }
          if (f === "/" && partial) {
            return true;
          }
          const options = this.options;
          if (this.isWindows) {
            f = f.split("\\").join("/");
          }
          const ff = this.slashSplit(f);
          this.debug(this.pattern, "split", ff);
          const set = this.set;
          this.debug(this.pattern, "set", set);
          let filename = ff[ff.length - 1];
          if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
              filename = ff[i];
            }
          }
          for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
              file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
              if (options.flipNegate) {
                return true;
              }
              return !this.negate;
            }
          }
          if (options.flipNegate) {
            return false;
          }
          return this.negate;
        }
        static defaults(def) {
          return exports.minimatch.defaults(def).Minimatch;
        }
      }
      exports.Minimatch = Minimatch;
      var ast_js_2 = __webpack_require__(31803);
      Object.defineProperty(exports, "AST", { enumerable: true, get: function() {
        return ast_js_2.AST;
      } });
      var escape_js_2 = __webpack_require__(10800);
      Object.defineProperty(exports, "escape", { enumerable: true, get: function() {
        return escape_js_2.escape;
      } });
      var unescape_js_2 = __webpack_require__(70851);
      Object.defineProperty(exports, "unescape", { enumerable: true, get: function() {
        return unescape_js_2.unescape;
      } });
      exports.minimatch.AST = ast_js_1.AST;
      exports.minimatch.Minimatch = Minimatch;
      exports.minimatch.escape = escape_js_1.escape;
      exports.minimatch.unescape = unescape_js_1.unescape;
    })
  ),
  /***/
  70851: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.unescape = void 0;
      const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
        if (magicalBraces) {
          return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
        }
        return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
      };
      exports.unescape = unescape;
    })
  )
};
export {
  id,
  ids,
  modules
};
