import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import { csv, csvHeader } from './csv.js'

const cells = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!)

describe('csv', () => {
  const columns = csvHeader.trimEnd().split(',')
  const first = Object.fromEntries(cells(csv('page.html', harbourReading, 'utf16')).map((value, index) => [columns[index], value]))

  it('has a cell for each column of the header', () => {
    expect(
      cells(csv('p', readingOf('It rains, he said.', [{ source: ['he'], cue: ['said'], content: ['It rains'], form: 'indirect' }]), 'utf16').trimEnd()),
    ).toHaveLength(columns.length)
  })

  it('writes spans as start:end, several joined with a comma', () => {
    const { content } = harbourReading.statements[0]!
    expect(first['content']).toBe(content.map(({ start, end }) => `${start}:${end}`).join(','))
  })

  it('doubles quote marks and keeps line breaks inside a cell', () => {
    expect(first['words']).toBe('"We will open,\r\nand soon," … "It is 👍 safe."')
  })

  it('disarms what a spreadsheet would take for a formula', () => {
    expect(first['title']).toBe(`'=Harbour, "open"`)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\uff1d1'])('leads %j with an apostrophe', (title) => {
    const reading = { ...harbourReading, document: { ...harbourReading.document, title } }
    expect(csv('p', reading, 'utf16')).toContain(`'${title}`)
  })

  it.each(['One plus', 'a=b', '1-1'])('leaves %j as it is', (title) => {
    expect(csv('p', { ...harbourReading, document: { ...harbourReading.document, title } }, 'utf16')).toContain(`,${title},`)
  })
})
