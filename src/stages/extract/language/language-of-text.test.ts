import { expect, test } from 'vitest'
import { documentLanguage, primaryLanguage } from './document-language.js'
import { languageOfText } from './language-of-text.js'

const english = 'The mayor said on Monday that the harbor would be closed for a week and that nobody had been told of it.'
const german = 'Der Bürgermeister sagte am Montag, dass der Hafen für eine Woche geschlossen wird und dass es nicht an ihm liegt.'

test.each([
  ['en', english],
  ['de', german],
  ['fr', 'Le maire a dit lundi que le port sera fermé pour une semaine et que personne dans la ville ne le savait avant la réunion.'],
  ['es', 'El alcalde dijo el lunes que el puerto estará cerrado por una semana y que nadie en la ciudad lo sabía antes de la reunión.'],
  ['it', 'Il sindaco ha detto lunedì che il porto sarà chiuso per una settimana e che nessuno della città lo sapeva prima della riunione.'],
  ['pt', 'O prefeito disse na segunda-feira que o porto não será aberto por uma semana e que ninguém na cidade sabia do plano.'],
  ['nl', 'De burgemeester zei maandag dat de haven een week dicht gaat en dat niemand in de stad het wist voor de vergadering.'],
  ['pl', 'Burmistrz powiedział w poniedziałek, że port będzie zamknięty przez tydzień i że nikt w mieście nie wiedział o tym, co się stało.'],
  ['ru', 'Мэр сказал в понедельник, что порт будет закрыт на неделю и что никто в городе не знал об этом до собрания.'],
  ['ja', '市長は月曜日に港を一週間閉鎖すると述べた。'],
  ['ar', 'قال رئيس البلدية يوم الاثنين إن الميناء سيغلق لمدة أسبوع'],
])('%s is heard', (language, text) => {
  expect(languageOfText(text)).toBe(language)
})

test.each([['Port talks'], [''], ['1 2 3 4 5 6 7 8 9 10 11 12 13']])('"%s" speaks for no language', (text) => {
  expect(languageOfText(text)).toBeNull()
})

test('a declared language stands unless the text is plainly in another', () => {
  expect(documentLanguage({ language: 'en', origin: 'html' }, 'Port talks')).toEqual({ language: 'en', origin: 'html' })
  expect(documentLanguage({ language: 'en', origin: 'html' }, german)).toEqual({ language: 'de', origin: 'text' })
  expect(documentLanguage(null, english)).toEqual({ language: 'en', origin: 'text' })
})

test.each([
  ['en-GB', 'en'],
  ['en_US', 'en'],
  ['DE', 'de'],
  ['english', null],
  ['', null],
  [null, null],
])('the primary language of %s is %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language)
})
