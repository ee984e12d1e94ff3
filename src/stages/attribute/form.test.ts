import { expect, test } from 'vitest'
import { findWords } from '../../../test/examples/find-words.js'
import type { Form } from '../../model/statement.js'
import { quotedStretchesOf } from '../../text/quoted-stretches.js'
import { quotednessOf } from './form.js'

interface Case {
  readonly text: string
  readonly cue?: string
  readonly content: readonly string[]
  readonly form: Form
  readonly quoted: readonly string[]
}

const cases: Readonly<Record<string, Case>> = {
  'no marks': { text: 'She said it is closed.', content: ['it is closed'], form: 'indirect', quoted: [] },
  'marks beside it': { text: '"Yes," she said, and left because it is closed.', content: ['it is closed'], form: 'indirect', quoted: [] },
  'straight marks around all': { text: '"It is closed," she said.', content: ['"It is closed,"'], form: 'direct', quoted: ['It is closed,'] },
  'straight marks around a part': {
    text: 'She said it is "closed for good".',
    content: ['it is "closed for good"'],
    form: 'mixed',
    quoted: ['closed for good'],
  },
  'curly marks': { text: '“It is closed,” she said.', content: ['“It is closed,”'], form: 'direct', quoted: ['It is closed,'] },
  'single curly marks': { text: '‘It isn’t open,’ she said.', content: ['‘It isn’t open,’'], form: 'direct', quoted: ['It isn’t open,'] },
  'guillemets with spaces': { text: 'She said: « It is closed »', content: ['« It is closed »'], form: 'direct', quoted: [' It is closed '] },
  'low-high marks': { text: 'She said: „It is closed“, and left.', content: ['„It is closed“'], form: 'direct', quoted: ['It is closed'] },
  'doubled ticks': { text: "``It is closed,'' she said.", content: ["``It is closed,''"], form: 'direct', quoted: ['It is closed,'] },
  'a split quotation': {
    text: '"It is closed," she said. "For good."',
    content: ['"It is closed,"', '"For good."'],
    form: 'direct',
    quoted: ['It is closed,', 'For good.'],
  },
  'a split one with a piece that has no marks': {
    text: '"It is closed," she said, adding that it stays so.',
    content: ['"It is closed,"', 'that it stays so'],
    form: 'mixed',
    quoted: ['It is closed,'],
  },
  'marks in marks count once': {
    text: '“They call it ‘the hill’ here,” she said.',
    content: ['“They call it ‘the hill’ here,”'],
    form: 'direct',
    quoted: ['They call it ‘the hill’ here,'],
  },
  'the marks left out of the content': { text: '"It is closed," she said.', content: ['It is closed'], form: 'direct', quoted: ['It is closed'] },
  'punctuation outside the marks': { text: 'She said: "It is closed".', content: ['"It is closed".'], form: 'direct', quoted: ['It is closed'] },
  'an apostrophe is no mark': { text: "She said it isn't the workers' fault.", content: ["it isn't the workers' fault"], form: 'indirect', quoted: [] },
  'an unclosed mark': { text: 'She said: "It is closed.', content: ['"It is closed.'], form: 'direct', quoted: ['It is closed.'] },
  'nothing but marks': { text: 'She said "…" and it is closed.', content: ['"…" and it is closed'], form: 'indirect', quoted: [] },
  "an inner statement inside somebody's quotation": {
    text: '"The owner says it is closed," she said.',
    cue: 'says',
    content: ['it is closed'],
    form: 'indirect',
    quoted: [],
  },
  "an inner statement with marks of its own inside somebody's quotation": {
    text: '“The owner says ‘it is closed’ now,” she said.',
    cue: 'owner says',
    content: ['‘it is closed’'],
    form: 'direct',
    quoted: ['it is closed'],
  },
  'two stretches with words between them': {
    text: 'She called it "a gift" and "a trap".',
    content: ['it "a gift" and "a trap"'],
    form: 'mixed',
    quoted: ['a gift', 'a trap'],
  },
  'two stretches with a comma between them': {
    text: 'She said "a gift", "a trap".',
    content: ['"a gift", "a trap"'],
    form: 'direct',
    quoted: ['a gift', 'a trap'],
  },
}

test.each(Object.entries(cases))('%s', (_, { text, cue, content, form, quoted }) => {
  const places = content.map((words) => findWords(text, words))
  const found = quotednessOf(text, cue === undefined ? null : findWords(text, cue), places, quotedStretchesOf(text))
  expect({ form: found.form, quoted: found.quoted.map(({ start, end }) => text.slice(start, end)) }).toEqual({ form, quoted })
})
