import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { HearsayError } from '../../errors.js'
import type { Fragments } from '../../model/span.js'
import { sliceAll } from '../../model/span.js'
import type { RecordFault } from '../../ports.js'
import { decodePage } from './document-codec.js'
import type { Engine } from './engine.js'
import { countExtent, type ExtentCounts, keptExtent } from './extent.js'
import { logFaults, originalFaults } from './inspect-repairs.js'
import { statementPositions } from './read-statements.js'
import { contentOf } from './statement-codec.js'

/** Faults of one kind that are told one by one. */
const told = 20

/** Looks the whole record through: the engine's own tests, the indexes of words, rows that point to nothing, then every page and every statement. */
export const inspect = async (engine: Engine, onProgress: (done: number) => void = () => undefined): Promise<readonly RecordFault[]> => {
  const faults: RecordFault[] = [...(await engine.faults())]
  onProgress(0.05)
  faults.push(...(await indexFaults(engine)), ...(await danglingFaults(engine)), ...(await logFaults(engine)))
  onProgress(0.1)
  const documents = await engine.db
    .selectFrom('document')
    .select(['number', 'id', 'sha256', 'day', 'first_statement', 'statements', 'gaps'])
    .orderBy('number')
    .execute()
  for (const [at, document] of documents.entries()) {
    if (faults.length < 10 * told) faults.push(...(await pageFaults(engine, document)), ...(await textFaults(engine, document)))
    if (at % 50 === 0) onProgress(0.1 + (0.9 * at) / documents.length)
  }
  onProgress(1)
  return faults
}

const count = async (engine: Engine, query: ReturnType<typeof sql<{ rows: number }>>): Promise<number> => (await query.execute(engine.db)).rows[0]?.rows ?? 0

const indexFaults = async (engine: Engine): Promise<readonly RecordFault[]> => {
  const faults: RecordFault[] = []
  for (const [table, index] of [
    ['statement', 'statement_words'],
    ['passage', 'passage_words'],
    ['actor_name', 'name_words'],
  ] as const) {
    const rows = await count(engine, sql`select count(*) as rows from ${sql.table(table)}`)
    const indexed = await count(engine, sql`select count(*) as rows from ${sql.table(index)}`)
    if (rows !== indexed) faults.push({ code: 'INDEX_DIFFERS', message: `${table} has ${rows} rows, its index of words has ${indexed}` })
  }
  const { rows } = await sql<{ id: string; said: number; kept: number }>`
    select d.id, d.statements as said, count(s.position) as kept from document d left join statement s on s.document = d.number
    group by d.id, d.statements having count(s.position) <> d.statements limit ${sql.lit(told)}`.execute(engine.db)
  const [kept, counted] = [await keptExtent(engine.db), await countExtent(engine.db)]
  for (const field of Object.keys(counted) as (keyof ExtentCounts)[]) {
    if (kept[field] !== counted[field])
      faults.push({ code: 'INDEX_DIFFERS', message: `the record says ${field} ${kept[field]}, counted are ${counted[field]}` })
  }
  return [
    ...faults,
    ...rows.map(({ id, said, kept }): RecordFault => ({ code: 'DANGLING', message: `document ${id} has ${said} statements, ${kept} are kept` })),
  ]
}

/** Names in one table of what must be in another. */
const pointers = [
  ['document', 'previous', 'document', 'id'],
  ['document', 'story', 'document', 'id'],
  ['document', 'sha256', 'page', 'sha256'],
  ['document', 'number', 'document_text', 'document'],
  ['document', 'publisher', 'publisher', 'number'],
  ['statement', 'document', 'document', 'number'],
  ['statement', 'model', 'label', 'number'],
  ['statement', 'cited', 'label', 'number'],
  ['passage', 'document', 'document', 'number'],
  ['band', 'document', 'document', 'number'],
  ['anchor', 'document', 'document', 'number'],
  ['anchor', 'statement', 'statement', 'id'],
  ['actor_name', 'actor', 'actor', 'number'],
  ['original', 'id', 'statement', 'id'],
  ['original', 'document', 'document', 'number'],
  ['original_actor', 'id', 'original', 'id'],
  ['original_actor', 'actor', 'actor', 'number'],
  ['paragraph_review', 'document', 'document', 'id'],
] as const

const danglingFaults = async (engine: Engine): Promise<readonly RecordFault[]> => {
  const faults: RecordFault[] = []
  for (const [table, column, target, key] of pointers) {
    const lost = await count(
      engine,
      sql`select count(*) as rows from ${sql.table(table)} a where a.${sql.ref(column)} is not null
        and not exists (select 1 from ${sql.table(target)} b where b.${sql.ref(key)} = a.${sql.ref(column)})`,
    )
    if (lost > 0) faults.push({ code: 'DANGLING', message: `${lost} rows of ${table} name a row of ${target} by ${column} that is not there` })
  }
  return faults
}

interface InspectedDocument {
  readonly number: number
  readonly id: string
  readonly sha256: string
  readonly day: number
  readonly first_statement: number
  readonly statements: number
  readonly gaps?: number | undefined
}

const pageFaults = async (engine: Engine, { id, sha256 }: InspectedDocument): Promise<readonly RecordFault[]> => {
  const page = await engine.db.selectFrom('page').selectAll().where('sha256', '=', sha256).executeTakeFirst()
  if (page === undefined) return []
  try {
    decodePage(page)
    return []
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    return [{ code: 'HASH_MISMATCH', message: `page ${sha256} of document ${id}: ${error.message}` }]
  }
}

const textFaults = async (engine: Engine, document: InspectedDocument): Promise<readonly RecordFault[]> => {
  const row = await engine.db.selectFrom('document_text').select(['text', 'text_hash']).where('document', '=', document.number).executeTakeFirst()
  if (row === undefined) return []
  const faults: RecordFault[] = []
  if (createHash('sha256').update(row.text).digest('hex') !== row.text_hash) {
    faults.push({ code: 'HASH_MISMATCH', message: `the text of document ${document.id} is not the one that was kept` })
  }
  if (document.statements === 0) return faults
  faults.push(...(await originalFaults(engine, document, row.text)))
  const { low, high } = statementPositions(document)
  const statements = await engine.db
    .selectFrom('statement')
    .select(['id', 'words', 'detail'])
    .where('position', '>=', low)
    .where('position', '<=', high)
    .execute()
  for (const { id, words, detail } of statements) {
    if (words !== wordsAt(row.text, detail))
      faults.push({ code: 'SPAN_MISMATCH', message: `the words of statement ${id} do not stand at its offsets in document ${document.id}` })
  }
  return faults
}

const wordsAt = (text: string, detail: string): string | null => {
  try {
    const content: Fragments = contentOf(detail)
    return sliceAll(text, content)
  } catch {
    return null
  }
}
