import { type ApiDescription, type Operation, refName, type Schema } from './api-description.js'

/** A line for a terminal that asks for an operation: what it needs, with the examples of the description. */
export const curlLine = (origin: string, method: string, path: string, operation: Operation, { components }: ApiDescription): string => {
  const named = (operation.parameters ?? []).filter(({ required, schema }) => required === true || schema.example !== undefined)
  const of = (place: string): readonly (readonly [string, string])[] =>
    named.filter((parameter) => parameter.in === place).map(({ name, schema }) => [name, String(schema.example ?? schema.enum?.[0] ?? '…')] as const)
  const body = bodyOf(operation, components.schemas)
  const filled = of('path').reduce((address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(value)), path)
  // An address to be fetched is given in the body, where there is one.
  const query = body === null ? new URLSearchParams(of('query').map(([name, value]) => [name, value])).toString() : ''
  const parts = [
    'curl',
    ...(method === 'post' && body === null ? ['-X POST'] : []),
    ...(operation.operationId === 'watchIngest' ? ['-N'] : []),
    ...('application/octet-stream' in (operation.responses['200']?.content ?? {}) ? ['-OJ'] : []),
    ...of('header').map(([name, value]) => quoted(`-H`, `${name}: ${value}`)),
    ...(body === null ? [] : [quoted('-H', 'content-type: application/json'), quoted('-d', JSON.stringify(body))]),
    `'${origin}/api${filled}${query === '' ? '' : `?${query}`}'`,
  ]
  return parts.join(' ')
}

const bodyOf = ({ requestBody }: Operation, schemas: Readonly<Record<string, Schema>>): unknown => {
  const schema = requestBody?.content['application/json']?.schema
  const named = schema?.$ref === undefined ? schema : schemas[refName(schema.$ref)]
  return named?.example ?? null
}

const quoted = (option: string, words: string): string => `${option} '${words.replaceAll("'", "'\\''")}'`
