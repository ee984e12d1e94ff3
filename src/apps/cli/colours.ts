import pico from 'picocolors'
import { type Palette, noColours } from '../../formats/palette.js'
import type { Output } from './output.js'

/** Colours on a terminal, unless NO_COLOR is set (https://no-color.org) or the terminal is dumb. */
export const paletteFor = (output: Output): Palette => {
  const wanted = output.isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  if (!wanted) return noColours
  const { bold, dim, cyan, green, yellow, magenta, blue, red } = pico.createColors(true)
  return {
    heading: bold,
    speaker: (text) => bold(cyan(text)),
    cue: dim,
    direct: green,
    mixed: yellow,
    indirect: blue,
    warning: magenta,
    faint: dim,
    removed: red,
    added: green,
  }
}
