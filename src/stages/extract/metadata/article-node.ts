import { listOf, typesOf, type JsonNode } from './json-ld.js'

/** JSON-LD nodes that describe the page's story, best first: articles before pages, those with a headline or a date before bare ones. */
export const articleNodes = (nodes: readonly JsonNode[]): readonly JsonNode[] =>
  nodes
    .map((node, index) => ({ node, index, rank: rank(node) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ node }) => node)

const rank = (node: JsonNode): number => {
  const types = typesOf(node)
  const kind = types.some((type) => articleTypes.test(type)) ? 4 : types.some((type) => pageTypes.test(type)) ? 1 : 0
  if (kind === 0) return 0
  const told = ['headline', 'datePublished', 'author'].filter((name) => listOf(node[name]).length > 0).length
  if (told === 0) return 0
  return kind + told * 0.1
}

const articleTypes = /(?:Article|BlogPosting|Posting|Report|Blog|HowTo|Recipe|Review)$/
const pageTypes = /(?:WebPage|CreativeWork|MedicalWebPage|ItemPage|AboutPage|CollectionPage|VideoObject|Product|Course)$/
