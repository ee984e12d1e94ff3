import type { RecordExtent } from '../model/record-extent.js'
import { counted, grouped } from './counted.js'
import { readableDay } from './readable-time.js'

/** "31 documents from 8 publishers, 2 Jan 2024 to 5 Apr 2024, 3 of them without a date". */
export const extentLine = ({ documents, publishers, earliest, latest, undated }: RecordExtent): string => {
  const from = publishers.length === 0 ? '' : ` from ${counted(publishers.length, 'publisher')}`
  const dated = earliest === null || latest === null ? '' : `, ${days(earliest, latest)}`
  const dateless = undated === 0 || documents === 0 ? '' : dated === '' ? ', without a date' : `, ${grouped(undated)} of them without a date`
  return `${counted(documents, 'document')}${from}${dated}${dateless}`
}

const days = (earliest: string, latest: string): string => (earliest === latest ? readableDay(earliest) : `${readableDay(earliest)} to ${readableDay(latest)}`)
