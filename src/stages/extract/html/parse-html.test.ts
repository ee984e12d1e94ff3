import { describe, expect, it } from 'vitest'
import { htmlBlocks } from './html-blocks.js'
import { isElement, type Node } from './elements.js'
import { parseHtml } from './parse-html.js'

const depthOf = (root: Node): number => {
  let deepest = 0
  const open: [Node, number][] = [[root, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next
    deepest = Math.max(deepest, depth)
    if ('childNodes' in node) for (const child of node.childNodes) open.push([child, depth + 1])
  }
  return deepest
}

const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '')

const elementsOf = (node: Node): number =>
  (isElement(node) ? 1 : 0) + ('childNodes' in node ? node.childNodes.reduce((sum, child) => sum + elementsOf(child), 0) : 0)

describe('parseHtml', () => {
  it('leaves an ordinary page alone', () => {
    const { tree, notes } = parseHtml('<title>Tides</title><p>High at <b>six</b>.')
    expect(textOf(tree)).toBe('TidesHigh at six.')
    expect(notes).toEqual([])
  })

  it('flattens what is nested too deep and keeps its text', () => {
    const { tree, notes } = parseHtml(`${'<div>'.repeat(2000)}deep<p>deeper</p>${'</div>'.repeat(2000)}<p>after</p>`)
    expect(depthOf(tree)).toBeLessThanOrEqual(260)
    expect(textOf(tree)).toBe('deepdeeperafter')
    expect(notes.map(({ code }) => code)).toEqual(['MARKUP_CAPPED'])
  })

  it('closes the elements that it kept when their end tags come', () => {
    const { tree } = parseHtml(`<main>${'<div>'.repeat(300)}x${'</div>'.repeat(300)}</main><p>after</p>`)
    const body = tree.childNodes
      .filter(isElement)[0]!
      .childNodes.filter(isElement)
      .find(({ tagName }) => tagName === 'body')!
    expect(body.childNodes.filter(isElement).map(({ tagName }) => tagName)).toEqual(['main', 'p'])
  })

  it('does not turn a script into text where the page is too deep', () => {
    expect(textOf(parseHtml(`${'<div>'.repeat(300)}<script>"</div>"</script><p>words`).tree)).toBe('"</div>"words')
  })

  it('keeps so many elements, attributes and characters, and says so', () => {
    const limits = { length: 400, depth: 256, elements: 10, attributes: 2 }
    const { tree, notes } = parseHtml(`<p a=1 b=2 c=3>${'<br>'.repeat(200)}`, limits)
    expect(elementsOf(tree)).toBeLessThanOrEqual(11)
    expect(notes[0]?.message).toContain('markup after 400 characters')
    expect(notes[0]?.message).toContain('everything after 10 elements')
    expect(notes[0]?.message).toContain('attributes after 2 in one tag')
  })
})

describe('a hostile page', () => {
  const times = 100_000
  const pages: Record<string, string> = {
    'nested divs': '<div>'.repeat(times) + 'x',
    'nested divs in 22 KB': `${'<div>'.repeat(2000)}x${'</div>'.repeat(2000)}`,
    'five million characters in one tag': `<p>${'word '.repeat(1_000_000)}`,
    'a hundred thousand attributes': `<p ${Array.from({ length: times }, (_, index) => `a${index}=1`).join(' ')}>x`,
    'everything left open': '<p><b><i><a><table><ul><li>x'.repeat(times),
    'a million line breaks': '<br>'.repeat(1_000_000),
    'nested tables': '<table><tr><td>'.repeat(times),
    'text that belongs before a table': `<table>${'<br>x'.repeat(times)}`,
    'formatting left open in each paragraph': Array.from({ length: times }, (_, index) => `<p><b id=${index}>x</p>`).join(''),
    'a flood of entities': '&amp;'.repeat(1_000_000),
    'a flood of bare ampersands': '&'.repeat(5_000_000),
    'five million NULs': '\0'.repeat(5_000_000),
    'quote marks that open only': `<p>${'“a b '.repeat(1_000_000)}`,
    'headings of furniture sections': '<h2>Related stories</h2>'.repeat(times),
    'pull quotes beside a long paragraph': `${`<blockquote>${'word '.repeat(12)}</blockquote>`.repeat(50_000)}<p>${'word '.repeat(500_000)}`,
    'teaser cards': '<div><h3><a href=x>A title of it</a></h3></div>'.repeat(50_000),
    'one label of five million characters': `<div class="${'share '.repeat(800_000)}">x`,
  }

  it.each(Object.entries(pages))(
    'ends soon: %s',
    (_, html) => {
      const before = process.cpuUsage()
      const blocks = htmlBlocks(parseHtml(html).tree, { title: null, url: null })
      expect(Array.isArray(blocks)).toBe(true)
      // Processor time, so that a busy machine does not fail it.
      expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(5)
    },
    60_000,
  )
})
