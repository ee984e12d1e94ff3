import type { ToldPage } from '../fixtures/told-record.js'

/** Ada Brel says so, somebody else denies it, the port is silent; then a statement a page, a page a month or two. */
export const harbourPages: readonly ToldPage[] = [
  {
    text: 'The harbour stays closed, Ada Brel, the minister, told reporters on Monday. Nothing else was known.',
    told: [
      {
        source: ['Ada Brel, the minister,'],
        cue: ['told'],
        content: ['The harbour stays closed'],
        form: 'indirect',
        speakers: [{ words: 'Ada Brel', name: 'Ada Brel' }],
        addressees: [{ words: 'reporters', name: 'reporters', kind: 'group' }],
        about: [{ words: 'The harbour', name: 'Vell Harbour', kind: 'place' }],
      },
    ],
    publisher: 'Meridian Wire',
    publishedAt: '2031-01-10',
    title: 'Harbour stays closed',
  },
  {
    text: '“The harbour is open,” Odo Brel denied, according to Northern Agency.',
    told: [
      {
        source: ['Odo Brel'],
        cue: ['denied'],
        content: ['“The harbour is open,”'],
        quoted: ['The harbour is open,'],
        form: 'direct',
        stance: 'deny',
        speakers: [{ words: 'Odo Brel', name: 'Odo Brel' }],
        via: [{ words: 'Northern Agency', name: 'Northern Agency', kind: 'organization' }],
      },
    ],
    publisher: 'Vell Courier',
    publishedAt: '2031-03-02',
    title: 'Open, says Brel',
  },
  {
    text: 'The port authority declined to say when.',
    told: [
      {
        source: ['The port authority'],
        cue: ['declined to say'],
        content: ['when'],
        form: 'indirect',
        stance: 'decline',
        speakers: [{ words: 'The port authority' }],
      },
    ],
    publisher: 'Vell Courier',
    publishedAt: '2031-03-03',
  },
  ...Array.from({ length: 45 }, (_, number): ToldPage => {
    const month = String((number % 9) + 3).padStart(2, '0')
    return {
      text: `Ships may wait ${number} days, Una Marsh said.`,
      told: [{ source: ['Una Marsh'], cue: ['said'], content: [`Ships may wait ${number} days`], form: 'indirect', speakers: [{ words: 'Una Marsh' }] }],
      publisher: 'Marsh Weekly',
      publishedAt: `2031-${month}-15`,
    }
  }),
]
