/** What must hold of the register that is shipped. */
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadRegister } from '../../src/adapters/register/index.js'
import type { Register } from '../../src/model/register.js'
import { createRegisterIndex } from '../../src/stages/resolve/register/index.js'
import type { RegisterIndex } from '../../src/stages/resolve/register/index.js'

let register: Register
let index: RegisterIndex
beforeAll(async () => {
  register = await loadRegister(fileURLToPath(new URL('../../registers/actors.json', import.meta.url)))
  index = createRegisterIndex(register)
})

test('ids are unique', () => {
  expect(new Set(register.actors.map(({ id }) => id)).size).toBe(register.actors.length)
})

test('every actor is found by its own name', () => {
  const lost = register.actors.filter((actor) => {
    const found = actor.kind === 'person' && !actor.name.includes(' ') ? index.bySurname(actor.name) : index.named(actor.name)
    return !found.includes(actor)
  })
  expect(lost.map(({ id, name }) => `${id} ${name}`)).toEqual([])
})

test('every name is found in running text', () => {
  const lost = register.actors.filter((actor) => {
    if (actor.kind === 'person' && !actor.name.includes(' ')) return false
    const text = `On Monday ${actor.name}, too.`
    return !index.scan(text).some(({ start, actors }) => start === 10 && actors.includes(actor))
  })
  expect(lost.map(({ id, name }) => `${id} ${name}`)).toEqual([])
})

test('nobody ends before beginning', () => {
  const dates = register.actors.flatMap((actor) => [
    { id: actor.id, from: actor.from, to: actor.to },
    ...actor.offices.map(({ from, to }) => ({ id: actor.id, from, to })),
  ])
  expect(dates.filter(({ from, to }) => from !== null && to !== null && to < from.slice(0, to.length))).toEqual([])
  expect(dates.filter(({ from, to }) => [from, to].some((date) => date !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)))).toEqual([])
})

test('seats and offices lead to actors', () => {
  const lost = register.actors.flatMap(({ id, seatOf, offices }) =>
    [seatOf, ...offices.map(({ organization }) => organization)]
      .filter((other) => other !== null && index.byId(other) === null)
      .map((other) => `${id} -> ${other}`),
  )
  expect(lost).toEqual([])
})

test('ordinary words are no names', () => {
  const text =
    'In march the state may march on; who is it, and what do us people have? The west is west. He said the house was white, and the guard was a chad of a man.'
  expect(index.scan(text)).toEqual([])
})

describe('forms', () => {
  test.each([
    ['US', 'Q30'],
    ['U.S.', 'Q30'],
    ['U.S.A.', 'Q30'],
    ['America', 'Q30'],
    ['UK', 'Q145'],
    ['U.K.', 'Q145'],
    ['Britain', 'Q145'],
    ['DRC', 'Q974'],
    ['UAE', 'Q878'],
    ['North Korea', 'Q423'],
    ['South Korea', 'Q884'],
    ['Ivory Coast', 'Q1008'],
    ["Côte d'Ivoire", 'Q1008'],
    ['Burma', 'Q836'],
    ['Myanmar', 'Q836'],
    ['Czech Republic', 'Q213'],
    ['Czechia', 'Q213'],
    ['Turkiye', 'Q43'],
    ['Turkey', 'Q43'],
    ['Palestinian Authority', 'own:PSE-palestinian-authority'],
    ['Taiwan', 'Q865'],
    ['Kosovo', 'Q1246'],
    ['Soviet Union', 'Q15180'],
    ['Yugoslavia', 'Q83286'],
    ['Czechoslovakia', 'Q33946'],
    ['the United Nations', 'Q1065'],
    ['U.N.', 'Q1065'],
    ['EU', 'Q458'],
    ['Nato', 'Q7184'],
    ['NATO', 'Q7184'],
    ['Hamas', 'Q38799'],
    ['Hezbollah', 'Q41053'],
    ['Daesh', 'Q2429253'],
    ['Ansar Allah', 'own:YEM-houthis'],
    ['Associated Press', 'own:ap'],
    ['the Associated Press', 'own:ap'],
    ['Truth Social', 'own:truth-social'],
    ['Turkish government', 'gov:TUR'],
    ['Number 10', 'seat:downing-street'],
    ['Elysee', 'seat:elysee'],
    ['Élysée', 'seat:elysee'],
  ])('%s', (words, id) => {
    expect(index.named(words).map((actor) => actor.id)).toContain(id)
  })

  test.each([
    ['Kremlin', ['own:RUS-presidency']],
    ['Jerusalem', ['gov:ISR']],
    ['Brussels', ['Q458', 'gov:BEL']],
    ['The Hague', ['gov:NLD', 'Q47488', 'Q7801']],
    ['Geneva', [null]],
    ['Ramallah', ['gov:PSE']],
    ['Pyongyang', ['gov:PRK']],
    ['Ankara', ['gov:TUR']],
  ])('the seat %s stands for %j', (words, seats) => {
    expect(index.named(words).map(({ seatOf }) => seatOf)).toEqual(seats)
  })
})

describe('holders by date', () => {
  test.each([
    ['president', 'USA', '2016-09-10', 'Barack Obama'],
    ['president', 'USA', '1995-06-01', 'Bill Clinton'],
    ['prime minister', 'GBR', '2003-03-20', 'Tony Blair'],
    ['chancellor', 'DEU', '2010-01-01', 'Angela Merkel'],
    ['president', 'RUS', '2009-01-01', 'Dmitry Medvedev'],
    ['president', 'TUR', '2023-10-01', 'Recep Tayyip Erdoğan'],
    ['prime minister', 'ISR', '2022-10-01', 'Yair Lapid'],
    ['foreign minister', 'USA', '2015-07-14', 'John Kerry'],
    ['supreme leader', 'IRN', '2015-07-14', 'Ali Khamenei'],
    ['secretary-general', 'Q1065', '2003-03-20', 'Kofi Annan'],
    ['secretary general', 'Q7184', '2022-02-24', 'Jens Stoltenberg'],
    ['president', 'Q8880', '2022-02-24', 'Ursula von der Leyen'],
  ])('the %s of %s on %s', (title, of, date, name) => {
    const [first] = index.holders(title, of, date)
    expect(first).toMatchObject({ actor: { name }, certain: true })
  })
})
