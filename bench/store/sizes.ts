import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Place } from '../../test/fixtures/record-place.js'

/** Bytes of one part of the record on the disk, indexes included. */
export interface PartSize {
  readonly part: (typeof parts)[number]['name']
  readonly bytes: number
}

/** Which tables are what. The rest of the tables are small and common to all. */
const parts = [
  { name: 'statements', tables: ['statement', 'actor', 'actor_name', 'name_words', 'label', 'anchor'] },
  { name: 'words of statements', tables: ['statement_words'] },
  { name: 'documents without text', tables: ['document', 'publisher', 'band'] },
  { name: 'text and bytes of pages', tables: ['document_text', 'page'] },
  { name: 'passages and their words', tables: ['passage', 'passage_words'] },
  { name: 'rest', tables: [] },
] as const

/** What counts as bytes of a statement: all but text, bytes and passages of pages. */
const ofStatements: ReadonlySet<PartSize['part']> = new Set(['statements', 'words of statements'])

export const bytesAStatement = (sizes: readonly PartSize[], statements: number, withDocuments = false): number =>
  sizes.filter(({ part }) => ofStatements.has(part) || (withDocuments && part === 'documents without text')).reduce((sum, { bytes }) => sum + bytes, 0) /
  statements

/** Sizes by part, of a record that nobody has open. */
export const measureSizes = async ({ engine, place }: Place): Promise<readonly PartSize[]> => {
  const tables = engine === 'sqlite' ? sqliteTables(place) : await postgresTables(place)
  const sizes = new Map<string, number>(parts.map(({ name }) => [name, 0]))
  for (const { table, bytes } of tables) {
    const part = parts.find((each) => (each.tables as readonly string[]).includes(table))?.name ?? 'rest'
    sizes.set(part, (sizes.get(part) ?? 0) + bytes)
  }
  return parts.map(({ name }) => ({ part: name, bytes: sizes.get(name) ?? 0 }))
}

interface TableSize {
  readonly table: string
  readonly bytes: number
}

// Indexes count to their table, the inner tables of a word index (x_data, x_idx, x_docsize, x_config) to it.
const sqliteTables = (file: string): readonly TableSize[] => {
  const database = new DatabaseSync(file)
  database.exec('pragma wal_checkpoint(truncate)')
  const rows = database
    .prepare('select coalesce(s.tbl_name, d.name) as name, sum(d.pgsize) as bytes from dbstat d left join sqlite_schema s on s.name = d.name group by 1')
    .all() as unknown as { readonly name: string; readonly bytes: number }[]
  database.close()
  return rows.map(({ name, bytes }) => ({ table: name.replace(/_words_(?:data|idx|docsize|config|content)$/, '_words'), bytes }))
}

const postgresTables = async (address: string): Promise<readonly TableSize[]> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  // Dead rows and the lists of pending entries of word indexes go first, as the server's own housekeeping would see to it.
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ readonly table: string; readonly bytes: string }>(
    "select relname as table, pg_total_relation_size(oid) as bytes from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  )
  await client.end()
  return rows.map(({ table, bytes }) => ({ table, bytes: Number(bytes) }))
}
