import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const cookie = 'hearsay-reviewer'
/** Seconds that a name is remembered for: a year. */
const longest = 31_536_000
const longestName = 200

/** The name that the reader gave with the last repair; nothing where none is remembered. */
export const reviewerOf = (request: Context): string => (getCookie(request, cookie) ?? '').slice(0, longestName)

/** Remembers the name for the next repair, on this machine alone; nothing forgets it. */
export const rememberReviewer = (request: Context, name: string): void =>
  setCookie(request, cookie, name.trim().slice(0, longestName), { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: name.trim() === '' ? 0 : longest })
