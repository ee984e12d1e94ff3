import { describe, expect, it } from 'vitest'
import { askedOf } from '../../formats/asked-filters.js'
import type { Added } from '../../model/added.js'
import { createAddCount } from './add-count.js'
import { commandLine } from './called-as.js'
import { createProgress } from './progress.js'
import { shownPlace, storeFlag } from './store-option.js'
import { argumentsOf, queryOf, whoFormOf } from './who-options.js'

const added: Added = {
  documentId: 'd1',
  outcome: 'added',
  version: 1,
  superseded: false,
  statements: 5,
  nearDuplicateOf: null,
  sharesReading: false,
  anchors: null,
  notes: [],
}
const anchors = { exact: 5, moved: 1, normalised: 0, ambiguous: 0, missing: 1 }

describe('createAddCount', () => {
  const summaryOf = (results: readonly Partial<Added>[], failed = 0): { readonly summary: string; readonly exitCode: number } => {
    const count = createAddCount()
    for (const result of results) count.add({ input: 'a', result: { ...added, ...result } })
    for (let number = 0; number < failed; number += 1) count.add({ input: 'b', failure: { code: 'EMPTY_INPUT', message: '' } })
    return { summary: count.summary(), exitCode: count.exitCode() }
  }

  it.each([
    ['a new one', [{}], 0, '1 page added · 5 statements', 0],
    [
      'everything at once',
      [{}, { nearDuplicateOf: 'd0' }, { nearDuplicateOf: 'd0' }, { outcome: 'new-version', version: 2, anchors }, { outcome: 'known' }],
      1,
      '3 pages added (2 near-duplicates of kept ones), 1 new version (statements: 5 exact, 1 moved, 1 missing), 1 already kept, 1 failed · 20 statements',
      3,
    ],
    ['one near-duplicate', [{ nearDuplicateOf: 'd0' }], 0, '1 page added (1 near-duplicate of a kept one) · 5 statements', 0],
    ['nothing new', [{ outcome: 'known' }, { outcome: 'known' }], 0, '2 already kept', 0],
    [
      'a page that is as it was before',
      [{ outcome: 'known' }, { outcome: 'known', superseded: true }],
      0,
      '2 already kept (1 as an older version: the newer one stays the newest)',
      0,
    ],
    ['nothing but failures', [], 2, '0 pages added, 2 failed', 1],
  ] as const)('tells of %s', (_, results, failed, summary, exitCode) => {
    expect(summaryOf(results as readonly Partial<Added>[], failed)).toEqual({ summary, exitCode })
  })
})

describe('commands that are named to the user', () => {
  it.each([
    [['who', 'Ada Brel', '--words', "it's"], String.raw`hearsay who 'Ada Brel' --words 'it'\''s'`],
    [['who', '--since', '2031-04-01', '--store', 'postgres://db/news'], 'hearsay who --since 2031-04-01 --store postgres://db/news'],
    [['who', ''], "hearsay who ''"],
  ])('%j can be pasted', (words, line) => {
    expect(commandLine(...words)).toBe(line)
  })

  it('name the record where a flag named it, without its password', () => {
    expect(storeFlag({})).toEqual([])
    expect(storeFlag({ store: 'news.db' })).toEqual(['--store', 'news.db'])
    expect(storeFlag({ store: 'postgres://ann:secret@db/news' })).toEqual(['--store', 'postgres://ann@db/news'])
  })

  it.each([
    ['a file', 'C:\\news\\hearsay.db', 'C:\\news\\hearsay.db'],
    ['an address', 'postgres://db:5433/news?schema=paper', 'postgres://db:5433/news?schema=paper'],
    ['a password with an @', 'postgres://ann:se@cret@db/news', 'postgres://ann@db/news'],
    ['a password among the parameters', 'postgres://ann@db/news?password=secret&schema=paper', 'postgres://ann@db/news?schema=paper'],
    ['another database', 'mysql://ann:secret@db/news', 'mysql://ann@db/news'],
    ['what is no URL', 'postgres://ann:secret@db:port/news', 'postgres://…'],
  ])('show the place of %s without its password', (_, place, shown) => {
    expect(shownPlace(place)).toBe(shown)
  })
})

describe('what who is asked', () => {
  const options = { limit: 20, words: 'grain deal', allVersions: true } as const

  it('is a query with the names of the command line', () => {
    const query = queryOf('Brel', options)
    expect(query).toMatchObject({ speaker: 'Brel', words: 'grain deal', allVersions: true, limit: 20 })
    expect(askedOf(query)).toEqual([
      ['SPEAKER', 'Brel'],
      ['--words', 'grain deal'],
      ['--all-versions', ''],
    ])
    expect(argumentsOf(askedOf(query))).toEqual(['Brel', '--words', 'grain deal', '--all-versions'])
  })

  it('is asked some at a time where all are wanted', () => {
    expect(queryOf(undefined, { limit: Infinity }).limit).toBe(500)
  })

  it.each([
    [{}, true, 'list'],
    [{}, false, 'json'],
    [{ list: true }, false, 'list'],
    [{ jsonl: true }, true, 'json'],
    [{ csv: true }, true, 'csv'],
    [{ plain: true }, false, 'plain'],
  ] as const)('with %j on a terminal %s is printed as %s', (form, isTerminal, printed) => {
    expect(whoFormOf({ limit: 20, ...form }, isTerminal)).toBe(printed)
  })
})

it('says how far a run is, with failures', () => {
  expect(createProgress('pages')(1200, 3400, 2)).toBe('1,200 of 3,400 pages · 2 failed')
  expect(createProgress('pages')(0, null, 0)).toBe('0 pages')
})
