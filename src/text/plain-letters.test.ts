import { expect, test } from 'vitest'
import { plainLetters } from './plain-letters.js'

test.each([
  ['Lena Quist', 'lena quist'],
  ['Erdoğan', 'erdogan'],
  ['İZMİR', 'izmir'],
  ['ISPARTA', 'isparta'],
  ['ışık', 'isik'],
  ['Łódź', 'lodz'],
  ['Bjørn Æsir', 'bjorn aesir'],
  ['Straße', 'strasse'],
  ['Əliyev', 'aliyev'],
  ['Le\u0301na', 'lena'],
  ['港口', '港口'],
  ['', ''],
])('%s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
})
