import { apiRoutes } from '../../../src/apps/http/api/api-routes.js'

interface Schema {
  parse(value: unknown): unknown
}

/** An operation as the description has it. */
export interface DescribedRoute {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>>
}

const registry = apiRoutes({} as Parameters<typeof apiRoutes>[0]).openAPIRegistry

/** Every operation of the API, with the schemas that its answers are described by. */
export const describedRoutes: readonly DescribedRoute[] = registry.definitions.flatMap((definition) =>
  definition.type === 'route' ? [definition.route as unknown as DescribedRoute] : [],
)

/** The operation that a request is one of; undefined where it is none. */
export const routeOf = (method: string, path: string): DescribedRoute | undefined =>
  describedRoutes.find(
    (route) =>
      route.method === method.toLowerCase() && new RegExp(`^/api${route.path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(path) && isExact(route, path),
  )

// "/exports/count" is not an export.
const isExact = ({ path }: DescribedRoute, asked: string): boolean => path.includes('{') || `/api${path}` === asked

/** The schema of an answer in JSON; null where it is described as none. */
export const schemaOf = ({ responses }: DescribedRoute, status: number, contentType: string): Schema | null => {
  const schema = responses[String(status)]?.content?.[contentType.split(';')[0]!]?.schema
  return typeof schema === 'object' && schema !== null && 'parse' in schema ? (schema as Schema) : null
}
