import { expect, test } from 'vitest'
import type { ActorReference } from '../model/actor-reference.js'
import type { FoundStatement } from '../model/found-statement.js'
import { chainWords } from './chain-words.js'

const reference = (name: string, rest: Partial<ActorReference> = {}): ActorReference => ({
  actor: null,
  name,
  kind: 'person',
  country: null,
  sameAs: [],
  mention: null,
  reason: 'local-name',
  confidence: 0.9,
  ...rest,
})
const he = { start: 4, end: 6 }

const found = (statement: Partial<FoundStatement['statement']>): FoundStatement =>
  ({
    document: { publisher: 'The Quay', publishedAt: '2031-05-12' },
    statement: {
      speakers: [reference('Ada Brel')],
      addressees: [],
      via: [reference('The Quay', { reason: 'publisher' })],
      form: 'direct',
      stance: 'assert',
      negated: false,
      modal: false,
      placedIn: 'body',
      saidAt: { earliest: null, latest: null, reason: '', mention: null },
      ...statement,
    },
  }) as unknown as FoundStatement

test.each<[chain: string, statement: Partial<FoundStatement['statement']>]>([
  ['Ada Brel | quoted | The Quay | published 12 May 2031', {}],
  [
    'Ada Brel → Tom Quay | quoted | according to Northern Agency | The Quay | published 12 May 2031',
    { addressees: [reference('Tom Quay')], via: [reference('Northern Agency')] },
  ],
  ['Ada Brel | quoted | source not stated | The Quay | published 12 May 2031', { via: [reference('source not stated', { reason: 'source-not-stated' })] }],
  ['he? | paraphrased | The Quay | published 12 May 2031', { speakers: [reference('he', { reason: 'unclear', mention: he })], form: 'indirect' }],
  [
    'Ada Brel or Tom Quay | quoted | The Quay | published 12 May 2031',
    { speakers: [reference('Ada Brel', { reason: 'ambiguous', mention: he }), reference('Tom Quay', { reason: 'ambiguous', mention: he })] },
  ],
  ['somebody whom the page does not name | quoted, reported as not said | The Quay | published 12 May 2031', { speakers: [], negated: true }],
])('%s', (chain, statement) => expect(chainWords(found(statement))).toBe(chain))
