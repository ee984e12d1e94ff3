import { labelWords, type Element } from './elements.js'
import { prose, type Passage } from './passage.js'

/**
 * Tells the elements of a page that hold furniture, by tag and by the words of their labels: menus, share bars, newsletter calls, related links, bylines, readers' comments.
 *
 * What holds much of the page's prose is no furniture whatever it is called: where a page builder calls every paragraph a widget, "widget" tells nothing.
 */
export const furnitureTest = (passages: readonly Passage[]): ((element: Element) => boolean) => {
  const reasons = new Map<Element, readonly string[]>()
  const reasonsOf = (element: Element): readonly string[] => {
    const known = reasons.get(element)
    if (known !== undefined) return known
    const found = furnitureReasons(element)
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
  const untold = new Set([...held].filter(([reason, own]) => own > total * (readers.test(reason) ? nearlyAll : mostOfThePage)).map(([reason]) => reason))
  return (element) => reasonsOf(element).some((reason) => !untold.has(reason))
}

const mostOfThePage = 0.4
/** What readers wrote can be longer than the story. */
const nearlyAll = 0.95
const readers = /^(?:comment|disqus|respond|repl(?:y|ies)$)/

/** The tag and the label words that speak for furniture; of compound labels also two words joined, so that "read-next" and "readnext" are one. */
const furnitureReasons = (element: Element): readonly string[] => {
  const found = new Set<string>()
  if (tags.has(element.tagName)) found.add(`<${element.tagName}>`)
  if (frames.has(element.tagName)) return [...found]
  const label = labelWords(element)
  label.forEach((word, index) => {
    if (words.has(word)) found.add(word)
    const pair = word + (label[index + 1] ?? '')
    if (words.has(pair)) found.add(pair)
  })
  return [...found]
}

const tags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'form', 'address', 'pre'])
const frames: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

const words: ReadonlySet<string> = new Set(
  `share sharing shares sharebar sharedaddy social socials newsletter newsletters subscribe subscription signup related recommended recommendation recommendations recirc recirculation promo promos promotion
promoted sponsor sponsored sponsors advert advertisement advertising ad ads adslot advertorial banner cookie cookies consent gdpr comment comments commentlist disqus respond reply replies breadcrumb breadcrumbs nav
navigation menu navbar footer sidebar widget widgets popup modal overlay toolbar tags taglist byline bylines author authors bio outbrain taboola trending popular login skip print
pagination pager rating poll survey donate donation donations copyright teaser teasers playlist carousel slider masthead complementary contentinfo
dialog search bookmark follow reactions readmore morefrom cta button buttons btn disclaimer toc footnotes likes
relatedposts relatedarticles relatedstories relatedcontent relatedlinks readnext maylike alsolike moreon morestories morenews latestposts latestnews recentposts tableofcontent tableofcontents tableof tablecontents contentstable
postmeta entrymeta articlemeta storymeta postinfo posttags posttax postdate entrydate publishdate publisheddate pubdate timestamp readtime readingtime toaster signedout serialposts jumplinks onthis inthis
keyevents mostread mostpopular affiliate tag kicker eyebrow overline autor autoren verfasser pullquote pullquotes pullout`.split(/\s+/),
)
