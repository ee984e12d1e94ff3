export { type Assets, loadAssets } from './assets.js'
export { failurePage } from './layout/failure-page.js'
export type { WebContext } from './web-context.js'
export { webRoutes } from './web-routes.js'
