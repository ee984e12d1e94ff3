import type { Added } from '../../../model/added.js'
import type { HearsayRecord } from '../../../open-record.js'
import type { Fetcher } from '../../../ports.js'
import type { AskedPage } from '../../web/index.js'

/** What takes a page into the record. */
export interface PageTaker {
  readonly record: Pick<HearsayRecord, 'add'>
  /** Made when the first address is met. */
  readonly fetcher: () => Promise<Fetcher>
}

/** Fetches a page where it is given by its address, reads it and keeps it; `onReading` is told when it is there. Throws what the fetcher and the record throw. */
export const takePage = async ({ record, fetcher }: PageTaker, asked: AskedPage, signal: AbortSignal, onReading: () => void): Promise<Added> => {
  if (asked.kind === 'text') {
    onReading()
    const { title, text, url } = asked
    return record.add(title === null ? text : `${title}\n\n${text}`, { from: 'text', signal, ...(url === null ? {} : { url }) })
  }
  const page = asked.kind === 'file' ? asked.page : await (await fetcher()).fetch(asked.url, signal)
  onReading()
  return record.add(page, { signal })
}

/** What a page is called while it is on its way. */
export const nameOf = (asked: AskedPage): string => {
  if (asked.kind === 'url') return asked.url
  if (asked.kind === 'file') return asked.page.url ?? asked.page.name ?? 'a page'
  return asked.url ?? shortened(asked.title ?? asked.text.trim())
}

const shortened = (text: string): string => {
  const characters = [...text.slice(0, 4 * longestName).replaceAll(/\s+/gu, ' ')]
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : characters.join('')
}

const longestName = 60
