import { expect, it } from 'vitest'
import { type Cell, paintedLines } from './painted-lines.js'

const plainly = (text: string): string => text
const red = (text: string): string => `<${text}>`
const bar = { text: '|', paint: plainly }
const cell = (text: string): Cell => [{ text, paint: plainly }]
const laid = (cells: readonly Cell[], width: number): readonly string[] => paintedLines(cells, { width, indent: '', hanging: '  ', divider: bar }).split('\n')

it.each<[name: string, cells: readonly string[], width: number, lines: readonly string[]]>([
  ['stand on one line where they fit', ['a b', 'c'], 20, ['a b | c']],
  ['begin a line where they fit on that', ['one two three', 'four five'], 22, ['one two three |', '  four five']],
  ['are broken where they fit on none', ['a', 'one two three four five six'], 20, ['a | one two three', '  four five six']],
  ['give a word that is too long a line of its own', ['a', 'x'.repeat(30)], 20, ['a |', `  ${'x'.repeat(30)}`]],
  ['keep glued words together', ['one two three four\u00a0five'], 20, ['one two three', '  four five']],
  ['count an emoji once', [`${'👍'.repeat(10)} ${'👍'.repeat(9)}`], 20, [`${'👍'.repeat(10)} ${'👍'.repeat(9)}`]],
])('cells %s', (_, cells, width, lines) => {
  expect(laid(cells.map(cell), width)).toEqual(lines)
})

it('paints stretches, not words, and never the indent', () => {
  const cells: Cell[] = [
    [
      { text: 'one two', paint: red },
      { text: ' (x)', paint: plainly },
    ],
    [{ text: 'red again and again', paint: red }],
  ]
  expect(laid(cells, 21)).toEqual(['<one two> (x) |', '  <red again and again>'])
})
