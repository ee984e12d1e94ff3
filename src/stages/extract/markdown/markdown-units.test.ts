import { expect, test } from 'vitest'
import { frontMatter } from './front-matter.js'
import { markdownUnits } from './markdown-units.js'

const units = (text: string): readonly string[] => markdownUnits(text, frontMatter(text).end).map((unit) => `${unit.form}: ${text.slice(unit.start, unit.end)}`)

test.each<[string, string, readonly string[]]>([
  ['headings of both kinds', '# One\n\n## Two ##\n\nThree\n---\n', ['title: One', 'heading: Two', 'heading: Three']],
  ['lines of a paragraph', 'one\ntwo\n\nthree', ['paragraph: one\ntwo', 'paragraph: three']],
  ['lists', '- one\n  more\n* two\n1. three\n- [x] four', ['list: one\n  more', 'list: two', 'list: three', 'list: four']],
  ['quotations', '> one\n> two\n\n> three', ['quotation: one\n> two', 'quotation: three']],
  ['captions of images', '![the harbor](a.jpg)\n\n![x](a.jpg "Ships wait")', ['caption: the harbor', 'caption: Ships wait']],
  ['marks inside stay', 'The **mayor** [said](https://x.example) so', ['paragraph: The **mayor** [said](https://x.example) so']],
  ['code is none', 'one\n\n```\ncode\n# no\n```\n\n    indented\n\ntwo', ['paragraph: one', 'paragraph: two']],
  ['tables, rules, tags and link definitions are none', '| a | b |\n|---|---|\n\n***\n\n<div class="x">\n\n[a]: https://x.example\n', []],
  ['front matter is none', '---\ntitle: x\n---\none', ['paragraph: one']],
  ['an unclosed fence ends with the text', 'one\n```\ncode', ['paragraph: one']],
])('%s', (_name, text, wanted) => {
  expect(units(text)).toEqual(wanted)
})

test('front matter gives values, lists in brackets and lists of lines', () => {
  const { fields } = frontMatter('---\ntitle: "Port: talks"\nauthors: [Ada Penn, "Bo Reed"]\neditors:\n  - Cy Dorn\n  - name: Di Ende\n---\n')
  expect(Object.fromEntries(fields)).toEqual({ title: ['Port: talks'], authors: ['Ada Penn', 'Bo Reed'], editors: ['Cy Dorn', 'Di Ende'] })
})

test('a rule at the start is no front matter', () => {
  expect(frontMatter('---\n\nwords').end).toBe(0)
})
