import { InvalidArgumentError, Option } from 'commander'

/** `--limit`: how many are shown. Infinity stands for all. */
export const limitOption = (what: string, usual: number): Option => new Option('--limit <n>', `${what}; "all" for all`).argParser(amount).default(usual)

const amount = (text: string): number => {
  if (text === 'all') return Infinity
  const number = Number(text)
  if (!/^\d+$/u.test(text) || !Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number from 1, or "all".')
  return number
}
