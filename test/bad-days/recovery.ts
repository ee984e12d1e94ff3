import { lookThrough } from './look-through.js'
import { runAdding } from './run-adding.js'

/** Adds pages in peace and gives the record's fingerprint, which a record that had a bad day must come to in the end. */
export const addInPeace = async (place: string, pages: number): Promise<string> => {
  const { error } = await runAdding(place, { to: pages })
  if (error !== '') throw new Error(error)
  const seen = await lookThrough(place)
  const wrong = [...seen.partial, ...seen.faults.map(({ message }) => message)]
  if (wrong.length > 0 || seen.documents.length !== pages)
    throw new Error(`a record made in peace has ${seen.documents.length} documents and these faults: ${wrong.join('; ')}`)
  return seen.fingerprint
}

/** What is wrong with a record after a bad day, for people: what was acknowledged is lost, not whole, or its own inspection finds something. */
export const wrongWith = async (place: string, acknowledged: readonly string[]): Promise<readonly string[]> => {
  try {
    const seen = await lookThrough(place)
    const kept = new Set(seen.documents)
    const lost = acknowledged.filter((id) => !kept.has(id))
    return [
      ...(lost.length === 0 ? [] : [`${lost.length} of ${acknowledged.length} acknowledged documents are lost: ${lost[0]}`]),
      ...(seen.partial.length === 0 ? [] : [`${seen.partial.length} documents are not whole: ${seen.partial[0]}`]),
      ...seen.faults.map(({ code, message }) => `${code} ${message}`),
    ]
  } catch (error) {
    // It happened while the record was being made: there is none, and nothing to lose.
    if (acknowledged.length === 0 && error instanceof Error && 'code' in error && error.code === 'RECORD_MISSING') return []
    return [`the record does not open: ${String(error)}`]
  }
}

/** Adds the rest of the pages, and gives what is wrong then. */
export const wrongAfterResuming = async (place: string, pages: number, undisturbed: string): Promise<readonly string[]> => {
  const { error } = await runAdding(place, { to: pages })
  if (error !== '') return [`the run that resumes fails: ${error}`]
  return (await lookThrough(place)).fingerprint === undisturbed ? [] : ['the resumed record is another than the undisturbed one']
}
