import { Hono } from 'hono'
import { favicon } from './favicon.js'
import { iconSvg } from './icon-svg.js'

const aDay = 'public, max-age=86400'

/** What browsers and robots ask every site for: its icon, and whether they may look around. They may not: what was said to one reader is for no index. */
export const iconRoutes = (): Hono => {
  const routes = new Hono()
  routes.get('/icon.svg', (context) => context.body(iconSvg, 200, { 'content-type': 'image/svg+xml', 'cache-control': aDay }))
  routes.get('/favicon.ico', (context) => context.body(favicon, 200, { 'content-type': 'image/x-icon', 'cache-control': aDay }))
  routes.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /\n', 200, { 'cache-control': aDay }))
  return routes
}
