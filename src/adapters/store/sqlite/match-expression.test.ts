import { expect, test } from 'vitest'
import type { TokenQuery } from '../token-query.js'
import { matchExpression } from './match-expression.js'

test.for<readonly [TokenQuery, string]>([
  ['harbour', '"harbour"'],
  ['" OR "a', '""" OR ""a"'],
  [{ all: ['harbour', 'sp:1'] }, '("harbour" AND "sp:1")'],
  [{ all: ['harbour'] }, '"harbour"'],
  [{ all: ['harbour', { any: ['sp:1', 'sp:2'] }] }, '("harbour" AND ("sp:1" OR "sp:2"))'],
  [{ any: [{ all: ['a', 'b'] }, { all: ['c'] }] }, '(("a" AND "b") OR "c")'],
])('every token stands in quotes: %j', ([query, expression]) => {
  expect(matchExpression(query)).toBe(expression)
})
