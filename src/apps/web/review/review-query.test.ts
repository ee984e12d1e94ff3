import { expect, test } from 'vitest'
import { addressOfReview, afterAnswer, afterUndo, reviewOfAddress } from './review-query.js'

const id = `s${'0'.repeat(20)}`

test.each([
  '/review',
  '/review?speaker=Brel&order=random&seed=2031',
  '/review?words=harbour&order=impact&after=0.5%3As00',
  `/review?order=random&at=${id}&done=12.${id}_15.${id}`,
  '/review?publisher=Wire&end=',
])('the review at %s has that address', (address) => {
  expect(addressOfReview(reviewOfAddress(new URL(address, 'http://localhost').searchParams))).toBe(address)
})

test('an order that there is none of is the usual one, and a step that is none is left out', () => {
  const review = reviewOfAddress(new URLSearchParams('order=best&done=x.y&seed='))
  expect(review).toMatchObject({ order: 'uncertain', done: [], seed: '1', query: { rejected: true } })
})

test('answers can be taken back one after the other, the last first, and no more than are worth an address', () => {
  let review = reviewOfAddress(new URLSearchParams('order=random'))
  for (let number = 1; number <= 30; number += 1) review = afterAnswer(review, { number, statementId: id }, number % 2 === 0)
  const again = reviewOfAddress(new URL(addressOfReview(review), 'http://localhost').searchParams)
  expect([again.done.length, again.done.at(-1)?.number, again.at]).toEqual([20, 30, null])
  const back = afterUndo(again, again.done.at(-1)!)
  expect([back.done.at(-1)?.number, back.at]).toEqual([29, id])
})
