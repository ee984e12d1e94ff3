import type { Counts } from '../../model/counts.js'
import type { ReportOrigin } from '../../ports.js'

/**
 * The three numbers of a set of reports, and their silences.
 *
 * Pages that share their publisher, their story (near-duplicates), or an outlet that they cite, and a page and the publisher that it cites, are of one origin; what
 * follows from both is, too: if one page cites an outlet that another one is a copy of, all three are one. A page of which nothing is known is an origin by itself.
 *
 * @param reports One a statement. Publishers and cited outlets are told by the same kind of key. Takes time linear in them.
 */
export const countOrigins = (reports: readonly ReportOrigin[]): Counts => {
  const statements = new Set<number>()
  const silences = new Set<number>()
  const pages = new Set<string>()
  const groups = disjointSets()
  for (const { distinct, speech, page, publisher, story, citedOutlet } of reports) {
    if (speech) statements.add(distinct)
    else silences.add(distinct)
    const node = `page ${page}`
    pages.add(node)
    groups.join(node, `story ${story}`)
    if (publisher !== null) groups.join(node, `outlet ${publisher}`)
    if (citedOutlet !== null) groups.join(node, `outlet ${citedOutlet}`)
  }
  const origins = new Set([...pages].map((page) => groups.find(page)))
  return { statements: statements.size, silences: silences.size, reports: pages.size, origins: origins.size }
}

/** Union-find with path halving and union by size (Tarjan 1975). */
const disjointSets = (): { readonly find: (name: string) => number; readonly join: (one: string, other: string) => void } => {
  const numbers = new Map<string, number>()
  const parents: number[] = []
  const sizes: number[] = []
  const rootOf = (start: number): number => {
    let node = start
    for (let parent = parents[node] ?? node; parent !== node; parent = parents[node] ?? node) {
      parents[node] = parents[parent] ?? parent
      node = parents[node] ?? node
    }
    return node
  }
  const find = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return rootOf(known)
    const fresh = parents.length
    numbers.set(name, fresh)
    parents.push(fresh)
    sizes.push(1)
    return fresh
  }
  const join = (one: string, other: string): void => {
    const [first, second] = [find(one), find(other)]
    if (first === second) return
    const [large, small] = (sizes[first] ?? 0) >= (sizes[second] ?? 0) ? [first, second] : [second, first]
    parents[small] = large
    sizes[large] = (sizes[large] ?? 0) + (sizes[small] ?? 0)
  }
  return { find, join }
}
