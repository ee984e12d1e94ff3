import { labelWords, type Element } from './elements.js'
import { prose, type Passage } from './passage.js'

/**
 * Tells the elements of a page that hold furniture, by tag and by the words of their labels: menus, share bars, newsletter calls, related links, bylines, readers' comments.
 *
 * What holds much of the page's prose is no furniture whatever it is called; the same goes for words: where a page builder calls every paragraph a widget, "widget" tells nothing.
 */
export const furnitureTest = (passages: readonly Passage[]): ((element: Element) => boolean) => {
  const reasons = new Map<Element, readonly string[]>()
  const reasonsOf = (element: Element): readonly string[] => {
    const known = reasons.get(element)
    if (known !== undefined) return known
    const found = [...new Set([...(tags.has(element.tagName) ? [`<${element.tagName}>`] : []), ...(frames.has(element.tagName) ? [] : labelWords(element).filter((word) => words.has(word)))])]
    reasons.set(element, found)
    return found
  }
  const held = new Map<string, number>()
  let total = 0
  for (const passage of passages) {
    const own = prose(passage)
    if (own === 0) continue
    total += own
    for (const reason of new Set(passage.path.flatMap(reasonsOf))) held.set(reason, (held.get(reason) ?? 0) + own)
  }
  const untold = new Set([...held].filter(([reason, own]) => own > total * (readers.has(reason) ? nearlyAll : mostOfThePage)).map(([reason]) => reason))
  return (element) => reasonsOf(element).some((reason) => !untold.has(reason))
}

const mostOfThePage = 0.4
/** What readers wrote can be longer than the story. */
const nearlyAll = 0.95
const readers: ReadonlySet<string> = new Set(['comment', 'comments', 'commentlist', 'disqus', 'respond', 'reply', 'replies'])

const tags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'form', 'address', 'pre'])
const frames: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

const words: ReadonlySet<string> = new Set(
  `share sharing shares sharebar sharedaddy social socials newsletter newsletters subscribe subscription signup related recommended recommendation recommendations recirc recirculation promo promos promotion
promoted sponsor sponsored sponsors advert advertisement advertising ad ads adslot advertorial banner cookie cookies consent gdpr comment comments commentlist disqus respond reply replies breadcrumb breadcrumbs nav navigation
menu navbar footer sidebar widget widgets popup modal overlay toolbar tags taglist byline bylines author authors bio outbrain taboola trending popular login skip print
pagination pager rating poll survey donate donation donations copyright teaser teasers playlist carousel slider masthead complementary contentinfo
dialog search bookmark follow reactions readmore morefrom cta button buttons btn disclaimer toc footnotes likes`.split(/\s+/),
)
