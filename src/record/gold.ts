import type { Store } from '../ports.js'
import type { GoldRepair } from '../model/gold-repair.js'
import { reviewedStatements } from './reviewed.js'

/** Reviewed statements as training reads them, stand-off: spans and a hash of the text, never the text itself. */
export const gold = async function* (store: Store): AsyncGenerator<GoldRepair> {
  for (const { found, machine, entries, verification } of await reviewedStatements(store)) {
    if (verification === 'unchecked') continue
    const [kept] = await store.documents([found.document.id])
    if (!kept) continue
    const { id, documentId, source, cue, content, form, within, speakers } = found.statement
    const { statement: read } = machine
    yield {
      id,
      documentId,
      textHash: kept.document.textHash,
      verdict: verification,
      source,
      cue,
      content,
      form,
      within,
      speakers: speakers.map(({ actor, name, mention }) => ({ actor, name, mention })),
      machine: { source: read.source, cue: read.cue, content: read.content, form: read.form, modelId: read.modelId },
      by: [...new Set(entries.flatMap(({ by }) => by ?? []))].toSorted(),
    }
  }
}
