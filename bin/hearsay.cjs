#!/usr/bin/env node
'use strict'
// Old syntax on purpose: a Node that is too old must get as far as this sentence.
var needed = [22, 16]
var found = process.versions.node.split('.').map(Number)

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error('hearsay needs Node.js ' + needed.join('.') + ' or newer; this is ' + process.versions.node + ' (' + process.execPath + ').')
  console.error('Install a newer one from https://nodejs.org, or let npm bring it: npx -p node@24 -p hearsay hearsay')
  process.exit(1)
}

require('./start.cjs')
