import { createExport } from '../../../create-export.js'
import { HearsayError } from '../../../errors.js'
import { counted } from '../../../formats/counted.js'
import { interruption } from '../interruption.js'
import { createMessages } from '../messages.js'
import { createProgress } from '../progress.js'
import { storePlace } from '../store-option.js'
import { queryOf } from '../who-options.js'
import { withRecord } from '../with-record.js'
import type { ExportOptions } from './export-options.js'
import { openTarget } from './export-target.js'

/** Writes the record, or what a query of it finds; gives the exit code. */
export const runExport = async (speaker: string | undefined, options: ExportOptions): Promise<number> => {
  const { format, out, offsets } = options
  if (format === 'brat' && out === undefined) throw new HearsayError('USAGE', 'brat keeps two files of each document: --out FOLDER says where')
  const signal = interruption()
  const messages = createMessages({ quiet: options.quiet === true, verbose: false })
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const target = await openTarget(out, format === 'brat')
    try {
      if (format === 'parquet' && target.isTerminal) throw new HearsayError('USAGE', 'parquet is no text: write it to a file with --out FILE, or into a pipe')
      const { noun, announced, announcement, write } = await createExport(record, {
        format,
        query: queryOf(speaker, { ...options, limit: 1 }),
        offsets,
        signal,
      })
      messages.say(announcement)
      const line = createProgress(`${noun}s`)
      const written = await write(
        target,
        messages.showsProgress && !target.isTerminal ? (entries) => messages.progress(line(entries, announced, 0)) : undefined,
      )
      messages.progress('')
      if (!written.isWhole) {
        messages.say(`Stopped after ${counted(written.entries, noun)}: the output is not whole.`)
        return 130
      }
      await target.finish(written)
      return 0
    } finally {
      messages.progress('')
      await target.drop()
    }
  })
}
