import { expect, test } from 'vitest'
import type { PhraseNumber } from './actor-phrase.js'
import { createRegisterIndex } from '../register/index.js'
import { handRegister } from '../../../../test/link/hand-register.js'
import { readPhrase } from './read-phrase.js'

const index = createRegisterIndex(handRegister)

interface Expected {
  readonly kind?: 'name' | 'nominal' | 'pronoun'
  readonly number?: PhraseNumber
  readonly person?: string | null
  readonly office?: string | null
  readonly standing?: string
  readonly honorific?: string
  readonly countries?: string
  readonly organization?: string | null
  readonly key?: string | null
  readonly sector?: string | null
  readonly of?: string | null
  readonly local?: boolean
}

const show = (words: string, wanted: Expected): Expected => {
  const phrase = readPhrase(words, index)
  const all: Required<Expected> = {
    kind: phrase.kind,
    number: phrase.number,
    person: phrase.person?.name ?? null,
    office: phrase.office?.title ?? null,
    standing: phrase.standing,
    honorific: phrase.honorific ?? '',
    countries: phrase.countries.join(' '),
    organization: phrase.organization?.name ?? null,
    key: phrase.organization?.key ?? null,
    sector: phrase.sector,
    of: phrase.relation
      ? `${phrase.relation.role} OF ${phrase.relation.of?.person?.name ?? phrase.relation.of?.organization?.name ?? phrase.relation.of?.office?.title ?? phrase.relation.of?.place?.name ?? '?'}`
      : null,
    local: phrase.local,
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted))
}

