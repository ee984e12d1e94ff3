import { type Context, Hono } from 'hono'
import { HearsayError } from '../../../errors.js'
import type { IdentityChange } from '../../../model/identity-change.js'
import type { HearsayRecord } from '../../../open-record.js'
import { actorAddress } from '../addresses.js'
import { rememberReviewer, reviewerOf } from '../repair/reviewer.js'
import type { WebContext } from '../web-context.js'
import { actorIndexPage } from './actor-index-page.js'
import { actorPage } from './actor-page.js'
import { actorsNamed } from './actors-named.js'
import type { IdentityFields, IdentityRefusal } from './identity-refusal.js'
import { type ActorRole, actorRoles, shownActor } from './shown-actor.js'

/** So many of those who say most are listed. */
const mostSaying = 50

/** `/actors`: finds an actor; `/actors/KEY`: its page, and the forms that set right who is who. */
export const actorRoutes = ({ record, assets }: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/', async (request) => {
    const name = request.req.query('name')?.trim() ?? ''
    if (name === '') return request.html(actorIndexPage(assets, { name: '', mostSaying: await record.facets({}, 'speaker', mostSaying) }))
    const candidates = await actorsNamed(record, name)
    const [only, ...others] = candidates
    if (only && others.length === 0) return request.redirect(actorAddress(only.key))
    return request.html(actorIndexPage(assets, { name, candidates }), candidates.length === 0 ? 404 : 200)
  })
  const show = async (request: Context, key: string, role: ActorRole, refusal: IdentityRefusal | null): Promise<Response> => {
    const candidates = await actorsNamed(record, key)
    const [only, ...others] = candidates
    // One that was merged into another is found there.
    if (refusal === null && only && others.length === 0 && only.key !== key) return request.redirect(actorAddress(only.key))
    if (others.length > 0) return request.html(actorIndexPage(assets, { name: key, candidates }))
    const shown = await shownActor(record, key, role, request.req.query('after'))
    const changed = Number(request.req.query('changed') ?? Number.NaN)
    const page = actorPage(assets, { shown, reviewer: reviewerOf(request), changed: Number.isSafeInteger(changed) ? changed : null, refusal })
    return request.html(page, refusal === null ? 200 : 400)
  }
  routes.get('/:key', (request) => show(request, request.req.param('key'), roleOf(request.req.query('list')), null))
  for (const kind of ['merge', 'split', 'not-same', 'undo'] as const) {
    routes.get(`/:key/${kind}`, (request) => request.redirect(actorAddress(request.req.param('key'))))
    routes.post(`/:key/${kind}`, async (request) => {
      const key = request.req.param('key')
      const fields = await fieldsOf(request)
      if (kind !== 'undo') rememberReviewer(request, textOf(fields, 'by'))
      try {
        const { number, change } = await changeIdentity(record, kind, key, fields)
        return request.redirect(`${actorAddress(change.kind === 'merge' ? change.into : key)}?changed=${number}`, 303)
      } catch (error) {
        if (!(error instanceof HearsayError) || (error.code !== 'USAGE' && error.code !== 'NOTHING_FOUND')) throw error
        return show(request, key, roleOf(textOf(fields, 'list')), { kind, words: error.message, fields })
      }
    })
  }
  return routes
}

const roleOf = (list: string | undefined): ActorRole => (list !== undefined && Object.hasOwn(actorRoles, list) ? (list as ActorRole) : 'says')

const changeIdentity = (record: HearsayRecord, kind: IdentityRefusal['kind'], key: string, fields: IdentityFields): Promise<IdentityChange> => {
  const told = { by: textOf(fields, 'by'), why: textOf(fields, 'why') }
  switch (kind) {
    case 'merge':
      return record.mergeActors(key, textOf(fields, 'into'), told)
    case 'split':
      return record.splitActor(key, [fields['statement'] ?? []].flat(), textOf(fields, 'as'), told)
    case 'not-same':
      return record.notSame(key, textOf(fields, 'other'), told)
    case 'undo':
      return record.undoIdentity(Number(textOf(fields, 'number')), told)
  }
}

const fieldsOf = async (request: Context): Promise<IdentityFields> => {
  const sent = await request.req.parseBody({ all: true })
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const texts = [value].flat().filter((each) => typeof each === 'string')
      return texts.length === 0 ? [] : [[name, texts.length === 1 ? texts[0]! : texts]]
    }),
  )
}

const textOf = (fields: IdentityFields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}
