import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toldRecord } from '../../../../test/fixtures/told-record.js'
import { keepNeighbours } from '../../../../test/fixtures/two-neighbours.js'
import { openWebApp, type WebApp } from '../../../../test/fixtures/web-app.js'

const hostile = 'Ada <img src=x onerror=alert(1)> "Brel\u202e'

interface Read {
  readonly status: number
  readonly html: string
  readonly text: (selector: string) => readonly string[]
}
const read = ({ status, html }: { readonly status: number; readonly html: string }): Read => {
  const { document } = parseHTML(html)
  return {
    status,
    html,
    text: (selector) => [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()),
  }
}

describe('the page of an actor', () => {
  let folder: string
  let app: WebApp
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-actor-'))
    await keepNeighbours(join(folder, 'n.db'))
    app = await openWebApp(join(folder, 'n.db'))
  }, 30_000)
  afterEach(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
    for (const failure of app.failures) throw failure
  })
  const page = async (address: string): Promise<Read> => read(await app.get(address))

  test('is found by a name, and told where a name means several or nobody', async () => {
    expect((await app.get('/actors?name=Ada+Brel')).response.headers.get('location')).toBe('/actors/own%3Abrel')
    expect((await page('/actors')).text('.carriers a')).toEqual(['Ada Brel', 'Jonas Sarn'])
    const nobody = await page('/actors?name=Nobody')
    expect([nobody.status, nobody.text('[role=status]')]).toEqual([404, ['No actor in this record is called “Nobody”.']])
    expect((await app.get('/actors/nobody')).status).toBe(404)
  })
  test('has names, offices, numbers, subjects, carriers and the newest statements', async () => {
    const { text, html } = await page('/actors/own%3Abrel')
    expect(text('h1')).toEqual(['Ada Brel'])
    expect(text('.offices bdi')).toEqual(['foreign minister of XVL, 2027-02 to 2029-12-31', 'president of XVL, since 2030-01-01'])
    expect(text('.actor-numbers dt')).toEqual(['Says', 'Is spoken of', 'Is spoken to'])
    expect(text('.actor-numbers dd')[0]).toMatch(/^37 statements in 37 reports, \d independent origins.*not reviewed$/u)
    expect(text('.chart .subject title')).toContain('Dec 2030, about Orm: 4 statements')
    expect(text('.carriers a')).toHaveLength(4)
    expect(text('#list .words')).toHaveLength(20)
    expect(html).toContain('href="/pairs?a=own%3Abrel&amp;b=own%3Aorm&amp;by=month"')
    expect(html).not.toMatch(/\sstyle=|<style/u)
  })
  test('lists what is said about and to it', async () => {
    expect((await page('/actors/own%3Aorm?list=about')).text('#list .words')).toHaveLength(20)
    expect((await page('/actors/own%3Aorm?list=to')).text('#list .words')).toEqual(['that the lamps would go out'])
    expect((await page('/actors/own%3Aorm')).text('#list .faint')).toEqual(['The record has no statements by Orm.'])
  })
  test('merges, leads to the one that is left, and takes the merge back', async () => {
    const merged = await app.post('/actors/own%3Asarn/merge', { into: 'Ada Brel', by: 'Tester', why: 'one person' })
    expect([merged.status, merged.response.headers.get('location')]).toEqual([303, '/actors/own%3Abrel?changed=1'])
    expect((await app.get('/actors/own%3Asarn')).response.headers.get('location')).toBe('/actors/own%3Abrel')
    const { text } = await page('/actors/own%3Abrel?changed=1')
    expect(text('.log li')[0]).toContain('merge: Jonas Sarn into Ada Brel | ')
    expect(text('.log li')[0]).toContain('by Tester | why: one person')
    expect((await app.record.who({ speaker: 'own:brel' })).counts.statements).toBe(55)
    const back = await app.post('/actors/own%3Abrel/undo', { number: '1' })
    expect(back.status).toBe(303)
    expect((await app.record.who({ speaker: 'own:brel' })).counts.statements).toBe(37)
    expect((await page('/actors/own%3Abrel')).text('.log s')).toEqual(['merge: Jonas Sarn into Ada Brel'])
  })
  test('splits marked statements off', async () => {
    const { rows } = await app.record.who({ speaker: 'own:brel', limit: 2 })
    const ids = rows.map(({ statement }) => statement.id)
    const split = await app.post('/actors/own%3Abrel/split', { statement: ids, as: 'Another Brel', by: '', why: '' })
    expect(split.response.headers.get('location')).toBe('/actors/own%3Abrel?changed=1')
    expect((await app.record.who({ speaker: 'Another Brel' })).rows.map(({ statement }) => statement.id)).toEqual(ids)
  })
  test('keeps two apart, and then says why they cannot be merged, with what was typed', async () => {
    expect((await app.post('/actors/own%3Abrel/not-same', { other: 'Jonas Sarn' })).status).toBe(303)
    const refused = read(await app.post('/actors/own%3Abrel/merge', { into: 'Jonas Sarn', why: 'I think so' }))
    expect(refused.status).toBe(400)
    expect(refused.text('[role=alert]')[0]).toContain('not the same')
    expect(refused.html).toContain('value="I think so"')
  })
  test.for([
    ['merge', { into: 'Nobody' }, 'no actor in'],
    ['split', { as: 'Another' }, 'no statement is given'],
    ['undo', { number: 'x' }, 'has the number NaN'],
  ] as const)('says what is wrong with %s %o', async ([kind, fields, words]) => {
    const refused = read(await app.post(`/actors/own%3Abrel/${kind}`, fields))
    expect([refused.status, refused.text('[role=alert]')[0]]).toEqual([400, expect.stringContaining(words)])
  })
})

test('a hostile name is words and nothing else', async () => {
  const told = await toldRecord([
    {
      text: `${hostile} said Orm <b>must pay</b>.`,
      told: [
        {
          source: [hostile],
          cue: ['said'],
          content: ['<b>must pay</b>'],
          form: 'indirect',
          speakers: [{ words: hostile }],
          about: [{ words: 'Orm', name: `</title></svg><script>${hostile}` }],
        },
      ],
    },
  ])
  const app = await openWebApp(told.place)
  const { html, status } = await app.get(`/actors/${encodeURIComponent((await app.record.facets({}, 'speaker'))[0]!.value)}`)
  const { document } = parseHTML(html)
  expect(status).toBe(200)
  expect(document.querySelectorAll('img, b, script:not([src])').length).toBe(0)
  expect(document.querySelectorAll('.chart .subject title').length).toBe(1)
  expect(html).not.toMatch(/\u202e/u)
  await app.close()
  await told.close()
})
