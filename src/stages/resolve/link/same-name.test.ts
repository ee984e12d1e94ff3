import { expect, test } from 'vitest'
import { nameParts } from './name-parts.js'
import { sameName } from './same-name.js'

test.each<[shorter: string, longer: string, same: boolean]>([
  ['Trump', 'Donald Trump', true],
  ['Mr. Erdogan', 'Recep Tayyip Erdoğan', true],
  ['Tayyip Erdogan', 'Recep Tayyip Erdoğan', true],
  ['Netanyahu', 'Benjamin Netanyahu', true],
  ['Bibi Netanyahu', 'Benjamin Netanyahu', true],
  ['Xi', 'Xi Jinping', true],
  ['Jinping', 'Xi Jinping', false],
  ['Sanders', 'Bernard Sanders', true],
  ['Bernie Sanders', 'Bernard Sanders', true],
  ['B. Sanders', 'Bernard Sanders', true],
  ['Donald J. Trump', 'Donald Trump', true],
  ['Donald Trump', 'Donald John Trump', true],
  ['Donald Trump Jr.', 'Donald Trump', true],
  ['Donald Trump Jr.', 'Donald Trump Sr.', false],
  ['Kim Jong Un', 'Kim Jong-un', true],
  ['Kim Jong Il', 'Kim Jong-un', false],
  ['Kim', 'Kim Jong-un', true],
  ['Bill Clinton', 'Hillary Clinton', false],
  ['Hillary Clinton', 'Hillary Rodham Clinton', true],
  ['Clinton', 'Hillary Rodham Clinton', true],
  ['Bashar Assad', 'Bashar al-Assad', true],
  ['al-Assad', 'Bashar al-Assad', true],
  ['Assad', 'Bashar al-Assad', true],
  ['Peña Nieto', 'Enrique Pena Nieto', true],
  ['Andrés Manuel López', 'Andrés Manuel López Obrador', true],
  ['Van der Bellen', 'Alexander Van der Bellen', true],
  ['de Blasio', 'Bill de Blasio', true],
  ['Zelensky', 'Volodymyr Zelenskyy', true],
  ['George W. Bush', 'George H. W. Bush', false],
  ['George Bush', 'George W. Bush', true],
  ['Vladimir Putin', 'Vladimir Vladimirovich Putin', true],
  ['Maria Putina', 'Vladimir Putin', false],
  ['Orlow', 'Tamsin Orlow', true],
  ['Tamsin', 'Tamsin Orlow', false],
  ['Glynis Orlow', 'Tamsin G. Orlow', false],
  ['Tamsin F. Rudd', 'Tamsin Orlow', false],
  ['', 'Tamsin Orlow', false],
])('%s can be %s: %s', (shorter, longer, same) => {
  expect(sameName(shorter, longer)).toBe(same)
})

test('a form of a name is not enough for a longer name of somebody else', () => {
  expect(sameName('Tamsin F. Rudd', 'Orlow Tamsin', ['Orlow Tamsin'])).toBe(false)
})

test('the family name that the register knows is enough', () => {
  expect(sameName('Lula', 'Luiz Inácio da Silva')).toBe(false)
  expect(sameName('Lula', 'Luiz Inácio da Silva', ['Lula'])).toBe(true)
})

test.each<[name: string, given: string[], particles: string[], surname: string, suffixes: string[]]>([
  ['Recep Tayyip Erdoğan', ['recep', 'tayyip'], [], 'erdogan', []],
  ['Ursula von der Leyen', ['ursula'], ['von', 'der'], 'leyen', []],
  ['Mohammed bin Salman', ['mohammed'], ['bin'], 'salman', []],
  ['Bashar al-Assad', ['bashar'], ['al'], 'assad', []],
  ['Sen. Tamsin Orlow Jr.', ['tamsin'], [], 'orlow', ['jr']],
  ['Elizabeth II', [], [], 'elizabeth', ['ii']],
  ['Orlow', [], [], 'orlow', []],
])('the parts of %s', (name, given, particles, surname, suffixes) => {
  expect(nameParts(name)).toEqual({ given, particles, surname, suffixes })
})
