import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compareQuotes } from './compare-quotes.js'

const told = (left: string, right: string): string => {
  const { relation, differences } = compareQuotes(left, right)
  return [relation, ...new Set(differences.map(({ kind }) => kind))].join(' ')
}

const base = 'The harbour board will close the old fish market in Torvik before the end of June, said the auctioneer.'

test.each<[name: string, left: string, right: string, answer: string]>([
  ['equal wordings', base, base, 'same'],
  ['the outer edge', 'the boats are late', '“The boats are late.”', 'same'],
  ['other quote marks and dashes', 'The “boats” – all of them – are late', 'The "boats" - all of them - are late', 'same normalised'],
  ['another case', 'The Boats of the Island are late', 'The boats of the island are late', 'same normalised'],
  ['a no-break space', 'all\u00a0boats are late', 'all boats are late', 'same normalised'],
  ['composition', 'the cafe\u0301 is shut', 'the café is shut', 'same normalised'],
  ['contractions', 'It isn’t late, they’ll come and we can’t wait', 'It is not late, they will come and we cannot wait', 'same normalised'],
  ['a number in words', 'Twenty-one boats and 1,200 nets', '21 boats and twelve hundred nets', 'same normalised'],
  ['a percentage', 'It is 5 per cent of the catch', 'It is five percent of the catch', 'same normalised'],
  ['British spelling', 'The labour programme of the theatre', 'The labor program of the theater', 'same normalised'],
  ['a hyphen', 'the co-operative of fishermen', 'the cooperative of fishermen', 'same normalised'],
  ['an ellipsis for words left out', 'The boats, which were built in the old yard, are late', 'The boats … are late', 'same normalised'],
  ['an ellipsis at the end', 'The boats of the old yard are late again this year', 'The boats of the old yard are late …', 'same normalised'],
  ['words put into brackets', 'He sold it for a song', 'He [the old man] sold it for a song', 'same normalised'],
  ['a pronoun replaced in brackets', 'He sold the trawler for a song', '[The captain] sold the trawler for a song', 'same normalised'],
  ['the end of a paragraph', 'The nets are torn. The boats are late', '“The nets are torn.\n\n“The boats are late', 'same'],

  ['a number', base.replace('June', '12 June'), base.replace('June', '21 June'), 'altered number'],
  ['another month', base, base.replace('June', 'July'), 'altered number'],
  ['another currency', 'The new harbour wall cost the island £5 million in all', 'The new harbour wall cost the island $5 million in all', 'altered number'],
  ['another scale', 'The new harbour wall cost the island 5 million crowns', 'The new harbour wall cost the island 5 billion crowns', 'altered number'],
  ['a sign', 'It was -5 degrees on the pier when the trawler left', 'It was 5 degrees on the pier when the trawler left', 'altered number'],
  ['another number in brackets', 'They caught [12] barrels of herring in the bay', 'They caught [20] barrels of herring in the bay', 'altered number'],
  ['a negation', base, base.replace('will close', 'will not close'), 'altered negation'],
  ['a negation contracted', base, base.replace('will', 'won’t'), 'altered negation'],
  ['a negation in brackets', base, base.replace('will', 'will [not]'), 'altered negation'],
  ['an ellipsis for a negation', base.replace('will', 'will not'), base.replace('will', 'will …'), 'altered negation'],
  ['never for often', 'We never sold herring to the men of the island', 'We often sold herring to the men of the island', 'altered negation'],
  ['nobody for everybody', 'Nobody on the pier has seen the grey trawler', 'Everybody on the pier has seen the grey trawler', 'altered negation'],
  ['an opposite', 'It is likely that the grey trawler sank in the strait', 'It is unlikely that the grey trawler sank in the strait', 'altered negation'],
  ['a denial cut off', 'I do not believe that the grey trawler sank in the strait', 'The grey trawler sank in the strait', 'altered negation'],
  [
    'not only made not',
    'They are not only fishermen but smugglers of the old school',
    'They are not fishermen but smugglers of the old school',
    'altered negation',
  ],
  ['a negation in a short wording', 'We will close the pier', 'We will not close the pier', 'altered negation'],
  ['a hedge', base, base.replace('will', 'may'), 'altered hedge'],
  ['a hedge of its own', base, base.replace('The', 'I think the'), 'altered hedge'],
  ['an inexact number', 'Nearly half of the herring was spoilt in the old cellar', 'Half of the herring was spoilt in the old cellar', 'altered hedge'],
  ['a tense', 'The auctioneers have closed the market on the old pier', 'The auctioneers closed the market on the old pier', 'altered tense'],
  ['an irregular verb', 'The trawlers sink one after the other in the strait', 'The trawlers sank one after the other in the strait', 'altered tense'],
  ['would for will', base, base.replace('will', 'would'), 'altered tense'],
  ['a name', base, base.replace('Torvik', 'Quellport'), 'altered name'],
  [
    'a name that is spelt like a word',
    'They told US officials that the grey trawler had sunk',
    'They told us officials that the grey trawler had sunk',
    'altered name',
  ],
  [
    'a name that is spelt another way',
    'The trawler belonged to Tomas Grey when it sank in the strait',
    'The trawler belonged to Tomas Gray when it sank in the strait',
    'altered name',
  ],
  ['a pronoun for a name', 'The trawler belonged to Dara Quill when it sank', 'The trawler belonged to her when it sank', 'altered name'],
  ['another word', base, base.replace('fish', 'cattle'), 'altered other'],
  [
    'phrases that change places',
    'They sold the nets first and the boats afterwards to the yard',
    'They sold the boats first and the nets afterwards to the yard',
    'altered other',
  ],
  [
    'a name within brackets in both',
    'Everybody On The Pier Thanked [The Planned Fishery] For The Herring',
    'Everybody On The Pier Thanked [The Planned Brewery] For The Herring',
    'altered other',
  ],
  ['a stretch left out', base, base.replace(' before the end of June', ''), 'altered shortened'],
  ['a stretch with a number left out', base.replace('June', 'June, in four weeks'), base, 'altered shortened'],
  ['a stretch put in', base, base.replace('market', 'market, which is older than the church,'), 'altered added'],
  ['a part', base, 'close the old fish market', 'altered shortened'],
  ['two kinds', base, base.replace('will', 'may').replace('Torvik', 'Ossel'), 'altered hedge name'],

  ['another utterance', base, 'The theatre will open its doors again when the roof has been mended.', 'different'],
  ['a short opposite', 'We are ready.', 'We are not ready to talk about dates.', 'different'],
  ['a short wording with more than a negation put in', 'We will close the pier', 'We will open, not close, the old pier of Ossel today', 'different'],
  ['a stock beginning', 'Let me be clear: the pier stays open.', 'Let me be clear: nobody will lose a boat.', 'different'],
  ['a bracket that has no end', '[Bread and salt were sold out', '[Nobody on the island has a radio', 'different'],
  ['an ellipsis for all that tells', 'The … dam', 'The carers of this city have kept more people alive than the dam', 'different'],
  ['scattered words', 'The mill is for sale and the road is not a priority', 'not for sale', 'different'],
  ['nothing but marks', '…', '—', 'different'],
  ['no words in either', '…', '…', 'same'],
])('%s', (_, left, right, answer) => {
  expect(told(left, right)).toBe(answer)
})

