import type { ActorKind } from '../model/actor.js'
import type { Stance } from '../model/stance.js'

/** The entity type of a mention, by what is mentioned. */
export const mentionTypes: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  state: 'State',
  place: 'Place',
  group: 'Group',
  document: 'Document',
  unnamed: 'Unnamed',
}

const stances: Readonly<Record<Stance, true>> = {
  assert: true,
  deny: true,
  accuse: true,
  promise: true,
  warn: true,
  demand: true,
  praise: true,
  ask: true,
  believe: true,
  agree: true,
  decline: true,
  silent: true,
}

const mention = Object.values(mentionTypes).join('|')
const roles = ['Cue?:Cue', 'Content:Content', ...['Speaker', 'Addressee', 'About', 'Via'].map((role) => `${role}*:${mention}`)].join(', ')

/** `annotation.conf` of a folder with such files: the types, and that statements may share words or stand inside one another. https://brat.nlplab.org/configuration.html */
export const bratConfiguration: string = `[entities]
Source
Cue
Content
Earlier-coverage
${Object.values(mentionTypes).join('\n')}

[relations]
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution\tSource:Source, ${roles}
Attribution-no-source\t${roles}

[attributes]
Stance\tArg:<EVENT>, Value:${Object.keys(stances).join('|')}
Negated\tArg:<EVENT>
Modal\tArg:<EVENT>
`
