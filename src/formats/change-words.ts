import type { CorrectionChange } from '../model/correction.js'
import type { IdentityChangeKind } from '../model/identity-change.js'
import { counted } from './counted.js'
import { printable } from './printable.js'
import { namesOf } from './referents.js'
import { shortId } from './short-id.js'
import { sliceAll } from '../model/span.js'

/** A repair in words: "speaker: Ada Brel", `cue: "said"`. `text` is the document's; null where it is not at hand: then the places are told. */
export const correctionWords = (change: CorrectionChange, text: string | null): string => {
  switch (change.kind) {
    case 'right':
    case 'wrong':
      return change.kind
    case 'speaker':
      return `speaker: ${change.speakers.length === 0 ? 'nobody named' : printable(namesOf(change.speakers) ?? '')}`
    case 'form':
      return `kind: ${change.form}`
    case 'undo':
      return `takes back ${change.of}`
    default: {
      const { kind, spans } = change
      if (spans === null) return `${kind}: none`
      return `${kind}: ${text === null ? spans.map(({ start, end }) => `${start}-${end}`).join(', ') : `"${printable(sliceAll(text, spans))}"`}`
    }
  }
}

/** A change of identities in words: "merge: Brel into Ada Brel". `nameOf` tells what an actor's key stands for. */
export const identityWords = (change: IdentityChangeKind, nameOf: (key: string) => string = keyName): string => {
  switch (change.kind) {
    case 'merge':
      return `merge: ${printable(nameOf(change.from))} into ${printable(nameOf(change.into))}`
    case 'split':
      return `split: ${printable(change.as.name)} from ${printable(nameOf(change.key))} in ${counted(change.statementIds.length, 'statement')} (${change.statementIds.map(shortId).join(', ')})`
    case 'not-same':
      return `not the same: ${printable(nameOf(change.one))} and ${printable(nameOf(change.other))}`
    case 'undo':
      return `takes back ${change.of}`
  }
}

/** Of an actor without an id the key has the name. */
const keyName = (key: string): string => key.replace(/^name:/u, '')
