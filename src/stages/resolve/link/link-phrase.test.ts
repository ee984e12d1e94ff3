import { expect, test } from 'vitest'
import { personId } from '../../../model/id.js'
import { createRegisterIndex } from '../register/index.js'
import { handRegister } from '../../../../test/link/hand-register.js'
import { linkPhrase } from './link-phrase.js'
import type { LinkContext } from './linked-actor.js'
import { readPhrase } from './read-phrase.js'

const index = createRegisterIndex(handRegister)
const link = (words: string, context: Partial<LinkContext> = {}) =>
  linkPhrase(readPhrase(words, index), { date: null, countries: [], speaks: true, ...context }, index)
const ids = (words: string, context: Partial<LinkContext> = {}): string =>
  link(words, context)
    .map(({ actor }) => actor ?? 'nobody')
    .join(' ')

test.each<[words: string, date: string | null, expected: string]>([
  ['French President Macron', '2019-04-01', 'Q3052772'],
  ['French President Macron', '2016-04-01', 'nobody'],
  ['French president Emmanuel Macron', '2019-04-01', 'Q3052772'],
  ['Emmanuel Macron', null, 'Q3052772'],
  ['Emmanuel Macron', '1985-04-01', ''],
  ['the Turkish president', '2010-05-01', 'Q154797'],
  ['the Turkish president', '2016-05-01', 'Q39259'],
  ['the Turkish prime minister', '2010-05-01', 'Q39259'],
  ["Turkey's president", '2016-05-01', 'Q39259'],
  ['the president of Turkey', '2016-05-01', 'Q39259'],
  ['the former Turkish president', '2016-05-01', 'nobody'],
  ['the Turkish president', null, 'nobody'],
  ['the French chancellor', '2016-05-01', 'nobody'],
  ['the Russian president', '2010-01-01', 'Q23530'],
  ['Russian Prime Minister Putin', '2010-01-01', 'Q7747'],
  ['Russian President Putin', '2010-01-01', 'nobody'],
  ['President Medvedev', '2010-01-01', 'Q23530'],
  ['Mr. Putin', '2010-01-01', 'Q7747'],
  ['Putin', '2015-01-01', 'Q7747'],
  ['Putin', null, ''],
  ['Netanyahu', '2016-05-01', 'Q43723'],
  ['Netanyahu', '2022-03-01', ''],
  ['Israeli Prime Minister Netanyahu', '2022-03-01', 'nobody'],
  ['former Israeli prime minister Netanyahu', '2022-03-01', 'Q43723'],
  ['Prime Minister Benjamin Netanyahu', '2022-03-01', 'Q43723'],
  ['German Chancellor Merkel', '2020-01-01', 'Q567'],
  ['the German chancellor', '2021-12-07', 'Q567'],
  ['the German chancellor', '2021-12-09', 'Q61053'],
  ['Hillary Clinton', '1996-05-01', 'Q6294'],
  ['Bill Clinton', '2016-05-01', 'Q1124'],
  ['President Clinton', '1996-05-01', 'Q1124'],
  ['Secretary of State Clinton', '2011-05-01', 'Q6294'],
  ['U.S. Secretary of State Clinton', '2011-05-01', 'Q6294'],
  ['Clinton', '2016-05-01', ''],
  ['Chelsea Clinton', '2016-05-01', ''],
  ['Roger Clinton', '1996-05-01', ''],
  ['President Bush', '2005-05-01', 'Q207'],
  ['President Bush', '1990-05-01', 'Q23505'],
  ['President George Bush', '1990-05-01', 'Q23505'],
  ['George W. Bush', '2016-05-01', 'Q207'],
  ['former President Reagan', '2010-05-01', 'nobody'],
  ['Xi', '2016-05-01', 'Q15031'],
  ['Chinese President Xi Jinping', '2016-05-01', 'Q15031'],
  ['President Xi', '2016-05-01', 'Q15031'],
  ['Kim Jong Un', '2016-05-01', 'Q56226'],
  ['North Korean leader Kim', '2016-05-01', 'Q56226'],
  ['the North Korean leader', '2016-05-01', 'Q56226'],
  ['Zelensky', '2022-05-01', 'Q3874799'],
  ['Ukrainian President Volodymyr Zelenskiy', '2022-05-01', 'Q3874799'],
  ['Ukrainian President Zelensky', '2022-05-01', 'Q3874799'],
  ['Syrian President Assad', '2016-05-01', 'Q44329'],
  ['Bashar Assad', '2016-05-01', 'Q44329'],
  ['Queen Elizabeth', '2016-05-01', 'Q9682'],
  ['the British queen', '2016-05-01', 'Q9682'],
  ['King Charles', '2023-05-01', 'Q43274'],
  ["Britain's king", '2023-05-01', 'Q43274'],
  ["Jordan's King Abdullah", '2016-05-01', 'Q57335'],
  ['Sergei Lavrov', '2016-05-01', 'Q58217'],
  ['the Russian foreign minister', '2016-05-01', 'Q58217'],
  ["Moscow's foreign minister", '2016-05-01', 'Q58217'],
  ['Republican nominee Donald Trump', '2016-05-01', 'Q22686'],
  ['Russian President Donald Trump', '2018-05-01', personId('donald trump', 'RUS')],
  ['the U.N. secretary-general', '2010-05-01', 'Q1253'],
  ['the U.N. secretary-general', '2020-05-01', 'Q1254'],
  ['Secretary-General Ban', '2010-05-01', 'Q1253'],
  ['the Obama administration', '2014-05-01', 'gov:USA'],
  ['President of Turkey Recep Tayyip Erdogan', '2016-05-01', 'Q39259'],
  ['a Hamas survey', null, 'nobody'],
  ['a Turkish baker', '2016-05-01', 'nobody'],
  ['Moscow', null, 'gov:RUS'],
  ['the Kremlin', null, 'gov:RUS'],
  ['Brussels', null, 'Q458'],
  ['Israel', null, 'state:ISR'],
  ['the Israeli government', null, 'gov:ISR'],
  ['Israeli authorities', null, 'gov:ISR'],
  ['Israeli officials', null, 'nobody'],
  ['the Turkish Foreign Ministry', null, 'gov:TUR/foreign-ministry'],
  ["Turkey's Ministry of Foreign Affairs", null, 'gov:TUR/foreign-ministry'],
  ['the State Department', null, 'gov:USA/foreign-ministry'],
  ['the Pentagon', null, 'gov:USA/defense-ministry'],
  ['the Israeli military', null, 'gov:ISR/military'],
  ['the IDF', null, 'gov:ISR/military'],
  ['the Ohio legislature', null, 'nobody'],
  ['a spokesman for the Israeli military', null, 'nobody'],
  ['Hamas', null, 'Q38799'],
  ['a Hamas spokesman', null, 'nobody'],
  ['the IAEA', null, 'Q41984'],
  ['the European Commission', null, 'Q8880'],
  ['he', '2016-05-01', ''],
  ['the company', null, 'nobody'],
  ['Quillmar', null, ''],
  ['Tamsin Orlow', null, ''],
  ["Turkey's justice minister, Tamsin Orlow,", null, personId('tamsin orlow', 'TUR')],
  ['Turkish Justice Minister Tamsin Orlow', '2011-01-01', personId('tamsin orlow', 'TUR')],
  ["Velmora's foreign minister, Tamsin Orlow", null, personId('tamsin orlow', 'velmora')],
  ['Turkish professor Tamsin Orlow', null, 'nobody'],
  ['Turkish Justice Minister Tamsin Q. Orlow', null, personId('tamsin orlow', 'TUR')],
  ['Pelham Mayor Tamsin Orlow', null, personId('tamsin orlow', 'pelham')],
  ['Kremlin spokesman Ty Rudd', null, personId('ty rudd', 'RUS')],
  ['Trump’s lawyer, Ty Rudd', '2018-01-01', 'nobody'],
  ["Trump's lawyer", '2018-01-01', 'nobody'],
])('%s on %s: %s', (words, date, expected) => {
  expect(ids(words, { date })).toBe(expected)
})

