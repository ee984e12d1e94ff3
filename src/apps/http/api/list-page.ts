import type { Context } from 'hono'
import { HearsayError } from '../../../errors.js'

/** Which page of a list is asked for. */
interface AskedPage {
  readonly limit: number
  readonly after?: string | undefined
}

/** Part of a list, and where the next part begins. */
interface ListPage<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

/** How many rows come before a page. Throws USAGE for a cursor that is none. */
export const startOf = (after: string | undefined): number => {
  if (after === undefined) return 0
  if (!/^[1-9]\d{0,8}$/u.test(after)) throw new HearsayError('USAGE', `after is '${after}': it must be the \`next\` of the page before`)
  return Number(after)
}

/** A page of a list that is at hand. */
export const pageOf = <Row>(rows: readonly Row[], { limit, after }: AskedPage): ListPage<Row> => {
  const end = startOf(after) + limit
  return { rows: rows.slice(end - limit, end), next: rows.length > end ? String(end) : null }
}

/** A page of a list that comes one by one: no more of it is asked for than is shown. */
export const pageOfStream = async <Row>(rows: AsyncIterable<Row>, { limit, after }: AskedPage): Promise<ListPage<Row>> => {
  const start = startOf(after)
  const shown: Row[] = []
  let number = 0
  for await (const row of rows) {
    number += 1
    if (number > start + limit) return { rows: shown, next: String(start + limit) }
    if (number > start) shown.push(row)
  }
  return { rows: shown, next: null }
}

/** Tells the address of the next page in the Link header (RFC 8288). */
export const linkNext = ({ req, header }: Pick<Context, 'req' | 'header'>, next: string | null): void => {
  if (next === null) return
  const { pathname, searchParams } = new URL(req.url)
  searchParams.set('after', next)
  header('link', `<${pathname}?${searchParams}>; rel="next"`)
}
