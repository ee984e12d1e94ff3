#!/bin/sh
# The packed package, as strangers meet it: installed from an empty folder, by npx, on the oldest Node that it promises and on one that is too old. Needs a package registry.
set -eu
root=$(CDPATH= cd -P "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# npx keeps what it installs in npm's cache: here in one of our own, beside the usual downloads.
downloads=$(npm config get cache)/_cacache
mkdir -p "$folder/cache" "$downloads"
ln -s "$downloads" "$folder/cache/_cacache"
export npm_config_cache="$folder/cache"

(cd "$root" && npm pack --silent --pack-destination "$folder" >/dev/null)
set -- "$folder"/hearsay-*.tgz
package=$1
mkdir "$folder/old" "$folder/oldest" "$folder/empty"
npm install --silent --no-audit --no-fund --prefix "$folder/old" node@20.19.0
npm install --silent --no-audit --no-fund --prefix "$folder/oldest" node@22.16.0

# Without the settings of this checkout, but without the optional download of GPU libraries.
export ONNXRUNTIME_NODE_INSTALL=skip
on() { # FOLDER-WITH-NODE ARGUMENT...
  node=$folder/$1/node_modules/.bin
  shift
  (cd "$folder/empty" && PATH=$node:$PATH npx --yes --loglevel=error --package "$package" hearsay "$@")
}

printf 'Version, by npx on Node 22.16: '
on oldest --version

printf 'A sentence read, by npx on Node 22.16: '
printf '“We will return,” the minister said.\n' | on oldest read - --jsonl | tee "$folder/statements"
grep -q '"form":"direct"' "$folder/statements"

printf 'By npx on Node 20: '
if on old --version 2>"$folder/refusal"; then echo 'it started, and should have refused'; exit 1; fi
cat "$folder/refusal"
grep -q 'hearsay needs Node.js 22.16 or newer; this is 20.19.0' "$folder/refusal"

cat >"$folder/empty/program.mjs" <<'PROGRAM'
import { read } from 'hearsay'
const { document, statements } = await read('“We will return,” the minister said.')
console.log('The library, on Node 22.16:', statements.map(({ content }) => content.map(({ start, end }) => document.text.slice(start, end))))
process.exitCode = statements.length === 1 ? 0 : 1
PROGRAM
(cd "$folder/empty" && npm install --silent --no-audit --no-fund "$package" && "$folder/oldest/node_modules/.bin/node" program.mjs)

cat >"$folder/empty/served.mjs" <<'PROGRAM'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
const server = spawn(process.execPath, ['node_modules/hearsay/bin/hearsay.cjs', 'serve', '--demo', '--port', '0', '-q'], { stdio: ['ignore', 'pipe', 'inherit'] })
const [line] = await once(server.stdout.setEncoding('utf8'), 'data')
const address = line.trim()
const page = await (await fetch(`${address}/search?speaker=Oldacre`)).text()
const parts = await Promise.all([...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(async ([, path]) => (await fetch(address + path)).ok))
server.kill('SIGINT')
const [code] = await once(server, 'exit')
console.log('The demonstration served, on Node 22.16:', page.includes('Maren Oldacre'), 'with', parts.length, 'files for the browser; stopped with', code)
process.exitCode = page.includes('Maren Oldacre') && parts.length > 1 && parts.every(Boolean) && code === 0 ? 0 : 1
PROGRAM
(cd "$folder/empty" && "$folder/oldest/node_modules/.bin/node" served.mjs)
