/** The same, small, for browsers that ask for /favicon.ico: "#" the balloon, "o" the quote marks. */
const drawing: readonly string[] = [
  '.##############.',
  '################',
  '################',
  '######o#####o###',
  '####ooo###ooo###',
  '###oo####oo#####',
  '###ooo###ooo####',
  '###oooo##oooo###',
  '###oooo##oooo###',
  '####oo####oo####',
  '################',
  '.##############.',
  '...####.........',
  '...###..........',
  '...##...........',
  '...#............',
]

/** Blue, green, red, opacity. */
const colours: Readonly<Record<string, readonly number[]>> = { '#': [0x46, 0x5c, 0x0a, 0xff], o: [0xf8, 0xfb, 0xfc, 0xff], '.': [0, 0, 0, 0] }

const side = drawing.length
/** One bit a pixel, rows of whole 32 bits: none is masked, since the pixels have their own opacity. */
const maskBytes = side * 4
const pixelBytes = side * side * 4
const headerBytes = 40

/** The drawing as an icon file: a directory of one picture, and that as a bitmap, its lowest row first. */
const drawnIcon = (): Uint8Array<ArrayBuffer> => {
  const icon = new DataView(new ArrayBuffer(22 + headerBytes + pixelBytes + maskBytes))
  const shorts = (at: number, ...numbers: readonly number[]): void => numbers.forEach((number, place) => icon.setUint16(at + 2 * place, number, true))
  const longs = (at: number, ...numbers: readonly number[]): void => numbers.forEach((number, place) => icon.setUint32(at + 4 * place, number, true))
  shorts(0, 0, 1, 1)
  icon.setUint8(6, side)
  icon.setUint8(7, side)
  shorts(10, 1, 32)
  longs(14, headerBytes + pixelBytes + maskBytes, 22)
  // The bitmap's height counts picture and mask.
  longs(22, headerBytes, side, 2 * side)
  shorts(34, 1, 32)
  longs(38, 0, pixelBytes + maskBytes)
  const pixels = drawing.toReversed().flatMap((row) => [...row].flatMap((sign) => colours[sign] ?? []))
  pixels.forEach((value, place) => icon.setUint8(22 + headerBytes + place, value))
  return new Uint8Array(icon.buffer)
}

/** The bytes of favicon.ico. */
export const favicon: Uint8Array<ArrayBuffer> = drawnIcon()
