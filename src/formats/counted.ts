/** "1 report", "2,041 reports". */
export const counted = (number: number, noun: string, plural = `${noun}s`): string => `${grouped(number)} ${number === 1 ? noun : plural}`

/** A whole number with a comma between thousands. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',')
