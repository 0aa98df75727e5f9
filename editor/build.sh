#!/usr/bin/env bash
# Builds the editor of the reference pages from main.js with the packages that package-lock.json pins, and
# writes its hash beside it. Only needed when main.js or a package changes; generating docs needs no Node.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --silent
npm run --silent build
{
  echo "editor.js bundles these packages:"
  for package in codemirror @codemirror/{autocomplete,commands,lang-json,lang-yaml,language,lint,search,state,view} \
    @lezer/{common,highlight,json,lr,yaml} @marijn/find-cluster-break crelt style-mod w3c-keyname yaml; do
    printf '\n-- %s %s\n\n' "$package" "$(node -p "require('./node_modules/$package/package.json').version")"
    cat "node_modules/$package/LICENSE"
  done
} > ../templates/docs/assets/editor-licenses.txt
cd ../templates/docs/assets
sha256sum editor.js > ../../../editor/editor.js.sha256
