import "./chunk-MTYAKC5B.js";

// 114.index.js
var id = 114;
var ids = [114, 2];
var modules = {
  /***/
  22002: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        sigstoreRoot: () => (
          /* binding */
          sigstoreRoot
        )
        /* harmony export */
      });
      const sigstoreRoot = {
        source: "https://tuf-repo-cdn.sigstore.dev, trusted_root.json and root.json, as the npm package @sigstore/tuf has it",
        asOf: "2026-11-30",
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
        },
        tufRoot: {
          signatures: [
            {
              keyid: "e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2",
              sig: "3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046"
            },
            {
              keyid: "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06",
              sig: "304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687"
            },
            {
              keyid: "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222",
              sig: "30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef"
            },
            {
              keyid: "a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70",
              sig: "3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826"
            },
            {
              keyid: "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632",
              sig: "30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3"
            }
          ],
          signed: {
            _type: "root",
            consistent_snapshot: true,
            expires: "2027-04-22T19:27:31Z",
            keys: {
              "0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5": {
                keyid_hash_algorithms: ["sha256", "sha512"],
                keytype: "ecdsa",
                keyval: {
                  public: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"
                },
                scheme: "ecdsa-sha2-nistp256",
                "x-tuf-on-ci-online-uri": "gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"
              },
              "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632": {
                keytype: "ecdsa",
                keyval: {
                  public: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"
                },
                scheme: "ecdsa-sha2-nistp256",
                "x-tuf-on-ci-keyowner": "@lance"
              },
              "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06": {
                keyid_hash_algorithms: ["sha256", "sha512"],
                keytype: "ecdsa",
                keyval: {
                  public: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"
                },
                scheme: "ecdsa-sha2-nistp256",
                "x-tuf-on-ci-keyowner": "@santiagotorres"
              },
              "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222": {
                keyid_hash_algorithms: ["sha256", "sha512"],
                keytype: "ecdsa",
                keyval: {
                  public: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"
                },
                scheme: "ecdsa-sha2-nistp256",
                "x-tuf-on-ci-keyowner": "@bobcallaway"
              },
              a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70: {
                keyid_hash_algorithms: ["sha256", "sha512"],
                keytype: "ecdsa",
                keyval: {
                  public: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"
                },
                scheme: "ecdsa-sha2-nistp256",
                "x-tuf-on-ci-keyowner": "@joshuagl"
              },
              e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2: {
                keyid_hash_algorithms: ["sha256", "sha512"],
                keytype: "ecdsa",
                keyval: {
                  public: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"
                },
                scheme: "ecdsa-sha2-nistp256",
                "x-tuf-on-ci-keyowner": "@mnm678"
              }
            },
            roles: {
              root: {
                keyids: [
                  "e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2",
                  "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06",
                  "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222",
                  "a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70",
                  "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"
                ],
                threshold: 3
              },
              snapshot: {
                keyids: ["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],
                threshold: 1,
                "x-tuf-on-ci-expiry-period": 3650,
                "x-tuf-on-ci-signing-period": 365
              },
              targets: {
                keyids: [
                  "e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2",
                  "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06",
                  "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222",
                  "a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70",
                  "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"
                ],
                threshold: 3
              },
              timestamp: {
                keyids: ["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],
                threshold: 1,
                "x-tuf-on-ci-expiry-period": 7,
                "x-tuf-on-ci-signing-period": 6
              }
            },
            spec_version: "1.0",
            version: 16,
            "x-tuf-on-ci-expiry-period": 197,
            "x-tuf-on-ci-signing-period": 46
          }
        }
      };
    })
  ),
  /***/
  15114: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publicRoots: () => (
          /* binding */
          publicRoots
        ),
        /* harmony export */
        publicRootsDay: () => (
          /* binding */
          publicRootsDay
        ),
        /* harmony export */
        readPublicKey: () => (
          /* binding */
          readPublicKey
        ),
        /* harmony export */
        readTrustedRoots: () => (
          /* binding */
          readTrustedRoots
        ),
        /* harmony export */
        verify: () => (
          /* binding */
          verify
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61040);
      var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19654);
      var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__);
      var _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54187);
      var _known_sigstore_root_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22002);
      var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81264);
      function readTrustedRoots(text) {
        const roots = isJson(text) ? [text] : text.split("\n").filter((line) => line.trim() !== "");
        if (roots.length === 0)
          throw new Error("there is none");
        return roots.map((each) => trustedRootOf(JSON.parse(each)));
      }
      const publicRootsDay = _known_sigstore_root_data_js__WEBPACK_IMPORTED_MODULE_4__.sigstoreRoot.asOf;
      function publicRoots() {
        return [trustedRootOf(_known_sigstore_root_data_js__WEBPACK_IMPORTED_MODULE_4__.sigstoreRoot.trustedRoot)];
      }
      function trustedRootOf(document) {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TrustedRoot.fromJSON(document);
        if (root.certificateAuthorities.length + root.tlogs.length === 0)
          throw new Error("it vouches for nobody");
        (0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.jO)(root);
        return root;
      }
      function readPublicKey(pem) {
        if (!/^\s*-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem))
          throw new Error("it is no public key in PEM");
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
      }
      function verify(candidate, roots, key) {
        const bundle = bundleIn(candidate);
        if (!bundle)
          return { kind: "invalid", why: "is in an unknown format" };
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
        const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.BL((0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.jO)(root), {
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
        const material = root ? (0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.jO)(root, finder) : { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [], publicKey: finder };
        const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.BL(material, { tlogThreshold: root ? 1 : 0, timestampThreshold: 0 });
        const outcome = outcomeOf(bundle, candidate, verifier, () => ({ kind: "key", key: name }));
        return outcome.kind === "invalid" && outcome.why === doesNotFit ? said({ kind: "key", key: void 0 }, bundle, candidate) : outcome;
      }
      function outcomeOf(bundle, candidate, verifier, by) {
        try {
          const signer = verifier.verify((0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.DC)(bundle, candidate.payload));
          return said(by(signer), bundle, candidate);
        } catch (error) {
          if (error instanceof TypeError && / is not a (?:function|constructor)$/.test(error.message))
            return { kind: "unknown", why: `could not be verified on Node ${process.versions.node}: ${error.message}` };
          const code = error instanceof _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.mk ? String(error.code) : "";
          return { kind: "invalid", why: whyNot(code) };
        }
      }
      function said(by, bundle, candidate) {
        return { kind: "said", by, statement: statementIn(bundle, candidate) };
      }
      const doesNotFit = "does not match what it claims to sign";
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
        return best ?? { kind: "unknown", why: "does not chain to a trusted root" };
      }
      function bundleIn({ bundle, payload }) {
        try {
          const read = (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.vw)(bundle);
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
          return "is in an unknown transparency log";
        const stamped = (timestampVerificationData?.rfc3161Timestamps.length ?? 0) > 0;
        return stamped && root.timestampAuthorities.length === 0 ? "has its time from a clock that is not known" : void 0;
      }
      function strangeCertificate(raw, root) {
        let leaf;
        try {
          leaf = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw);
        } catch {
          return void 0;
        }
        const issuers = root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
        if (!issuers.some(({ rawBytes }) => leaf.checkIssued(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(rawBytes)))))
          return "has a certificate from an unknown authority";
        const logs = root.ctlogs.map(({ logId }) => Buffer.from(logId?.keyId ?? []));
        return logs.length > 0 && !logs.some((id2) => raw.includes(id2)) ? "has a certificate that is in no log that is known" : void 0;
      }
      function statementIn({ content }, { payload, about }) {
        if (content.$case === "dsseEnvelope") {
          const envelope = content.dsseEnvelope;
          return (0, _statement_js__WEBPACK_IMPORTED_MODULE_5__.bR)(() => (0, _statement_js__WEBPACK_IMPORTED_MODULE_5__.HT)(envelope.payloadType, Buffer.from(envelope.payload)));
        }
        const digest = payload && `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(payload).digest("hex")}`;
        if (payload && digest && digest === about)
          return { kind: "signature", subjects: [{ digest, name: "" }], provenance: void 0 };
        return payload && (0, _statement_js__WEBPACK_IMPORTED_MODULE_5__.bR)(() => (0, _statement_js__WEBPACK_IMPORTED_MODULE_5__.k0)(payload));
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
