import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading, hostileReading } from '../../test/fixtures/harbour-record.js'
import type { Correction, CorrectionChange } from '../model/correction.js'
import type { IdentityChangeKind } from '../model/identity-change.js'
import type { LogEntry } from '../model/log-entry.js'
import { correctionWords, identityWords } from './change-words.js'
import type { RecordView } from './found-sheet.js'
import { historyJson, historyList, logJson, logLine } from './log-list.js'
import { noColours } from './palette.js'

const view: RecordView = { palette: noColours, width: 80, unit: null, command: 'hearsay' }
const { document, statements } = harbourReading
const statement = statements[0]!
const at = '2031-04-05T12:00:03.123Z'

const step = (number: number, change: CorrectionChange, rest: Partial<Correction> = {}): Correction => ({
  number,
  at,
  by: 'anna',
  why: null,
  drawn: 'random',
  statementId: statement.id,
  change,
  ...rest,
})

describe('correctionWords', () => {
  it.each<[change: CorrectionChange, words: string]>([
    [{ kind: 'right' }, 'right'],
    [{ kind: 'wrong' }, 'wrong'],
    [{ kind: 'speaker', speakers: statement.speakers }, 'speaker: Ada Brel'],
    [{ kind: 'speaker', speakers: [] }, 'speaker: nobody named'],
    [{ kind: 'content', spans: statement.content }, 'content: ""We will open, and soon," … "It is 👍 safe.""'],
    [{ kind: 'source', spans: null }, 'source: none'],
    [{ kind: 'form', form: 'mixed' }, 'kind: mixed'],
    [{ kind: 'undo', of: 12 }, 'takes back 12'],
  ])('%j is %s', (change, words) => {
    expect(correctionWords(change, document.text)).toBe(words)
  })
})

describe('identityWords', () => {
  it.each<[change: IdentityChangeKind, words: string]>([
    [{ kind: 'merge', from: 'name:brel', into: 'Q9001' }, 'merge: brel into Q9001'],
    [{ kind: 'not-same', one: 'Q1', other: 'Q2' }, 'not the same: Q1 and Q2'],
    [{ kind: 'split', key: 'Q1', statementIds: [statement.id], as: { key: 'name:tom', name: 'Tom' } }, 'split: Tom from Q1 in 1 statement (s0ecc19a6a)'],
    [{ kind: 'undo', of: 3 }, 'takes back 3'],
  ])('%j is %s', (change, words) => {
    expect(identityWords(change)).toBe(words)
  })
})

describe('logLine', () => {
  const paragraph: LogEntry = {
    of: 'paragraph',
    entry: { number: 4, at, by: null, why: null, documentId: document.id, span: { start: 0, end: 40 }, missed: 2, seed: '1' },
  }

  it.each<[entry: LogEntry, line: string]>([
    [{ of: 'statement', entry: step(1, { kind: 'right' }) }, '2031-04-05T12:00:03Z  1 | s0ecc19a6a | right | drawn at random | by anna\n'],
    [
      { of: 'statement', entry: step(2, { kind: 'undo', of: 1 }, { by: null, why: 'she was away', drawn: null }) },
      '2031-04-05T12:00:03Z  2 | s0ecc19a6a | takes back 1 | why: she was away\n',
    ],
    [
      { of: 'actor', entry: { number: 3, at, by: null, why: null, change: { kind: 'merge', from: 'name:brel', into: 'Q9001' } } },
      '2031-04-05T12:00:03Z  actor 3 | merge: brel into Q9001\n',
    ],
    [paragraph, '2031-04-05T12:00:03Z  paragraph 4 | d0cbe304cf 0-40 | 2 missed, sample 1\n'],
  ])('tells %j', (entry, line) => {
    expect(logLine(entry, view)).toBe(line)
  })

  it('gives the whole entry as JSON', () => {
    expect(JSON.parse(logJson(paragraph))).toEqual({ of: 'paragraph', ...paragraph.entry })
  })

  it('lets nobody act on the terminal', () => {
    const evil = '\u001b[2J\u202e\n'
    const entry: LogEntry = { of: 'statement', entry: step(1, { kind: 'right' }, { by: evil, why: evil.repeat(30) }) }
    expect(logLine(entry, view)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    for (const line of logLine(entry, view).split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
  })
})

describe('historyList', () => {
  it('tells the machine’s own reading, every step, and what is now', () => {
    const found = { ...foundOf(harbourReading, 0), verification: 'right' } as const
    const history = { found, original: statements[1]!, corrections: [step(1, { kind: 'cue', spans: statement.cue }), step(2, { kind: 'right' })] }
    expect(historyList(history, document, view)).toBe(
      [
        'As the machine read it:',
        'Northern Agency [according to] | indirect',
        '    The crane is broken, the port office wrote',
        '    Meridian Wire | said by 2 Apr 2031 | s54589acb5',
        '',
        '2 steps:',
        '2031-04-05T12:00:03Z  1 | cue: "said" | drawn at random | by anna',
        '2031-04-05T12:00:03Z  2 | right | drawn at random | by anna',
        '',
        'As it is now (right):',
        'Ada Brel ("the minister") XVL [said] -> reporters | direct',
        '    "We will open, and soon," … "It is 👍 safe."',
        '    Meridian Wire | said 31 Mar 2031 / published 2 Apr 2031 | s0ecc19a6a',
        '',
      ].join('\n'),
    )
    expect(JSON.parse(historyJson(history))).toMatchObject({
      id: statement.id,
      verification: 'right',
      original: { id: statements[1]!.id },
      corrections: [{}, {}],
    })
  })

  it('says where nobody has said anything of it', () => {
    const found = foundOf(hostileReading, 0)
    expect(historyList({ found, original: found.statement, corrections: [] }, hostileReading.document, view)).toContain('Nobody has said anything of it.')
  })
})
