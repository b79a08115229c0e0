#!/usr/bin/env bash
# Keeps releases as GitHub does, in the folder that RELEASES names: what is published takes no more files. FAULT=upload has that fail.
set -euo pipefail
release="$RELEASES/$3"
case "$1 $2" in
'release view') cat "$release/draft" ;;
'release create')
  [ ! -e "$release" ]
  mkdir -p "$release/assets"
  echo true >"$release/draft"
  ;;
'release upload')
  [ "$(cat "$release/draft")" = true ] && [ "${FAULT:-}" != upload ]
  for file in "${@:4}"; do [ "$file" = --clobber ] || cp "$file" "$release/assets/"; done
  ;;
'release edit')
  [ -n "$(ls "$release/assets")" ]
  echo false >"$release/draft"
  ;;
esac
