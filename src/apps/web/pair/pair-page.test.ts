import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepNeighbours } from '../../../../test/fixtures/two-neighbours.js'
import { openWebApp, type WebApp } from '../../../../test/fixtures/web-app.js'

describe('the page of a pair', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pair-'))
  let app: WebApp
  beforeAll(async () => {
    await keepNeighbours(join(folder, 'n.db'))
    app = await openWebApp(join(folder, 'n.db'))
  }, 30_000)
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
  })
  const page = async (query: string): Promise<{ readonly status: number; readonly html: string; readonly text: (selector: string) => readonly string[] }> => {
    const { status, html } = await app.get(`/pairs?${query}`)
    const { document } = parseHTML(html)
    return {
      status,
      html,
      text: (selector) => [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()),
    }
  }

  test('asks for two where none, or one, is named, and offers some', async () => {
    expect((await page('')).text('a[href^="/pairs?a="] ')).toEqual([
      'Ada Brel and Orm',
      'Jonas Sarn and Vell',
      'Ada Brel and Lake Pact',
      'Jonas Sarn and Lake Pact',
    ])
    for (const query of ['', 'a=Vell']) expect((await page(query)).text('form.pair-question input[required]')).toHaveLength(2)
  })
  test('draws both lanes, and tells apart what was not read from what was not said', async () => {
    const { text, html } = await page('a=Vell&b=Orm&by=month')
    expect(text('.lane strong')).toEqual(['Vell on Orm', 'Orm on Vell'])
    expect(text('.whole-period title').filter((title) => title.includes('no documents'))).toHaveLength(3)
    expect(text('.whole-period title')).toContain('Nov 2030 Vell on Orm: no statement Orm on Vell: no statement')
    expect(html).not.toMatch(/\sstyle=|<style/u)
    expect(text('.rule')[0]).toContain('held an office')
  })
  test('lists exactly the statements that are counted in the range', async () => {
    const { directions } = await app.record.pair('Vell', 'Orm', { listed: { from: '2030-12', to: '2031-01' } })
    const { text } = await page('a=Vell&b=Orm&by=month&from=2030-12&to=2031-01')
    expect(text('#range .words')).toEqual(directions.flatMap(({ listed }) => listed!.rows.map(({ words }) => words)))
    const inRange = directions.map(({ periods }) =>
      periods.filter(({ period }) => period >= '2030-12' && period <= '2031-01').reduce((sum, { statements }) => sum + statements, 0),
    )
    expect(
      text('#range .faint')
        .slice(0, 2)
        .map((line) => Number.parseInt(line, 10)),
    ).toEqual(inRange)
    expect(text('select[name=from] option[selected]')).toEqual(['Dec 2030'])
  })
  test('turns a range that is the wrong way round, and takes none that is no range', async () => {
    expect((await page('a=Vell&b=Orm&from=2031-01&to=2030-12')).text('#range-title')).toEqual(['Statements from Dec 2030 to Jan 2031'])
    expect((await page('a=Vell&b=Orm&from=2031-13&to=x')).text('#range-title')).toEqual(['Statements of all months'])
  })
  test('lists apart what may be of several months', async () => {
    const { text } = await page('a=Vell&b=Orm')
    expect(text('[aria-labelledby=spanning-title] .words')).toEqual(['that the lamps would go out'])
  })
  test('has a page of older statements where there are many', async () => {
    const { text } = await page('a=Vell&b=Orm')
    expect(text('a[rel=next]')).toEqual(['Older statements: 20 of 36 shown'])
    const older = await page('a=Vell&b=Orm&start=20')
    expect(older.text('#range [aria-labelledby=direction-0] .words')).toHaveLength(16)
    expect(older.text('a[rel=prev]')).toHaveLength(1)
  })
  test('says why nothing is corrected, where it was asked for', async () => {
    expect((await page('a=Vell&b=Orm')).html).not.toContain('not corrected')
    const { text } = await page('a=Vell&b=Orm&corrected')
    expect(text('.lane .faint')[0]).toContain('not corrected: 0 of its kind were reviewed in the random sample, which must be at least 30')
    expect(text('table.numbers thead th').at(-1)).toBe('Corrected')
  })
  test('says whom a name can mean, and what two cannot be compared', async () => {
    expect((await page('a=Vell&b=Nobody')).text('[role=status]')).toContain('No actor in this record is called “Nobody”.')
    const refused = await page('a=Vell&b=own:vell')
    expect(refused.status).toBe(400)
    expect(refused.text('[role=alert]')[0]).toContain('one side')
  })
  test('gives the same numbers as CSV', async () => {
    const { response, html } = await app.get('/pairs.csv?a=Vell&b=Orm&by=year')
    expect(response.headers.get('content-type')).toContain('text/csv')
    expect(html.trim().split('\r\n').length).toBe(5)
    expect(html).toMatch(/^period,from,to,/u)
  })
  test('never failed', () => expect(app.failures).toEqual([]))
})
