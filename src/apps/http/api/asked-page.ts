import type { HonoRequest } from 'hono'
import { HearsayError } from '../../../errors.js'
import type { AskedPage } from '../../web/index.js'
import { RefusedRequest } from '../problem.js'
import type { AskedJson } from '../schemas/asked-page.js'

/** Bodies that are the page itself. */
export const pageTypes = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'] as const

/** What a request asks to be added. `url`: the page's address by the query. Throws USAGE for a body without a page, EMPTY_INPUT for an empty one, UNSUPPORTED_MEDIA_TYPE for one of another kind. */
export const askedPageOf = async (request: HonoRequest, json: AskedJson | Record<string, never>, url: string | null): Promise<AskedPage> => {
  const contentType = request.header('content-type') ?? ''
  const type = contentType.split(';')[0]!.trim().toLowerCase()
  if (type === '') throw new HearsayError('USAGE', 'there is no page: give {"url": …} or {"text": …} as JSON, or the page itself')
  if (/[/+]json$/u.test(type)) return ofJson(json, url)
  if (type === 'multipart/form-data') return ofForm(request, url)
  if (!(pageTypes as readonly string[]).includes(type))
    throw new RefusedRequest('UNSUPPORTED_MEDIA_TYPE', `the body is ${type}: JSON, HTML, plain text, Markdown or a form with a file is read`)
  const bytes = filled(new Uint8Array(await request.arrayBuffer()))
  return { kind: 'file', page: { bytes, format: 'auto', url, name: null, contentType, retrievedAt: null } }
}

const ofJson = (json: AskedJson | Record<string, never>, url: string | null): AskedPage => {
  if (json.text !== undefined) return { kind: 'text', text: json.text, title: json.title ?? null, url: json.url ?? url }
  if (json.url !== undefined) return { kind: 'url', url: json.url }
  throw new HearsayError('USAGE', 'there is no page in the body: give {"url": …} or {"text": …}')
}

const filled = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length === 0) throw new HearsayError('EMPTY_INPUT', 'the page has no bytes: give the page itself')
  return bytes
}

const ofForm = async (request: HonoRequest, url: string | null): Promise<AskedPage> => {
  const { file } = await request.parseBody().catch((cause: unknown) => {
    throw new HearsayError('USAGE', 'the form cannot be read: its parts are not divided as its Content-Type says', { cause })
  })
  if (!(file instanceof File)) throw new HearsayError('USAGE', 'the form has no file: give one in the field "file"')
  const bytes = filled(new Uint8Array(await file.arrayBuffer()))
  return { kind: 'file', page: { bytes, format: 'auto', url, name: file.name === '' ? null : file.name, contentType: file.type || null, retrievedAt: null } }
}
