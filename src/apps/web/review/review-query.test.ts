import { expect, test } from 'vitest'
import { addressOfReview, reviewOfAddress } from './review-query.js'

const id = `s${'0'.repeat(20)}`

test.each([
  '/review',
  '/review?speaker=Brel&order=random&seed=2031',
  '/review?words=harbour&order=impact&after=0.5%3As00',
  `/review?order=random&at=${id}&last=12.${id}`,
  '/review?publisher=Wire&end=',
])('the review at %s has that address', (address) => {
  expect(addressOfReview(reviewOfAddress(new URL(address, 'http://localhost').searchParams))).toBe(address)
})

test('an order that there is none of is the usual one, and an entry that is none is left out', () => {
  const review = reviewOfAddress(new URLSearchParams('order=best&last=x.y&seed='))
  expect(review).toMatchObject({ order: 'uncertain', last: null, seed: '1', query: { rejected: true } })
})
