/** The header that says after how many milliseconds to ask again, in whole seconds. */
export const retryAfter = (milliseconds: number): Readonly<Record<string, string>> => ({ 'retry-after': String(Math.ceil(milliseconds / 1000)) })
