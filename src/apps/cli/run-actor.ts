import { HearsayError } from '../../errors.js'
import { actorJson, actorList } from '../../formats/actor-list.js'
import { identityWords } from '../../formats/change-words.js'
import { logJson, logLine } from '../../formats/log-list.js'
import { oneLineJson } from '../../formats/one-line-json.js'
import type { IdentityChange } from '../../model/identity-change.js'
import type { HearsayRecord } from '../../open-record.js'
import type { ByChoice } from './by-options.js'
import { commandLine } from './called-as.js'
import { createMessages } from './messages.js'
import { type Output, createOutput } from './output.js'
import { recordView } from './record-view.js'
import { type StoreChoice, storeFlag, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

/** What `hearsay actor` was asked for, beside its words. */
export interface ActorOptions extends StoreChoice, ByChoice {
  readonly statements?: readonly string[]
  readonly as?: string
  readonly json?: true
  readonly quiet?: true
}

/** Something that changes who is who. */
type Change = (record: HearsayRecord) => Promise<IdentityChange>

/** Shows an actor, or sets right who is who; gives the exit code. Throws USAGE for words that are no such thing. */
export const runActor = async (words: readonly string[], options: ActorOptions): Promise<number> => {
  const output = createOutput()
  const [verb = '', ...rest] = words
  const change = changeOf(verb, rest, options)
  const place = await storePlace(options)
  if (change !== null) return withRecord(place, { create: false }, async (record) => printChange(await change(record), output, options))
  return withRecord(place, { readOnly: true }, async (record) => {
    if (verb === 'log' && rest.length === 0) return printLog(record, output, options)
    const card = await record.actorCard((verb === 'show' && rest.length > 0 ? rest : words).join(' '))
    await output.write(options.json ? actorJson(card) : actorList(card, recordView(output, undefined)))
    return 0
  })
}

const changeOf = (verb: string, rest: readonly string[], options: ActorOptions): Change | null => {
  const [one, other] = rest
  const two = (): readonly [string, string] => {
    if (one === undefined || other === undefined || rest.length > 2)
      throw new HearsayError('USAGE', `actor ${verb} takes two actors: names of several words in quote marks`)
    return [one, other]
  }
  switch (verb) {
    case 'merge': {
      const [from, into] = two()
      return (record) => record.mergeActors(from, into, options)
    }
    case 'not-same': {
      const [first, second] = two()
      return (record) => record.notSame(first, second, options)
    }
    case 'split': {
      const { statements, as } = options
      if (one === undefined || rest.length > 1 || statements === undefined || as === undefined)
        throw new HearsayError('USAGE', 'actor split takes one actor, --statements ID... and --as NAME')
      return (record) => record.splitActor(one, statements, as, options)
    }
    case 'undo': {
      if (one === undefined || rest.length > 1 || !/^[1-9]\d{0,14}$/u.test(one))
        throw new HearsayError('USAGE', 'actor undo takes the number of a change: hearsay actor log lists them')
      return (record) => record.undoIdentity(Number(one), options)
    }
    default:
      return null
  }
}

const printChange = async (change: IdentityChange, output: Output, options: ActorOptions): Promise<number> => {
  await output.write(options.json ? `${oneLineJson(change)}\n` : `${change.number}: ${identityWords(change.change)}\n`)
  createMessages({ quiet: options.quiet === true, verbose: false }).say(
    `To take it back: ${commandLine('actor', 'undo', String(change.number), ...storeFlag(options))}`,
  )
  return 0
}

const printLog = async (record: HearsayRecord, output: Output, options: ActorOptions): Promise<number> => {
  const view = recordView(output, undefined)
  for await (const entry of record.log()) {
    if (entry.of === 'actor') await output.write(options.json ? logJson(entry) : logLine(entry, view))
  }
  return 0
}
