import { HearsayError } from '../../../errors.js'
import { webAddress } from '../article/web-address.js'
import type { AskedPage } from '../ingests.js'

/** Fields of the forms that add pages, as they were sent; several of one name are a list. */
export type AddFields = Readonly<Record<string, string | File | readonly (string | File)[]>>

/** Bytes of one file: as many as a fetched page may have. */
export const mostBytes = 10_000_000
/** Files that are taken at once: as many pages as may wait. */
export const mostFiles = 20

/** The pages that a form asks for. Throws USAGE and INPUT_TOO_LARGE, before anything is added. */
export const askedPages = async (fields: AddFields): Promise<readonly AskedPage[]> => {
  switch (fields['from']) {
    case 'url':
      return [{ kind: 'url', url: addressOf(fields['url']) ?? refused('give the address of the page') }]
    case 'text':
      return [textOf(fields)]
    case 'files':
      return filesOf(fields)
    default:
      return refused('give an address, a text or files')
  }
}

const refused = (words: string): never => {
  throw new HearsayError('USAGE', words)
}

const wordsOf = (field: AddFields[string] | undefined): string | null => (typeof field === 'string' && field.trim() !== '' ? field.trim() : null)

const addressOf = (field: AddFields[string] | undefined): string | null => {
  const given = wordsOf(field)
  if (given === null) return null
  return webAddress(given) ?? refused(`'${given}' is no address of a page: it must begin with http:// or https://`)
}

const textOf = (fields: AddFields): AskedPage => {
  const { text } = fields
  if (typeof text !== 'string' || text.trim() === '') return refused('the text is empty: paste the page’s words')
  return { kind: 'text', text: text.replaceAll('\r\n', '\n'), title: wordsOf(fields['title']), url: addressOf(fields['url']) }
}

const filesOf = async (fields: AddFields): Promise<readonly AskedPage[]> => {
  const files = [fields['files'] ?? []].flat().filter((file) => file instanceof File && file.name !== '') as readonly File[]
  if (files.length === 0) return refused('choose one file or several')
  if (files.length > mostFiles) return refused(`these are ${files.length} files: give at most ${mostFiles} at once`)
  const large = files.find(({ size }) => size > mostBytes)
  if (large !== undefined)
    throw new HearsayError('INPUT_TOO_LARGE', `'${large.name}' has ${(large.size / 1e6).toFixed(1)} MB; a page of at most ${mostBytes / 1e6} MB is read`)
  const url = addressOf(fields['url'])
  if (url !== null && files.length > 1) return refused('several files have no common address: leave it out, or give one file')
  return Promise.all(
    files.map(async (file): Promise<AskedPage> => ({
      kind: 'file',
      page: {
        bytes: new Uint8Array(await file.arrayBuffer()),
        format: 'auto',
        url,
        name: file.name,
        contentType: file.type === '' ? null : file.type,
        retrievedAt: null,
      },
    })),
  )
}
