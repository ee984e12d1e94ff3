import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading } from '../../test/fixtures/harbour-record.js'
import { schemaOrg } from './schema-org.js'

/** What schema.org's own context says of the terms used here: everything is in its vocabulary, and some values are addresses or dates. */
const context = {
  '@context': {
    '@vocab': 'http://schema.org/',
    id: '@id',
    type: '@type',
    url: { '@id': 'http://schema.org/url', '@type': '@id' },
    sameAs: { '@id': 'http://schema.org/sameAs', '@type': '@id' },
    dateCreated: { '@id': 'http://schema.org/dateCreated', '@type': 'http://schema.org/Date' },
    datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
  },
}
/** Nothing is fetched. */
const documentLoader = async (url: string) => {
  if (url.replace(/\/$/u, '') !== 'https://schema.org') throw new Error(`${url} is not to be fetched`)
  return { documentUrl: url, document: context, contextUrl: undefined as never }
}

/** `safe`: what a processor would drop is a fault. */
const processing = { documentLoader, safe: true } as jsonld.Options.Expand

/** The properties that schema.org 29 gives these types, their parents' included, as far as they are used here. */
const thing = ['identifier', 'name', 'description', 'url', 'sameAs']
const work = [...thing, 'text', 'creator', 'about', 'dateCreated', 'datePublished', 'isPartOf', 'isBasedOn', 'creativeWorkStatus', 'headline', 'publisher']
const properties: Readonly<Record<string, readonly string[]>> = {
  CreativeWork: work,
  Quotation: [...work, 'spokenByCharacter'],
  Claim: [...work, 'appearance'],
  NewsArticle: work,
  Person: thing,
  Organization: thing,
  Country: thing,
  Place: thing,
  Thing: thing,
}

type Node = { readonly '@type'?: readonly string[]; readonly [property: string]: unknown }

const nodesOf = (value: unknown): readonly Node[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return '@type' in value && Array.isArray(value['@type']) ? [value as Node, ...inner] : inner
}

const lines = harbourReading.statements.map((_, number) => schemaOrg(foundOf(harbourReading, number)))

describe('schemaOrg', () => {
  it('is JSON-LD whose every term a processor knows, and one that schema.org gives the type', async () => {
    for (const line of lines) {
      const expanded = await jsonld.expand(JSON.parse(line) as jsonld.JsonLdDocument, processing)
      const nodes = nodesOf(expanded)
      expect(nodes.length).toBeGreaterThan(1)
      for (const node of nodes) {
        const [type] = node['@type']!
        const known = properties[type!.replace('http://schema.org/', '')]
        const used = Object.keys(node).filter((key) => !key.startsWith('@'))
        expect(used.filter((property) => !known?.includes(property.replace('http://schema.org/', '')))).toEqual([])
      }
      expect(await jsonld.toRDF(JSON.parse(line) as jsonld.JsonLdDocument, { ...processing, format: 'application/n-quads' })).toContain(
        '<http://schema.org/text>',
      )
    }
  })

  it('says any words and names to a processor as they are, and no term of theirs', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('@id', '@type', '{"@value": 1}', '_:b0', 'https://x.example/ y', 'a\nb', '"\\"', 'שלום 👩🏽‍✈️ \u2028'),
    )
    await fc.assert(
      fc.asyncProperty(words, words, words, words, async (said, name, actor, title) => {
        const found = foundOf(harbourReading, 0)
        const speaker = { ...found.statement.speakers[0]!, name, actor }
        const line = schemaOrg({ ...found, words: said, statement: { ...found.statement, speakers: [speaker] }, document: { ...found.document, title } })
        const [node] = (await jsonld.expand(JSON.parse(line) as jsonld.JsonLdDocument, processing)) as readonly Node[]
        const [spoken] = node!['http://schema.org/spokenByCharacter'] as readonly Node[]
        const [page] = node!['http://schema.org/isPartOf'] as readonly Node[]
        expect([
          node!['http://schema.org/text'],
          spoken!['http://schema.org/name'],
          spoken!['http://schema.org/identifier'],
          page!['http://schema.org/headline'],
        ]).toEqual([said, name, actor, title].map((value) => [{ '@value': value }]))
      }),
      { numRuns: 200 },
    )
  })

  it('calls only what stands inside quote marks a quotation, and only what was said a claim', () => {
    expect(lines.map((line) => (JSON.parse(line) as { readonly '@type': string })['@type'])).toEqual([
      'Quotation',
      'Claim',
      'Claim',
      'Claim',
      'Claim',
      'CreativeWork',
      'Quotation',
    ])
  })

  it('tells words, speaker, page, and a day only where it is known', () => {
    const { document, statements } = harbourReading
    expect(JSON.parse(lines[0]!)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': `urn:hearsay:${statements[0]!.id}`,
      identifier: statements[0]!.id,
      text: '"We will open,\r\nand soon," … "It is 👍 safe."',
      spokenByCharacter: [{ '@type': 'Person', name: 'Ada Brel', identifier: 'own:ada-brel', sameAs: ['https://register.example/own:ada-brel'] }],
      creator: [{ '@type': 'Person', name: 'Ada Brel', identifier: 'own:ada-brel', sameAs: ['https://register.example/own:ada-brel'] }],
      about: [],
      dateCreated: '2031-03-31',
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': `urn:hearsay:${document.id}`,
        headline: '=Harbour, "open"',
        publisher: { '@type': 'Organization', name: 'Meridian Wire' },
        datePublished: '2031-04-02',
        url: 'https://meridian.example/harbour',
      },
      creativeWorkStatus: 'unchecked',
    })
    expect(lines[1]).not.toContain('dateCreated')
  })

  it('says of a silence that nothing was said', () => {
    expect(JSON.parse(lines[5]!)).toMatchObject({ description: 'not said: the speaker declined or was silent', about: [{ name: 'The union' }] })
    expect(lines[5]).not.toContain('creator')
  })
})
