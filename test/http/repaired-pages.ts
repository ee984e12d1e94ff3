import type { ToldPage } from '../fixtures/told-record.js'

const chain = {
  text: 'Gate opens, says Quay\n“We open the gate at noon,” Tom Quay told the council, Ada Brel said on Monday. “Nobody waits,” she added. Brel was pleased. Brel left.',
  told: [
    {
      source: ['Ada Brel'],
      cue: ['said'],
      content: ['“We open the gate at noon,” Tom Quay told the council'],
      quoted: ['We open the gate at noon,'],
      form: 'mixed',
      speakers: [{ words: 'Ada Brel', name: 'Ada Brel' }],
    },
    {
      source: ['Tom Quay'],
      cue: ['told'],
      content: ['“We open the gate at noon,”'],
      quoted: ['We open the gate at noon,'],
      form: 'direct',
      within: 0,
      speakers: [{ words: 'Tom Quay', name: 'Tom Quay' }],
      addressees: [{ words: 'the council', name: 'the council', kind: 'group' }],
      via: [{ words: 'Ada Brel', name: 'Ada Brel' }],
    },
    {
      source: ['she'],
      cue: ['added'],
      content: ['“Nobody waits,”'],
      quoted: ['Nobody waits,'],
      form: 'direct',
      speakers: [{ words: 'she', name: 'Ada Brel', reason: 'pronoun' }],
    },
  ],
  url: 'https://meridian.example/gate?day=1',
  publisher: 'Meridian Wire',
  publishedAt: '2031-04-02',
  title: 'Gate opens, says Quay',
  headed: true,
} as const satisfies ToldPage

/** A chain of two speakers, and one who adds something. */
export const chainPage: ToldPage = chain

/** The same page as it stood later. */
export const laterPage: ToldPage = {
  ...chain,
  text: chain.text.replace('Nobody waits', 'Nobody has to wait').replace('Brel was pleased. ', ''),
  told: chain.told.map((each) => (each.cue[0] === 'added' ? { ...each, content: ['“Nobody has to wait,”'], quoted: ['Nobody has to wait,'] } : each)),
}