test.each<[words: string, expected: Expected]>([
  ['Turkish President Recep Tayyip Erdogan', { kind: 'name', person: 'Recep Tayyip Erdogan', office: 'president', countries: 'TUR', sector: 'GOV' }],
  ['the Turkish president', { kind: 'nominal', person: null, office: 'president', countries: 'TUR', sector: 'GOV', number: 'single' }],
  ["Russia's foreign minister, Sergei Lavrov,", { kind: 'name', person: 'Sergei Lavrov', office: 'foreign minister', countries: 'RUS' }],
  ["Sergei Lavrov, Russia's foreign minister,", { kind: 'name', person: 'Sergei Lavrov', office: 'foreign minister', countries: 'RUS', sector: 'GOV' }],
  ['Russian Foreign Minister Sergei Lavrov', { person: 'Sergei Lavrov', office: 'foreign minister', countries: 'RUS' }],
  ['Sen. Bernie Sanders', { kind: 'name', person: 'Bernie Sanders', office: 'senator', sector: 'LEG' }],
  ['Rep. Ann Marsh', { person: 'Ann Marsh', office: 'representative', sector: 'LEG' }],
  ['Gov. Rona Vale', { person: 'Rona Vale', office: 'governor', sector: 'GOV' }],
  [
    'a spokesman for the Israeli military',
    { kind: 'nominal', office: 'spokesman', countries: 'ISR', key: 'military', sector: 'MIL', of: 'spokesman OF Armed Forces', person: null },
  ],
  ['Kremlin spokesman Dmitry Peskov', { kind: 'name', person: 'Dmitry Peskov', office: 'spokesman', countries: 'RUS', of: 'spokesman OF Kremlin' }],
  ["Gaza's Hamas-run health ministry", { kind: 'nominal', countries: 'PSE', key: 'health-ministry', sector: 'GOV' }],
  ['two Pentagon officials', { kind: 'nominal', number: 'plural', countries: 'USA', sector: 'MIL' }],
  ['former French president Nicolas Sarkozy', { person: 'Nicolas Sarkozy', office: 'president', standing: 'former', countries: 'FRA' }],
  ['ex-president Nicolas Sarkozy', { person: 'Nicolas Sarkozy', office: 'president', standing: 'former' }],
  ['acting Prime Minister Tamsin Orlow', { person: 'Tamsin Orlow', office: 'prime minister', standing: 'acting' }],
  ['President-elect Donald Trump', { person: 'Donald Trump', office: 'president', standing: 'elect' }],
  ['his spokesman', { kind: 'nominal', office: 'spokesman', of: 'spokesman OF ?', person: null }],
  ['police', { kind: 'nominal', number: 'group', sector: 'COP', key: 'police' }],
  ['the prosecutor', { kind: 'nominal', office: 'prosecutor', sector: 'JUD' }],
  ['a witness', { kind: 'nominal', number: 'single', sector: 'CVL', office: null }],
  ['witnesses', { number: 'plural', sector: 'CVL' }],
  ['many Americans', { kind: 'nominal', number: 'plural', countries: 'USA', sector: 'CVL' }],
  ['the French', { number: 'group', countries: 'FRA' }],
  ['Ankara', { kind: 'name', number: 'single', countries: 'TUR', person: null }],
  ['the State Department', { kind: 'name', countries: 'USA', key: 'foreign-ministry', sector: 'GOV' }],
  ['the ministry', { kind: 'nominal', number: 'single', sector: 'GOV', key: null }],
  ["the Israeli Prime Minister's office", { kind: 'nominal', countries: 'ISR', key: 'prime-minister-office', sector: 'GOV' }],
  [
    'White House Press Secretary Josh Earnest',
    { kind: 'name', person: 'Josh Earnest', office: 'spokesman', countries: 'USA', of: 'spokesman OF White House', sector: 'GOV' },
  ],
  ['Republican presidential nominee Donald Trump', { person: 'Donald Trump', office: 'candidate', countries: 'USA', sector: 'PTY' }],
  ["Velmora's foreign minister, Tamsin Orlow,", { person: 'Tamsin Orlow', office: 'foreign minister', sector: 'GOV' }],
  ["Israel Katz, Israel's defense minister", { person: 'Israel Katz', office: 'defense minister', countries: 'ISR' }],
  ['Jordan Smith, a resident of Gaza', { person: 'Jordan Smith', countries: 'PSE' }],
  ["Jordan's king", { kind: 'nominal', office: 'king', countries: 'JOR' }],
  ['Mr. Erdogan', { kind: 'name', person: 'Erdogan', honorific: 'mr', office: null }],
  ['Dr Rona Vale', { person: 'Rona Vale', honorific: 'dr', office: null }],
  ["Trump's lawyer", { kind: 'nominal', person: null, of: 'lawyer OF Trump', sector: 'CVL' }],
  ["Trump's lawyer, Ty Rudd", { kind: 'name', person: 'Ty Rudd', of: 'lawyer OF Trump' }],
  ['a lawyer for Ann Marsh', { kind: 'nominal', person: null, of: 'lawyer OF Ann Marsh' }],
  ['the Clinton campaign', { kind: 'nominal', person: null, of: 'campaign OF Clinton' }],
  ['the wife of Ty Rudd', { person: null, of: 'wife OF Ty Rudd' }],
  ['U.S. Secretary of State Hillary Clinton', { person: 'Hillary Clinton', office: 'secretary of state', countries: 'USA' }],
  ['Israeli officials', { number: 'plural', countries: 'ISR', sector: 'GOV', kind: 'nominal' }],
  ['the Israeli government', { kind: 'nominal', number: 'single', countries: 'ISR', key: 'government', sector: 'GOV' }],
  ['the government of Israel', { countries: 'ISR', key: 'government', sector: 'GOV' }],
  ['the U.N. secretary-general', { kind: 'nominal', office: 'secretary-general', organization: 'U.N.', sector: 'IGO' }],
  ['pro-Russian separatists', { number: 'plural', countries: '', sector: 'REB' }],
  ["the German chancellor's spokesman", { office: 'spokesman', countries: 'DEU', of: 'spokesman OF chancellor', sector: 'GOV' }],
  ['the U.S. ambassador to Israel', { office: 'ambassador', countries: 'USA' }],
  ['the American ambassador in Moscow', { office: 'ambassador', countries: 'USA' }],
  ['Quillmar University professor Jane Doe', { person: 'Jane Doe', office: 'professor', organization: 'Quillmar University', sector: 'EDU' }],
  ['Jane Doe, 34, a teacher', { person: 'Jane Doe', sector: 'EDU' }],
  ['Pelham Police Chief Rona Vale', { person: 'Rona Vale', office: 'police chief', sector: 'COP' }],
  ['a senior Hamas official', { kind: 'nominal', organization: 'Hamas', countries: 'PSE', sector: 'REB', number: 'single' }],
  ['Hamas', { kind: 'name', organization: 'Hamas', sector: 'REB' }],
  ['the Turkish Foreign Ministry', { key: 'foreign-ministry', countries: 'TUR', sector: 'GOV' }],
  ['the Ministry of Foreign Affairs of Turkey', { key: 'foreign-ministry', countries: 'TUR' }],
  ["Turkey's ministry of defence", { key: 'defense-ministry', countries: 'TUR' }],
  ['the head of the IAEA', { office: 'chairman', organization: 'IAEA', sector: 'IGO' }],
  ['Lt. Col. Ann Marsh, a spokeswoman for the Pentagon', { person: 'Ann Marsh', office: 'colonel', countries: 'USA', sector: 'MIL' }],
  ['people', { number: 'generic', sector: 'CVL' }],
  ['everyone', { kind: 'pronoun', number: 'generic' }],
  ['they', { kind: 'pronoun', number: 'plural' }],
  ['he', { kind: 'pronoun', number: 'single' }],
  ['US', { kind: 'name', countries: 'USA' }],
  ['the Russian leader', { office: 'leader', countries: 'RUS' }],
  ['North Korean leader Kim Jong Un', { person: 'Kim Jong Un', office: 'leader', countries: 'PRK' }],
  ['then-President George Bush', { person: 'George Bush', office: 'president', standing: 'former' }],
  ['Moscow police', { countries: 'RUS', sector: 'COP', key: 'police' }],
  ['a police officer in Ohio', { sector: 'COP', countries: 'USA', local: true }],
  ['the Ohio governor', { office: 'governor', countries: 'USA', local: true }],
  ['Ty Rudd King', { person: 'Ty Rudd King', office: null }],
  ['Ludwig van der Marsh', { person: 'Ludwig van der Marsh' }],
  ['Bashar al-Assad', { person: 'Bashar al-Assad' }],
  ['Ty Rudd Jr.', { person: 'Ty Rudd Jr.' }],
  ['Israeli troops', { number: 'plural', countries: 'ISR', sector: 'MIL' }],
  ['British police', { countries: 'GBR', key: 'police', number: 'group', sector: 'COP' }],
  ['the French parliament', { key: 'parliament', countries: 'FRA', sector: 'LEG' }],
  ['the Knesset', { key: 'parliament', countries: 'ISR', sector: 'LEG', kind: 'name' }],
  ['the Bundestag', { countries: 'DEU', sector: 'LEG' }],
  ['Russian state television', { countries: 'RUS', sector: 'MED', key: 'state-television' }],
  ['a Russian opposition leader', { office: 'opposition leader', countries: 'RUS', sector: 'OPP' }],
  ['the FBI', { countries: 'USA', sector: 'COP', kind: 'name' }],
  ['the CIA', { countries: 'USA', sector: 'SPY' }],
  ['the CIA director', { office: 'intelligence chief', sector: 'SPY' }],
  ['French soldiers', { countries: 'FRA', sector: 'MIL', number: 'plural' }],
  ['the Turkish central bank', { key: 'central-bank', countries: 'TUR', sector: 'GOV' }],
  ["Turkey's central bank governor", { office: 'central bank governor', countries: 'TUR' }],
  ['EU foreign policy chief Tamsin Orlow', { person: 'Tamsin Orlow', office: 'high representative', organization: 'EU', sector: 'IGO' }],
  ['a judge', { office: 'judge', sector: 'JUD' }],
  ['Judge Rona Vale', { person: 'Rona Vale', office: 'judge', sector: 'JUD' }],
  ['the trade union', { sector: 'LAB' }],
  ['a Turkish journalist', { sector: 'MED', countries: 'TUR', kind: 'nominal' }],
  ['British Prime Minister David Cameron, who was in Paris,', { person: 'David Cameron', office: 'prime minister', countries: 'GBR' }],
  ['the minister of finance of France', { office: 'finance minister', countries: 'FRA' }],
  ['British Chancellor of the Exchequer Ann Marsh', { person: 'Ann Marsh', office: 'chancellor of the exchequer', countries: 'GBR' }],
  ['the deputy prime minister of Israel', { office: 'deputy prime minister', countries: 'ISR' }],
  ['Pope Tamsin', { person: 'Tamsin', office: 'pope', sector: 'REL' }],
  ['Ayatollah Rudd Orlow', { person: 'Rudd Orlow', office: 'bishop', sector: 'REL' }],
  ['the Obama administration', { kind: 'nominal', key: 'government', of: 'of OF Obama', sector: 'GOV' }],
  ['anti-government protesters', { number: 'plural', sector: 'OPP' }],
  ['Syrian rebel soldiers', { number: 'plural', countries: 'SYR', sector: 'REB' }],
  ['a Turkish baker', { kind: 'nominal', number: 'single', countries: 'TUR', sector: 'CVL' }],
  ['the German house of lords', { kind: 'nominal', countries: 'DEU', sector: 'LEG' }],
  ['Prime Minister Paris', { kind: 'name', person: 'Paris', office: 'prime minister', countries: '' }],
  ['Prime Minister Major', { kind: 'name', person: 'Major', office: 'prime minister' }],
  ['President of Turkey Recep Tayyip Erdogan', { kind: 'name', person: 'Recep Tayyip Erdogan', office: 'president', countries: 'TUR' }],
  ['U.S. ambassador to the United Nations Rona Vale', { kind: 'name', person: 'Rona Vale', office: 'ambassador', countries: 'USA', sector: 'GOV' }],
  ['Rep. Ty Rudd (D-Calif.)', { person: 'Ty Rudd', office: 'representative' }],
  ['a group of Republicans', { number: 'plural', sector: 'PTY' }],
  ['France and Germany', { countries: 'FRA', kind: 'name' }],
  ['the Ohio attorney general', { office: 'attorney general', countries: 'USA' }],
  ['mining companies, including Orlow,', { number: 'plural', person: null, sector: 'BUS' }],
  ['some Republicans', { number: 'plural', sector: 'PTY' }],
  ['two of the Israeli officials', { countries: 'ISR' }],
  ['Georgetown University', { kind: 'name', organization: 'Georgetown University', sector: 'EDU' }],
  ["Trump's campaign manager", { office: 'campaign manager', sector: 'PTY' }],
  ['', { kind: 'nominal', number: 'single', person: null }],
  ["'", { person: null }],
])('%s', (words, expected) => {
  expect(show(words, expected)).toEqual(expected)
})

test.each([
  ['Turkish President Recep Tayyip Erdogan', 'Recep Tayyip Erdogan'],
  ['Mr. Erdogan.', 'Erdogan'],
  ["Russia's foreign minister, Sergei Lavrov,", 'Sergei Lavrov'],
  ['“Sen. Ty Rudd”', 'Ty Rudd'],
])('the name of %s is at its place', (words, name) => {
  const { person } = readPhrase(words, index)
  expect(words.slice(person?.span.start, person?.span.end)).toBe(name)
})

test('a phrase of 100,000 characters is read as fast as a short one', () => {
  for (const piece of ['Turkish ', 'a-', "x's ", 'president of ', 'Kim, ', 'A.', '’', 'of ', 'the ', 'Trump’s lawyer’s ']) {
    const before = performance.now()
    readPhrase(piece.repeat(100_000 / piece.length), index)
    expect(performance.now() - before).toBeLessThan(1000)
  }
})
