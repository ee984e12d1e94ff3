import { describe, expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { describeNominal } from './describe-nominal.js'

/** The member whom the source of the page's statement means, or null. */
const meant = (...paragraphs: readonly string[]): string | null => {
  const { scene, attributions } = markedScene(paragraphs)
  const referent = describeNominal(scene, attributions[0]?.source?.[0] ?? { start: 0, end: 0 }, true)
  return referent.kind === 'members' ? referent.members.map((number) => scene.cast.members[number]?.name).join(' or ') : null
}

describe('whoever was just spoken of', () => {
  test.each<[expected: string | null, ...paragraphs: readonly string[]]>([
    ['Lena Quist', '{p|Lena Quist} left. {p|Quist} was tired. {s|The candidate} {x|so}'],
    ['Lena Quist', '{p|Lena Quist} came. Tired, {p|Quist} met {p|Tom Vane}. {s|The 34-year-old} {x|so}'],
    ['Lena Quist', '{p|Lena Quist} left. {p|Quist} sang. {s|the 34-year-old mother of three} {x|so}'],
    ['Lena Quist', '{p|Tom Vane}, an actor, came.', 'It was {p|Lena Quist} who sneezed. {p|Lena Quist}, a comedian, coughed. {s|The star} {x|so}'],
    // Named in quoted words, by a preposition, as one's own, or for whose something is.
    [null, '“{p|Lena Quist} left. {p|Quist} slept,” he said. {s|The candidate} {x|so}'],
    [null, 'A speech by {p|Lena Quist} was long. It was of {p|Quist}. {s|The candidate} {x|so}'],
    [null, '{p|Lena Quist} came. {p|Quist} said {s|the candidate} {x|so}'],
    [null, '{p|Lena Quist}’s friends came. {p|Quist}’s ship left. {s|The candidate} {x|so}'],
    // Nothing that could be another's.
    [null, '{p|Lena Quist} left. {p|Quist} was tired. {s|The witness} {x|so}'],
    [null, '{p|Lena Quist} left. {p|Quist} was tired. {s|The spokeswoman} {x|so}'],
    [null, '{p|Lena Quist} left. {p|Quist} was tired. {s|The woman} {x|so}'],
    [null, '{p|Lena Quist} left. {p|Quist} was tired. {s|The eventual nominee} {x|so}'],
    // Of another calling, sex or party.
    [null, '{p|Avel Post reporter Lena Quist} left. {p|Quist} was tired. {s|The candidate} {x|so}'],
    [null, '{p|Lena Quist} left. {p|Quist} was tired. {s|The businessman} {x|so}'],
    [null, '{p|Lena Quist} (D-Ohio) left. {p|Quist} was tired. {s|The Republican candidate} {x|so}'],
    [null, '{p|Lena Quist} left. {p|Quist} was tired. {s|The Republican candidate} {x|so}'],
    ['Lena Quist', '{p|Lena Quist}, a Democrat, left. {p|Quist} was tired. {s|The Democratic candidate} {x|so}'],
    [null, '{p|Senator Lena Quist} left. {p|Quist} was tired. {s|The billionaire} {x|so}'],
    ['Lena Quist', '{p|Lena Quist} (R-Ohio) left. {p|Tom Vane} (D-Ohio) came. {p|Vane} and {p|Quist} {p|Quist} slept. {s|The Republican candidate} {x|so}'],
    // Offices are held, or not.
    [null, '{p|Lena Quist} left. {p|Quist} was tired. {s|The senator} {x|so}'],
  ])('%s: %s', (expected, ...paragraphs) => {
    expect(meant(...paragraphs)).toBe(expected)
  })

  test('is nobody four paragraphs on', () => {
    const page = ['{p|Lena Quist} left. {p|Quist} was tired.', 'So it was.', 'It rained.', '{s|The candidate} {x|so}']
    expect(meant(...page)).toBe('Lena Quist')
    expect(meant(...page.slice(0, 1), 'It snowed.', 'It hailed.', ...page.slice(1))).toBeNull()
  })
})

describe('whoever the page calls so', () => {
  test.each<[expected: string | null, ...paragraphs: readonly string[]]>([
    ['Lena Quist', '{p|Avel Post reporter Lena Quist} left. {p|Tom Vane} came. {s|The journalist} {x|so}'],
    ['Lena Quist', '{p|Senator Lena Quist} left. {p|Tom Vane} came. {s|The lawmaker} {x|so}'],
    ['Lena Quist', '{p|Rep. Lena Quist} left. {p|Tom Vane} came. {s|The lawmaker} {x|so}'],
    [null, '{p|Rep. Lena Quist} left. {p|Tom Vane} came. {s|The senator} {x|so}'],
    [null, '{p|Lena Quist}, a lawmaker, left. {p|Tom Vane} came. {s|The senator} {x|so}'],
    ['Tom Vane', '{p|Lena Quist}, an actress, left. {p|Tom Vane}, a comedian, came. {s|The actor} {x|so}'],
    ['Lena Quist', '{p|Lena Quist}, the Green nominee, left. {p|Tom Vane} came. {p|Vane} slept. {s|The nominee} {x|so}'],
    ['Tom Vane', '{p|Republican candidate Tom Vane} met {p|Democratic candidate Lena Quist}. {s|The Republican candidate} {x|so}'],
    ['Tom Vane', '{p|Tom Vane}, an Ohio senator, met {p|Lena Quist}, a senator of Iowa. {s|The Ohio senator} {x|so}'],
    [null, 'So did {p|Senator Tom Vane} and {p|Senator Lena Quist}. {s|The Ohio senator} {x|so}'],
    ['Orrel University', '{o|Orrel University} met {p|Lena Quist}. {s|The school} {x|so}'],
    ['Quist Motors Inc', '{o|Quist Motors Inc} met {p|Lena Quist}. {s|The company} {x|so}'],
    ['Orrel Foundation', '{o|The Orrel Foundation} met {p|Lena Quist}. {s|The group} {x|so}'],
    ['Orrel Works Department', '{o|The Orrel Works Department} met {o|the Orrel Ferry Service}. {s|The department} {x|so}'],
    [null, '{o|The Orrel Foundation} met {p|Lena Quist}. {s|Quist’s group} {x|so}'],
    [null, '{o|The Vane campaign} met {p|Lena Quist}. {s|The Quist campaign} {x|so}'],
    ['Orrel Coast Investigations', '{o|Orrel Coast Investigations}, a division of {o|the Orrel Harbour Police}, left. {s|The agency} {x|so}'],
    [null, '{o|Orrel University} met {p|Lena Quist}. {s|The company} {x|so}'],
  ])('%s: %s', (expected, ...paragraphs) => {
    expect(meant(...paragraphs)).toBe(expected)
  })
})

describe('one who runs for president, named far more than others who do', () => {
  const page = 'In the United States {p|John McCain} slept. So did {p|Tom Vane}. {p|John McCain} and {p|John McCain} were there, by a lake.'
  test.each<[expected: string | null, ...paragraphs: readonly string[]]>([
    ['John McCain', page, '{s|The Republican candidate} {x|so}'],
    ['John McCain', page, '{s|The Republican presidential candidate} {x|so}'],
    [null, page, '{s|The Democratic candidate} {x|so}'],
    [null, page, '{s|The Republican Senate candidate} {x|so}'],
    [null, page.replace('the United States', 'France'), '{s|The Republican candidate} {x|so}'],
    // Nor is somebody who ran the holder of an office that nobody on the page holds.
    [null, page, '{p|John McCain} left. {s|The Ohio governor} {x|so}'],
  ])('%s: %s', (expected, ...paragraphs) => {
    expect(meant(...paragraphs)).toBe(expected)
  })
})
