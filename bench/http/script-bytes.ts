/** How many bytes of script a page has a browser load, as they come through a proxy: compressed, and what scripts import with them. */
import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'

interface Fetched {
  readonly bytes: number
  readonly text: string
}

const fetched = (url: string): Promise<Fetched> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip', accept: 'text/html', 'x-forwarded-proto': 'https' } }, (answer) => {
      const chunks: Buffer[] = []
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          const body = Buffer.concat(chunks)
          resolve({ bytes: body.length, text: (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8') })
        })
    }).on('error', reject)
  })

export const scriptBytes = async (page: string): Promise<number> => {
  const { text } = await fetched(page)
  const waiting = [...text.matchAll(/<script[^>]* src="([^"]+)"/gu)].map(([, address = '']) => new URL(address, page).href)
  const sizes = new Map<string, number>()
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (sizes.has(script)) continue
    const { bytes, text: source } = await fetched(script)
    sizes.set(script, bytes)
    for (const [, imported = ''] of source.matchAll(/(?:from|import)\s*\(?["']([^"']+\.js)["']/gu)) waiting.push(new URL(imported, script).href)
  }
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
}
