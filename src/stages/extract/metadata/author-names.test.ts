import { expect, test } from 'vitest'
import { authorNames } from './author-names.js'

test.each<[string, readonly string[]]>([
  ['Ada Penn', ['Ada Penn']],
  ['By Ada Penn', ['Ada Penn']],
  ['Ada Penn and Bo Reed', ['Ada Penn', 'Bo Reed']],
  ['Ada Penn, Bo Reed, and Cy Dorn', ['Ada Penn', 'Bo Reed', 'Cy Dorn']],
  ['Ada Penn; Bo Reed', ['Ada Penn', 'Bo Reed']],
  ['Ada Penn, PhD, Senior Editor', ['Ada Penn, PhD']],
  ['Penn, Ada', ['Ada Penn']],
  ['Ada Penn, ada penn', ['Ada Penn']],
  ['Ada Penn in Port Avel', ['Ada Penn']],
  ['Ada Penn March 5', ['Ada Penn']],
  ['By Ada Penn. Reviewed by Bo Reed', ['Ada Penn']],
  ['Written by Ada Penn | Published 5 March', ['Ada Penn']],
  ['Ada de la Penn', ['Ada de la Penn']],
  ['Ada Penn (Meridian Wire)', ['Ada Penn']],
  ['ada.penn@meridian.example Ada Penn', ['Ada Penn']],
  ['https://meridian.example/ada-penn', []],
  ['Institute for Law and Order', ['Institute for Law and Order']],
  ['admin', []],
  ['Staff', []],
  ['Staff Writer', []],
  ['Editor', []],
  ['5 min read', []],
  ['', []],
])('%s', (field, names) => {
  expect(authorNames(field)).toEqual(names)
})
