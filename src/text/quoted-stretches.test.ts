import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedStretchesOf } from './quoted-stretches.js'

/** Each stretch as its surface; "> " for each stretch around it, "…" before what goes on from an earlier paragraph and after what is unclosed. */
const shown = (text: string): string[] =>
  quotedStretchesOf(text).map(
    ({ start, end, depth, unclosed, continues }) => `${'> '.repeat(depth)}${continues === null ? '' : '…'}${text.slice(start, end)}${unclosed ? '…' : ''}`,
  )

test.each<[name: string, text: string, expected: string[]]>([
  ['straight double marks', '"We agree," the mayor said. "It is done."', ['"We agree,"', '"It is done."']],
  ['curly double marks', '“We agree,” the mayor said. “It is done.”', ['“We agree,”', '“It is done.”']],
  ['straight single marks', "'We agree,' the mayor said. 'It is done.'", ["'We agree,'", "'It is done.'"]],
  ['curly single marks', '‘We agree,’ the mayor said. ‘It is done.’', ['‘We agree,’', '‘It is done.’']],
  ['British marks with the comma outside', "The mayor called it 'a very bad day', and left.", ["'a very bad day'"]],
  ['guillemets with spaces', 'Le maire : « Nous sommes prêts », a-t-il dit.', ['« Nous sommes prêts »']],
  ['guillemets pointing inwards', 'Der Minister sagte: »Wir sind bereit«, und »es reicht«.', ['»Wir sind bereit«', '»es reicht«']],
  ['guillemets both pointing right', 'Ministern: »Vi är redo», sade hon.', ['»Vi är redo»']],
  ['single guillemets in double ones', '«Er sagte ‹nein› dazu», hiess es.', ['«Er sagte ‹nein› dazu»', '> ‹nein›']],
  ['low-high marks', 'Der Minister sagte: „Wir sind bereit“, und „es reicht“.', ['„Wir sind bereit“', '„es reicht“']],
  ['low-high marks with a right mark at the end', 'Minister: „Jesteśmy gotowi”, powiedział.', ['„Jesteśmy gotowi”']],
  ['low-high single marks in double ones', '„Er sagte ‚nein‘ dazu“, hieß es.', ['„Er sagte ‚nein‘ dazu“', '> ‚nein‘']],
  ['right marks on both sides', 'Ministern: ”Vi är redo”, sade hon.', ['”Vi är redo”']],
  ['doubled ticks', "``We agree,'' the mayor said.", ["``We agree,''"]],
  ['doubled straight singles', "''We agree,'' the mayor said.", ["''We agree,''"]],
  ['single in double', '“She said ‘never again’ to us,” he said.', ['“She said ‘never again’ to us,”', '> ‘never again’']],
  ['double in single', '\'She said "never again" to us,\' he said.', ['\'She said "never again" to us,\'', '> "never again"']],
  [
    'marks that adjoin at both ends',
    '"\'Never again\' is now," she said, "\'or never\'"',
    ['"\'Never again\' is now,"', "> 'Never again'", '"\'or never\'"', "> 'or never'"],
  ],
  ['straight in curly', '“They call it "the hill" here,” she said.', ['“They call it "the hill" here,”', '> "the hill"']],
  ['the same marks nested', '"The "hill" is ours," she said.', ['"The "hill" is ours,"', '> "hill"']],
  ['curly opened, straight closed', '“We agree," the mayor said.', ['“We agree,"']],
  ['in brackets and between dashes', '("we agree") and—"we do"—so', ['"we agree"', '"we do"']],
  ['without a space after the colon', 'The mayor said:"We agree."', ['"We agree."']],
  ['spaces inside the marks', 'He said " we agree " and left.', ['" we agree "']],
  ['a space on the wrong side', 'He said "we agree "and left.', ['"we agree "']],
  ['nothing inside', '"" and “ ” and \'\'', []],
])('finds %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test.each<[name: string, text: string, expected: string[]]>([
  ['contractions', "It doesn't matter, it's over and they’re gone", []],
  ['names', "O’Brien and O'Hara of Hawai‘i and Coeur d’Alene", []],
  ['plural possessives', "The workers' union and James’ house", []],
  ['years', "In the '90s and ’80s, the class of '08 and the ‘60s", []],
  ['elisions', "'Tis the season; ’twas rock 'n' roll and rock ’n’ roll; get 'em", []],
  ['an elision that no list knows', 'She went to the ’nderground', []],
  ['feet and inches', 'He is 5\'11" and she is 6\' tall; a 6-foot-3" wall, a 12" pipe, 5′11″', []],
  ['a possessive in single marks', "'The workers' rights are gone,' he said.", ["'The workers' rights are gone,'"]],
  ['a possessive in curly single marks', '‘The workers’ rights are gone’, he said.', ['‘The workers’ rights are gone’']],
  ['a clipped word in single marks', '‘I’m goin’ home,’ he said.', ['‘I’m goin’ home,’']],
  ['a possessive in double marks in single marks', '‘He said “James’ house” is nice,’ she said.', ['‘He said “James’ house” is nice,’', '> “James’ house”']],
  ['elisions in single marks', "'It was rock 'n' roll in the '90s,' she said.", ["'It was rock 'n' roll in the '90s,'"]],
  ['inches in double marks', '"He is 6\'4" tall and has a 12" pipe," she said.', ['"He is 6\'4" tall and has a 12" pipe,"']],
  ['a number at the end of a quotation', '"We won in 2016" and "we lose in 2020"', ['"We won in 2016"', '"we lose in 2020"']],
  ['single words in single marks before a possessive', "The 'heroes' of James' team", ["'heroes'"]],
])('tells apostrophes and measures from marks: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test.each<[name: string, text: string, expected: string[]]>([
  ['opened again in each paragraph', '“We begin.\n\n“We go on.\n\n“We end,” the mayor said.', ['“We begin.', '…“We go on.', '…“We end,”']],
  ['opened again with straight marks', 'She said: "We begin.\n"We end," she said. "Then sleep."', ['"We begin.', '…"We end,"', '"Then sleep."']],
  ['nested and opened again', '“He said: ‘No.\n“‘Never.’ And left,” she said.', ['“He said: ‘No.', '> ‘No.', '…“‘Never.’ And left,”', '> …‘Never.’']],
  ['broken lines', 'He said "we will\ngo home and\nsleep" today, "or not".', ['"we will', '…go home and', '…sleep"', '"or not"']],
  ['never closed', 'He said “we agree.\nShe said no.', ['“we agree.…']],
  ['never closed though opened again', '“One.\n“Two.\nThree.', ['“One.', '…“Two.…']],
  ['one odd mark', '"One, he said.\nThen "two" and "three".\nAnd "four".', ['"One, he said.…', '"two"', '"three"', '"four"']],
  ['a stray closing mark', 'One," he said. "Two."\n"Three."', ['"Two."', '"Three."']],
  ['a closing mark left out', '"We go. "We shall," he said.', ['"We go.…', '"We shall,"']],
  ['a single mark without a partner', "He said 'well and left.", []],
  ['a speech in single marks without an end', "'We go, he said.\n'We stay.'", ["'We go, he said.", "…'We stay.'"]],
  ['guillemets crossing double marks', '«One “two» three” four', ['«One “two»', '> “two…']],
])('goes over paragraphs and recovers: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test('gives the stretch without its marks', () => {
  const text = "A ``b c'' d «\u00a0e\u00a0» “f"
  expect(quotedStretchesOf(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))).toEqual(['b c', '\u00a0e\u00a0', 'f'])
})

