import type { Keeping } from '../../bench/store/entry.js'
import { keepingOf } from '../../bench/store/entry.js'
import { hash } from '../../src/model/id.js'
import type { Reading } from '../../src/model/reading.js'

/** A reading made by hand, as a store takes it: a page of its own at an address of its own. */
export const keepingByHand = (reading: Reading): Keeping => {
  const bytes = new TextEncoder().encode(`<p>${reading.document.text}</p>`)
  return keepingOf({
    page: { sha256: hash(`<p>${reading.document.text}</p>`), bytes, format: 'html', contentType: 'text/html', name: null },
    address: `https://meridian.example/${reading.document.id}`,
    keptAt: '2031-04-04T10:00:00Z',
    reading,
  })
}
