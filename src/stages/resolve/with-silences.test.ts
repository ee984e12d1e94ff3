import { expect, test } from 'vitest'
import { markedPage } from '../../../test/resolve/marked-page.js'
import { sliceAll } from '../../model/span.js'
import { withSilences } from './with-silences.js'

const heard = (marked: string | readonly string[]): readonly string[] => {
  const { document, attributions } = markedPage(marked)
  const { attributions: all, silences } = withSilences(document, attributions)
  return all.map(({ id, source, cue, content, placedIn }) =>
    [...[source ?? [], cue ?? [], content].map((spans) => sliceAll(document.text, spans)), silences.get(id) ?? 'speech', placedIn].join(' | '),
  )
}

test.each<[marked: string, all: readonly string[]]>([
  ['{s|Lena Quist} {c|said} {x|so}.', ['Lena Quist | said | so | speech | body']],
  ['{s|Lena Quist} {c|declined} {x|to comment}.', ['Lena Quist | declined | to comment | decline | body']],
  ['Lena Quist declined to comment.', ['Lena Quist | declined | to comment | decline | body']],
  ['Lena Quist did not respond to a request for comment.', ['Lena Quist | did not respond | to a request for comment | silent | body']],
  [
    'Tom Vane declined to comment. {s|Lena Quist} {c|said} {x|so}.',
    ['Tom Vane | declined | to comment | decline | body', 'Lena Quist | said | so | speech | body'],
  ],
  [
    '{s|Lena Quist} {c|said} {x|so} but declined to comment further.',
    ['Lena Quist | said | so | speech | body', 'Lena Quist | declined | to comment | decline | body'],
  ],
  ['So it was.', []],
])('%s', (marked, all) => {
  expect(heard(marked)).toEqual(all)
})

test('a silence stands where its block is', () => {
  expect(heard(['[[caption]] Lena Quist declined to comment.'])).toEqual(['Lena Quist | declined | to comment | decline | caption'])
})

test('what is added has a place, a maker and no quotation, and an id of its own', () => {
  const { document, attributions } = markedPage('Lena Quist declined to comment. Tom Vane declined to comment.')
  const { attributions: all } = withSilences(document, attributions)
  expect(all).toHaveLength(2)
  expect(new Set(all.map(({ id }) => id)).size).toBe(2)
  for (const each of all) expect(each).toMatchObject({ documentId: document.id, form: 'indirect', within: null, quoted: [], modelId: 'silences-1' })
})

test('a page without silences keeps its attributions as they are', () => {
  const { document, attributions } = markedPage('{s|Lena Quist} {c|said} {x|so}.')
  expect(withSilences(document, attributions).attributions).toBe(attributions)
})
