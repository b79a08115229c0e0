#!/usr/bin/env bash
# Publishes the package on npm, in the registry that npm is told, unless it is there.
#
#   TAG       of the release: v0.1.0
#   RELEASE   the folder with what is released
set -euo pipefail
version="${TAG#v}"
package="$RELEASE/layer-review-$version.tgz"
# Says nothing, or fails, where there is no such version.
there="$(npm view "layer-review@$version" dist.integrity || true)"
if [ -z "$there" ]; then
  npm publish "$package" --access public
elif [ "$there" != "sha512-$(openssl dgst -sha512 -binary "$package" | base64 --wrap=0)" ]; then
  echo "::error::What npm has as layer-review@$version is another package."
  exit 1
fi
