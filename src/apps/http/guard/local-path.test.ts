import { expect, test } from 'vitest'
import { localPath } from './local-path.js'

test.each([
  ['/documents/1?statement=2#2', '/documents/1?statement=2#2'],
  ['search?words=a', '/search?words=a'],
  [undefined, '/'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example/', '/'],
  ['\\\\elsewhere.example/', '/'],
  ['/.//elsewhere.example/', '/'],
  ['/a/..//elsewhere.example/', '/'],
  ['\t//elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/a\r\nset-cookie: b=c', '/aset-cookie:%20b=c'],
])('%j leads to %s', (address, path) => {
  expect(localPath(address)).toBe(path)
})
