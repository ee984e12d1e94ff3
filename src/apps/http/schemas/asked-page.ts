import { z } from '@hono/zod-openapi'
import { plainText } from './plain-text.js'

/** An address of the web. */
export const webAddress = (description: string): z.ZodType<string> =>
  plainText(4000, description).refine(isWebAddress, 'it is no http or https address').openapi({ format: 'uri', example: 'https://meridian.example/harbour' })

const isWebAddress = (text: string): boolean => {
  const protocol = URL.parse(text)?.protocol
  return protocol === 'http:' || protocol === 'https:'
}

/** A page that is to be fetched, or whose text is given. */
export type AskedJson =
  { readonly url: string; readonly text?: undefined } | { readonly text: string; readonly title?: string | undefined; readonly url?: string | undefined }

/** See `AskedJson`. */
export const askedJson: z.ZodType<AskedJson> = z
  .union([
    z.strictObject({ url: webAddress('Where to fetch the page') }),
    z.strictObject({
      text: z.string().min(1).openapi({ description: "The page's text" }),
      title: plainText(1000, 'Stands above the text, as its first line').optional(),
      url: webAddress("The page's address, where it is known").optional(),
    }),
  ])
  .openapi('AskedPage', { example: { text: '"The harbour stays shut," Tom Quay said on Monday.', url: 'https://meridian.example/harbour' } })
