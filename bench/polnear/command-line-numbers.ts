/** The numbers after a flag, parted by commas; the others where the flag is not there. */
export const numbersOfFlag = (flag: string, otherwise: readonly number[]): readonly number[] => {
  const place = process.argv.indexOf(flag)
  return place === -1 ? otherwise : (process.argv[place + 1] ?? '').split(',').map(Number)
}
