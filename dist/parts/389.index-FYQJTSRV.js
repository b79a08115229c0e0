import "./chunk-MTYAKC5B.js";

// 389.index.js
var id = 389;
var ids = [389];
var modules = {
  /***/
  7389: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        publicRoots: () => (
          /* binding */
          publicRoots
        ),
        publicRootsDay: () => (
          /* binding */
          publicRootsDay
        ),
        readPublicKey: () => (
          /* binding */
          readPublicKey
        ),
        readTrustedRoots: () => (
          /* binding */
          readTrustedRoots
        ),
        verify: () => (
          /* binding */
          verify
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var dist = __webpack_require__(1040);
      var protobuf_specs_dist = __webpack_require__(9654);
      var verify_dist = __webpack_require__(4187);
      ;
      const sigstoreRoot = {
        source: "https://tuf-repo-cdn.sigstore.dev, trusted_root.json, as the npm package @sigstore/tuf has it",
        asOf: "2026-11-26",
        trustedRoot: {
          mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
          tlogs: [
            {
              baseUrl: "https://rekor.sigstore.dev",
              hashAlgorithm: "SHA2_256",
              publicKey: {
                rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",
                keyDetails: "PKIX_ECDSA_P256_SHA_256",
                validFor: { start: "2021-01-12T11:53:27Z" }
              },
              logId: { keyId: "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=" }
            },
            {
              baseUrl: "https://log2025-1.rekor.sigstore.dev",
              hashAlgorithm: "SHA2_256",
              publicKey: {
                rawBytes: "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",
                keyDetails: "PKIX_ED25519",
                validFor: { start: "2025-09-23T00:00:00Z" }
              },
              logId: { keyId: "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=" }
            }
          ],
          certificateAuthorities: [
            {
              subject: { organization: "sigstore.dev", commonName: "sigstore" },
              uri: "https://fulcio.sigstore.dev",
              certChain: {
                certificates: [
                  {
                    rawBytes: "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="
                  }
                ]
              },
              validFor: { start: "2021-03-07T03:20:29Z", end: "2022-12-31T23:59:59.999Z" }
            },
            {
              subject: { organization: "sigstore.dev", commonName: "sigstore" },
              uri: "https://fulcio.sigstore.dev",
              certChain: {
                certificates: [
                  {
                    rawBytes: "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="
                  },
                  {
                    rawBytes: "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"
                  }
                ]
              },
              validFor: { start: "2022-04-13T20:06:15Z" }
            }
          ],
          ctlogs: [
            {
              baseUrl: "https://ctfe.sigstore.dev/test",
              hashAlgorithm: "SHA2_256",
              publicKey: {
                rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",
                keyDetails: "PKIX_ECDSA_P256_SHA_256",
                validFor: { start: "2021-03-14T00:00:00Z", end: "2022-10-31T23:59:59.999Z" }
              },
              logId: { keyId: "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=" }
            },
            {
              baseUrl: "https://ctfe.sigstore.dev/2022",
              hashAlgorithm: "SHA2_256",
              publicKey: {
                rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",
                keyDetails: "PKIX_ECDSA_P256_SHA_256",
                validFor: { start: "2022-10-20T00:00:00Z" }
              },
              logId: { keyId: "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=" }
            }
          ],
          timestampAuthorities: [
            {
              subject: { organization: "sigstore.dev", commonName: "sigstore-tsa-selfsigned" },
              uri: "https://timestamp.sigstore.dev/api/v1/timestamp",
              certChain: {
                certificates: [
                  {
                    rawBytes: "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="
                  },
                  {
                    rawBytes: "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"
                  }
                ]
              },
              validFor: { start: "2025-07-04T00:00:00Z" }
            }
          ]
        }
      };
      var statement = __webpack_require__(1264);
      ;
      function readTrustedRoots(text) {
        const roots = isJson(text) ? [text] : text.split("\n").filter((line) => line.trim() !== "");
        if (roots.length === 0)
          throw new Error("there is none");
        return roots.map((each) => trustedRootOf(JSON.parse(each)));
      }
      const publicRootsDay = sigstoreRoot.asOf;
      function publicRoots() {
        return [trustedRootOf(sigstoreRoot.trustedRoot)];
      }
      function trustedRootOf(document) {
        const root = protobuf_specs_dist.TrustedRoot.fromJSON(document);
        if (root.certificateAuthorities.length + root.tlogs.length === 0)
          throw new Error("it vouches for nobody");
        (0, verify_dist.jO)(root);
        return root;
      }
      function readPublicKey(pem) {
        if (!/^\s*-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem))
          throw new Error("it is no public key in PEM");
        return (0, external_node_crypto_.createPublicKey)(pem);
      }
      function verify(candidate, roots, key) {
        const bundle = bundleIn(candidate);
        if (!bundle)
          return { kind: "invalid", why: "is not in a form that is known" };
        const certificate = certificateIn(bundle);
        if (certificate)
          return worthMost(roots.map((root) => byCertificate(bundle, certificate, candidate, root)));
        if (!key)
          return said({ kind: "key", key: void 0 }, bundle, candidate);
        if (!key.transparencyLog)
          return byKey(withoutLog(bundle), candidate, key, void 0);
        return worthMost(roots.map((root) => byKey(bundle, candidate, key, root)));
      }
      function byCertificate(bundle, certificate, candidate, root) {
        const strange = unknownIn(bundle, root) ?? strangeCertificate(certificate, root);
        if (strange !== void 0)
          return { kind: "unknown", why: strange };
        const verifier = new verify_dist.BL((0, verify_dist.jO)(root), {
          ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
          tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
          timestampThreshold: 1
        });
        return outcomeOf(bundle, candidate, verifier, signerOf);
      }
      function byKey(bundle, candidate, { name, key }, root) {
        const strange = root && unknownIn(bundle, root);
        if (strange !== void 0)
          return { kind: "unknown", why: strange };
        const finder = () => ({ publicKey: key, validFor: () => true });
        const material = root ? (0, verify_dist.jO)(root, finder) : { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [], publicKey: finder };
        const verifier = new verify_dist.BL(material, { tlogThreshold: root ? 1 : 0, timestampThreshold: 0 });
        const outcome = outcomeOf(bundle, candidate, verifier, () => ({ kind: "key", key: name }));
        return outcome.kind === "invalid" && outcome.why === doesNotFit ? said({ kind: "key", key: void 0 }, bundle, candidate) : outcome;
      }
      function outcomeOf(bundle, candidate, verifier, by) {
        try {
          const signer = verifier.verify((0, verify_dist.DC)(bundle, candidate.payload));
          return said(by(signer), bundle, candidate);
        } catch (error) {
          if (error instanceof TypeError && / is not a (?:function|constructor)$/.test(error.message))
            return { kind: "unknown", why: `could not be verified on Node ${process.versions.node}: ${error.message}` };
          const code = error instanceof verify_dist.mk ? String(error.code) : "";
          return { kind: "invalid", why: whyNot(code) };
        }
      }
      function said(by, bundle, candidate) {
        return { kind: "said", by, statement: statementIn(bundle, candidate) };
      }
      const doesNotFit = "does not fit what it claims to sign";
      function whyNot(code) {
        if (code.startsWith("SIGNATURE"))
          return doesNotFit;
        if (code.startsWith("CERTIFICATE"))
          return "has a certificate that was not valid when it was made";
        if (code.startsWith("TIMESTAMP"))
          return "has no proof of when it was made";
        if (code.startsWith("TLOG"))
          return "has no valid proof that it is in the transparency log";
        return "could not be read";
      }
      function worthMost(outcomes) {
        const order = ["said", "invalid", "unknown"];
        const [best] = order.flatMap((kind) => outcomes.find((each) => each.kind === kind) ?? []);
        return best ?? { kind: "unknown", why: "is vouched for by nobody who is believed" };
      }
      function bundleIn({ bundle, payload }) {
        try {
          const read = (0, dist.vw)(bundle);
          return read.content.$case === "messageSignature" && !payload ? void 0 : read;
        } catch {
          return void 0;
        }
      }
      function certificateIn({ verificationMaterial: { content } }) {
        if (content.$case === "certificate")
          return Buffer.from(content.certificate.rawBytes);
        if (content.$case !== "x509CertificateChain")
          return void 0;
        return Buffer.from(content.x509CertificateChain.certificates[0].rawBytes);
      }
      function withoutLog(bundle) {
        const verificationMaterial = {
          ...bundle.verificationMaterial,
          tlogEntries: [],
          timestampVerificationData: void 0
        };
        return { ...bundle, verificationMaterial };
      }
      function unknownIn({ verificationMaterial }, root) {
        const { tlogEntries, timestampVerificationData } = verificationMaterial;
        const known = root.tlogs.flatMap(({ logId, checkpointKeyId }) => [logId, checkpointKeyId]);
        const isKnown = (id2) => known.some((each) => each && Buffer.from(each.keyId).equals(id2));
        if (tlogEntries.some(({ logId }) => !isKnown(Buffer.from(logId?.keyId ?? []))))
          return "is in a log that is not known";
        const stamped = (timestampVerificationData?.rfc3161Timestamps.length ?? 0) > 0;
        return stamped && root.timestampAuthorities.length === 0 ? "has its time from a clock that is not known" : void 0;
      }
      function strangeCertificate(raw, root) {
        let leaf;
        try {
          leaf = new external_node_crypto_.X509Certificate(raw);
        } catch {
          return void 0;
        }
        const issuers = root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
        if (!issuers.some(({ rawBytes }) => leaf.checkIssued(new external_node_crypto_.X509Certificate(Buffer.from(rawBytes)))))
          return "has a certificate of an authority that is not known";
        const logs = root.ctlogs.map(({ logId }) => Buffer.from(logId?.keyId ?? []));
        return logs.length > 0 && !logs.some((id2) => raw.includes(id2)) ? "has a certificate that is in no log that is known" : void 0;
      }
      function statementIn({ content }, { payload, about }) {
        if (content.$case === "dsseEnvelope") {
          const envelope = content.dsseEnvelope;
          return (0, statement.bR)(() => (0, statement.HT)(envelope.payloadType, Buffer.from(envelope.payload)));
        }
        const digest = payload && `sha256:${(0, external_node_crypto_.createHash)("sha256").update(payload).digest("hex")}`;
        if (payload && digest && digest === about)
          return { kind: "signature", subjects: [{ digest, name: "" }], provenance: void 0 };
        return payload && (0, statement.bR)(() => (0, statement.k0)(payload));
      }
      const issuerExtension = "1.3.6.1.4.1.57264.1.8";
      const oldIssuerExtension = "1.3.6.1.4.1.57264.1.1";
      function signerOf({ identity = {} }) {
        const value = (oid) => identity.oids?.find((each) => each.oid?.id.join(".") === oid)?.value;
        const [issuer, old] = [value(issuerExtension), value(oldIssuerExtension)];
        return {
          kind: "identity",
          identity: identity.subjectAlternativeName ?? "",
          issuer: issuer ? derText(Buffer.from(issuer)) : old?.toString() ?? ""
        };
      }
      function derText(der) {
        const [tag, length = 0] = der;
        const start = length < 128 ? 2 : 2 + (length & 127);
        return tag === 12 ? der.subarray(start).toString() : "";
      }
      function isJson(text) {
        try {
          JSON.parse(text);
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
