/** Which capitals a form must have in the text for it to be meant. */
import { formWords } from './fold.js'

const acronym = /^[\p{Lu}\p{N}]{1,6}$/u
const mixed = /^(?=.{2,4}$)\p{L}+\p{Lu}\p{L}*$/u
const capital = /^\p{Lu}/u

/** A single word in capitals is an acronym ("US" is no "us"), and so is a short one with capitals inside ("LeT" is no "Let"). */
const isAcronym = (form: string): boolean => (!/[\s\p{Ll}]/u.test(form) && acronym.test(form.replaceAll('.', ''))) || mixed.test(form)

/** Whether the words, as they stand in the text, are the form: an acronym to the letter, otherwise with a capital wherever the form has one. */
export const hasCapitalsOf = (words: readonly string[], form: string): boolean => {
  if (isAcronym(form)) return words.length === 1 && words[0] === form.replaceAll('.', '')
  let index = 0
  for (const { text } of formWords(form)) {
    const given = words[index]
    if (given === undefined || (capital.test(text) && !/^[\p{Lu}\p{N}]/u.test(given))) return false
    index += 1
  }
  return true
}

/** Acronyms that are words of English in capitals: in a line of capitals ("WHO IS IT") they are taken for the words. */
const ordinary = new Set([
  'US',
  'WHO',
  'IS',
  'IT',
  'AID',
  'ICE',
  'SAD',
  'CARE',
  'PIN',
  'IAM',
  'LET',
  'MAC',
  'MEND',
  'MILF',
  'AU',
  'PA',
  'ADF',
  'NOR',
  'CAN',
  'HER',
  'ARE',
  'DO',
  'BE',
  'AM',
  'IRA',
  'ETA',
])

export const isOrdinaryInCapitals = (form: string): boolean => ordinary.has(form)
