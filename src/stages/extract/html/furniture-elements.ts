import { labelWords, type Element } from './elements.js'

/** Whether an element's tag or label says that it holds page furniture: menus, share bars, newsletter calls, related links, bylines, readers' comments. */
export const isFurnitureElement = (element: Element): boolean =>
  tags.has(element.tagName) || (!frames.has(element.tagName) && labelWords(element).some((word) => words.has(word)))

const tags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'form', 'address'])
const frames: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

const words: ReadonlySet<string> = new Set(
  `share sharing shares sharebar social socials newsletter newsletters subscribe subscription signup related recommended recommendation recommendations recirc recirculation promo promos promotion
promoted sponsor sponsored sponsors advert advertisement advertising ad ads adslot advertorial banner cookie cookies consent gdpr comment comments commentlist disqus respond breadcrumb breadcrumbs nav navigation
menu navbar footer sidebar widget widgets popup modal overlay toolbar tags taglist byline bylines author authors bio outbrain taboola trending popular login skip print
pagination pager rating poll survey donate donation donations copyright teaser teasers playlist carousel slider masthead complementary contentinfo
dialog search bookmark follow reactions readmore morefrom`.split(/\s+/),
)
