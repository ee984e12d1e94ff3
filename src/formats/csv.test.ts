import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import { cellText } from './csv-line.js'
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

  it('writes spans as start..end, several joined with a comma', () => {
    const { content } = harbourReading.statements[0]!
    expect(first['content']).toBe(content.map(({ start, end }) => `${start}..${end}`).join(','))
  })

  it('doubles quote marks and keeps line breaks inside a cell', () => {
    expect(first['words']).toBe('"We will open,\r\nand soon," … "It is 👍 safe."')
  })

  it('disarms what a spreadsheet would take for a formula', () => {
    expect(first['title']).toBe(`'=Harbour, "open"`)
  })

  it('lays those that a statement means flat', () => {
    expect(first).toMatchObject({
      speakerNames: 'Ada Brel',
      speakerIds: 'own:ada-brel',
      addresseeNames: 'reporters',
      aboutNames: '',
      viaNames: 'Meridian Wire',
    })
    expect(first).toMatchObject({ stance: 'assert', negated: 'false', modal: 'false', repeats: '', saidEarliest: '2031-03-31', saidLatest: '2031-04-01' })
  })

  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['</script>', '</script>'],
    ['A; B', '"A, B"'.slice(1, -1)],
  ])('writes the name %j harmlessly', (name, written) => {
    const told = { content: ['It rains'], form: 'indirect', speakers: [{ name }], addressees: [{ name: 'x' }] } as const
    expect(csv('p', readingOf('It rains.', [told]), 'utf16')).toContain(`${name.includes(';') ? `"${written}"` : written},,x,`)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\uff1d1', '\rx', "'=1", '007', '9/11', '1.50', ' 12 ', '1,234', '1e5', '12345678901234567890'])(
    'leads %j with an apostrophe',
    (title) => {
      const reading = { ...harbourReading, document: { ...harbourReading.document, title } }
      expect(csv('p', reading, 'utf16')).toContain(`'${title}`)
    },
  )

  it('can be had back: an apostrophe is ours where what we disarm stands behind it', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[\s=+@\d.,e/-]{0,6}$/u))
    fc.assert(
      fc.property(text, (before) => {
        const cell = cellText(before)
        const isOurs = cell.startsWith("'") && cellText(cell) !== cell
        expect(isOurs ? cell.slice(1) : cell).toBe(before)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['One plus', 'a=b', '1-1', '1984', '0', '2031-04-02', "'tis so", "'1984", '7 ships', ''])('leaves %j as it is', (title) => {
    expect(csv('p', { ...harbourReading, document: { ...harbourReading.document, title } }, 'utf16')).toContain(`,${title},`)
  })
})
