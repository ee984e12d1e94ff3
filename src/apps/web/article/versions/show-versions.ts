import { HearsayError } from '../../../../errors.js'
import type { WebContext } from '../../web-context.js'
import { paragraphChanges } from './paragraph-changes.js'
import { statementFates } from './statement-fates.js'
import { versionsPage } from './versions-page.js'

/** The page of a document's versions: compared with the one before it, a first version with the one after. */
export const showVersions = async ({ record, assets }: WebContext, id: string): Promise<string> => {
  const { kept } = await record.open(id)
  const versions = await record.versions(kept.document.id)
  const at = versions.findIndex(({ document }) => document.id === kept.document.id)
  const newer = versions[at === 0 ? Math.min(1, versions.length - 1) : at]
  if (newer === undefined) throw new HearsayError('NOTHING_FOUND', `the record has no versions of ${kept.document.id}`)
  const older = versions.find(({ document }) => document.id === newer.previous)
  if (older === undefined) return versionsPage(assets, { versions, newer, difference: null })
  const [before, after] = await Promise.all([record.open(older.document.id), record.open(newer.document.id)])
  const difference = { older, changes: paragraphChanges(older.document, newer.document), fates: statementFates(before.statements, after) }
  return versionsPage(assets, { versions, newer, difference })
}