const markedText = fc
  .array(fc.constantFrom(...'"\'“”„‘’‚«»‹›`aB9., -—(\n\u00a0', "''", '``', "n't ", 'word ', '\n\n', '😀'), { maxLength: 80 })
  .map((parts) => parts.join(''))

test('any marks give stretches in order, in range, inside one paragraph and properly nested', () => {
  fc.assert(
    fc.property(markedText, (text) => {
      const stretches = quotedStretchesOf(text)
      const around: number[] = []
      let previous = -1
      for (const { start, end, innerStart, innerEnd, depth, continues } of stretches) {
        expect(0 <= start && start <= innerStart && innerStart < innerEnd && innerEnd <= end && end <= text.length).toBe(true)
        expect(text.slice(start, end)).not.toContain('\n')
        expect(text.slice(innerStart, innerEnd).trim()).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(previous)
        previous = start
        while ((around.at(-1) ?? Infinity) <= start) around.pop()
        expect(around.length).toBe(depth)
        expect(end).toBeLessThanOrEqual(around.at(-1) ?? Infinity)
        around.push(end)
        expect(continues === null ? -1 : stretches[continues]?.end).toBeLessThan(start)
      }
    }),
    { numRuns: 2000 },
  )
})

test.each<[name: string, unit: string]>([
  ['open marks', '“'],
  ['apostrophes', "a' "],
  ['openings that nothing closes', ' ‘a'],
  ['alternating families', ' “a ‘b » '],
  ['every mark', '"\'“”„‘’‚«»‹› a'],
  ['unclosed paragraphs', '“a\n'],
])('reads a million characters of %s in linear time', (_, unit) => {
  const text = unit.repeat(Math.floor(1e6 / unit.length))
  const before = performance.now()
  quotedStretchesOf(text)
  expect(performance.now() - before).toBeLessThan(8000)
})