test.each<[words: string, kind: string, country: string | null, sector: string | null, reason: string]>([
  ['Israeli officials', 'group', 'ISR', 'GOV', 'plural'],
  ['two Pentagon officials', 'group', 'USA', 'MIL', 'plural'],
  ['many Americans', 'group', 'USA', 'CVL', 'plural'],
  ['people', 'unnamed', null, 'CVL', 'generic'],
  ['police', 'group', null, 'COP', 'group'],
  ['a witness', 'unnamed', null, 'CVL', 'role'],
  ['a spokesman for the Israeli military', 'unnamed', 'ISR', 'MIL', 'role'],
  ['Turkish professor Tamsin Orlow', 'person', 'TUR', 'EDU', 'local-name'],
  ['Ohio', 'place', 'USA', null, 'local-name'],
  ['the French', 'state', 'FRA', 'GOV', 'metonym'],
  ['Moscow', 'organization', 'RUS', 'GOV', 'metonym'],
  ['the Turkish Foreign Ministry', 'organization', 'TUR', 'GOV', 'name'],
])('%s is a %s of %s', (words, kind, country, sector, reason) => {
  expect(link(words)).toMatchObject([{ kind, country, sector, reason }])
})

test('a capital where nobody speaks is a place', () => {
  expect(link('Moscow', { speaks: false })).toMatchObject([{ kind: 'place', actor: 'place:Moscow', reason: 'name' }])
})

test('offices without a state are those of the countries that the page is about, with doubt', () => {
  expect(ids('the president', { date: '2016-05-01', countries: ['FRA', 'USA'] })).toBe('nobody')
  expect(link('the president', { date: '2018-05-01', countries: ['FRA', 'USA'] })).toMatchObject([
    { actor: 'Q3052772', reason: 'office-holder', confidence: 0.5 },
  ])
  expect(link('the foreign ministry', { countries: ['TUR'] })).toMatchObject([{ actor: 'gov:TUR/foreign-ministry', reason: 'nominal' }])
  expect(ids('the ministry', { countries: ['TUR'] })).toBe('nobody')
})

test('an office of a state without the state is one of the page, whatever else the phrase says', () => {
  const expected = [{ actor: personId('ty rudd', 'USA'), country: 'USA', sector: 'LEG' }]
  expect(link('Rep. Ty Rudd (D-Ohio)', { countries: ['USA'] })).toMatchObject(expected)
  expect(link('Rep. Ty G. Rudd, chairman of the Quillmar Fund,', { countries: ['USA'] })).toMatchObject(expected)
})

test('one who leads a state has the sector of the office that the phrase names', () => {
  expect(link('Russian President Putin', { date: '2015-01-01' })).toMatchObject([{ actor: 'Q7747', sector: 'GOV', country: 'RUS' }])
})

test('two of one name stay two, the likelier first', () => {
  expect(link('George Bush', { date: '2005-05-01' })).toMatchObject([
    { actor: 'Q207', reason: 'ambiguous' },
    { actor: 'Q23505', reason: 'ambiguous' },
  ])
})

test('grammar names an institution after its state', () => {
  expect(link('the Turkish Foreign Ministry')).toMatchObject([{ name: 'Foreign Ministry of Turkey' }])
})
