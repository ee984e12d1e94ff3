import { barY, dot, text } from '@observablehq/plot'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { chart } from './chart.js'

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e</title></svg>'
const size = { id: 'a', width: 300, height: 100, description: 'Two bars.' } as const

describe('a chart', () => {
  const drawn = renderToString(
    chart({
      ...size,
      title: hostile,
      hasLinks: true,
      x: { label: hostile },
      marks: [
        barY([{ name: hostile, n: 2, to: '/search' }], { x: 'name', y: 'n', href: 'to', title: 'name', className: 'bar' }),
        barY([{ name: 'other', n: 2, to: 'javascript:alert(1)' }], { x: 'name', y: 'n', href: 'to' }),
        barY([{ name: 'third', n: 2, to: '//example.org/' }], { x: 'name', y: 'n', href: 'to' }),
        text([hostile], { x: () => 'other', y: 1, text: (words: string) => words }),
        dot([{ name: 'other', n: 1 }], { x: 'name', y: 'n', fill: 'name' }),
      ],
    }),
  )
  test('has nothing that the content security policy refuses', () => {
    expect(drawn).not.toMatch(/<style|\sstyle=|<script|\son\w+\s*=\s*"|<image|<foreignObject/iu)
  })
  test('shows hostile words as words', () => {
    expect(drawn).toContain('&lt;script>alert(1)&lt;/script>')
    expect(drawn.match(/<\/svg>/gu)).toHaveLength(1)
  })
  test('leads to addresses of this site only', () => {
    expect(drawn.match(/href="[^"]*"/gu)).toEqual(['href="/search"'])
  })
  test('names a link by what it stands for', () => {
    expect(drawn).toMatch(/<a href="\/search"[^>]*aria-label="&quot;/u)
  })
  test('is told to those who do not see it, and is as wide as its place', () => {
    const plain = renderToString(chart({ ...size, title: 'Bars', marks: [barY([1, 2])] }))
    expect(plain).toMatch(/^<svg class="chart" viewBox="0 0 300 100" role="img" aria-labelledby="a-title a-description"/u)
    expect(plain).toContain('<title id="a-title">Bars</title><desc id="a-description">Two bars.</desc>')
    expect(plain).not.toMatch(/ width="300"/u)
    expect(drawn).toContain('role="group"')
  })
})
