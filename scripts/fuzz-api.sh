#!/bin/sh
# Asks every operation of the API for what its description allows and forbids, with schemathesis (pip install schemathesis), of a record of its own.
# scripts/fuzz-api.sh [options of "st run", as --max-examples 200]
set -eu
cd "$(dirname "$0")/.."
port="${HEARSAY_PORT:-4799}"
node bin/hearsay.cjs serve --demo --port "$port" &
server=$!
trap 'kill "$server"' EXIT
checks=not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance
# 80 requests a second: the server itself refuses more than 100 of one client.
st run "http://127.0.0.1:$port/openapi.json" --wait-for-schema 60 --rate-limit 80/s --checks "$checks" "$@"