describe('the words of a difference', () => {
  it('stand at its offsets', () => {
    const left = 'Yes 😀 — they sold 12 boats in Torvik, he said'
    const right = 'Yes 😀 — they sold 21 boats in Torvik, he said'
    expect(compareQuotes(left, right).differences).toEqual([
      { kind: 'number', left: { start: 19, end: 21 }, right: { start: 19, end: 21 }, leftWords: '12', rightWords: '21' },
    ])
  })
  it('have an empty place where the other wording has none', () => {
    const [difference] = compareQuotes('They will not sell the old trawler to the yard', 'They will sell the old trawler to the yard').differences
    expect(difference).toEqual({ kind: 'negation', left: { start: 10, end: 13 }, right: { start: 10, end: 10 }, leftWords: 'not', rightWords: '' })
  })
})

const words =
  'the a of in boats boat trawler Torvik Quellport not never no 5 12 seven will may would sold sells think that I don’t isn’t “old” — … [he] 😀 café שלום 人 and, Monday likely unlikely refused to'.split(
    ' ',
  )
const wording = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' '))

test('a wording is the same as itself', () => {
  fc.assert(
    fc.property(fc.oneof(wording, fc.string({ unit: 'grapheme' })), (text) => {
      expect(compareQuotes(text, text)).toEqual({ relation: 'same', differences: [], likeness: 1 })
    }),
  )
})

test('every difference holds the words at its offsets, in the order of the left wording', () => {
  fc.assert(
    fc.property(wording, wording, (left, right) => {
      const { differences, likeness, relation } = compareQuotes(left, right)
      for (const difference of differences) {
        expect(left.slice(difference.left.start, difference.left.end)).toBe(difference.leftWords)
        expect(right.slice(difference.right.start, difference.right.end)).toBe(difference.rightWords)
      }
      const starts = differences.map((difference) => difference.left.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(likeness >= 0 && likeness <= 1).toBe(true)
      expect(relation === 'different' ? differences : []).toEqual([])
    }),
  )
})

const swapped = { shortened: 'added', added: 'shortened' } as const

test('swapping the wordings swaps the sides, and shortened for added', () => {
  const kindsOf = (left: string, right: string, swap: boolean): readonly string[] =>
    compareQuotes(left, right)
      .differences.map(({ kind, leftWords, rightWords }) =>
        swap ? `${kind === 'shortened' || kind === 'added' ? swapped[kind] : kind} ${rightWords} ${leftWords}` : `${kind} ${leftWords} ${rightWords}`,
      )
      .sort()
  fc.assert(
    fc.property(wording, wording, (left, right) => {
      expect(compareQuotes(left, right).relation).toBe(compareQuotes(right, left).relation)
      expect(kindsOf(left, right, false)).toEqual(kindsOf(right, left, true))
    }),
  )
})

test('a wording is never the same with another number, name or negation', () => {
  const frame = fc.tuple(
    fc.array(fc.constantFrom('boats', 'the', 'nets', 'of', 'sold'), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('5', 'not', 'Torvik', 'never', 'twelve', '£7'),
  )
  fc.assert(
    fc.property(frame, fc.constantFrom('6', 'Quellport', 'thirteen', '$7', ''), ([list, word], other) => {
      const [left, right] = [word, other].map((middle) => `We saw ${list.join(' ')} ${middle} ${list.join(' ')} there`)
      expect(compareQuotes(left ?? '', right ?? '').relation).not.toBe('same')
    }),
  )
})

test('long and monotonous wordings take no quadratic time', () => {
  const started = performance.now()
  const many = 'word '.repeat(20_000)
  expect(compareQuotes(many, many).relation).toBe('same')
  expect(compareQuotes(many, `${many} other ${many}`).relation).toBe('altered')
  const numbers = (from: number): string => Array.from({ length: 10_000 }, (_, number) => `${from + number}`).join(' ')
  expect(compareQuotes(numbers(0), numbers(100_000)).relation).toBe('different')
  expect(performance.now() - started).toBeLessThan(20_000)
}, 30_000)
