import { Fragment, type VNode } from 'preact'
import { refName, type Schema } from './api-description.js'

/** What a value is, in words; a named one is a link to its fields. */
export const TypeWords = ({ of: schema }: { readonly of: Schema }): VNode => {
  const { $ref, allOf, anyOf, oneOf, items, type, additionalProperties } = schema
  if ($ref !== undefined) return <a href={`#shape-${refName($ref)}`}>{refName($ref)}</a>
  if (allOf?.[0] !== undefined) return <TypeWords of={allOf[0]} />
  const several = anyOf ?? oneOf
  if (several !== undefined) return <Either of={several} />
  if (schema.enum !== undefined) return <>{schema.enum.map((value) => (value === null ? 'null' : String(value))).join(', ')}</>
  if (items !== undefined)
    return (
      <>
        list of <TypeWords of={items} />
      </>
    )
  if (typeof additionalProperties === 'object' && additionalProperties.type !== undefined)
    return (
      <>
        by name: <TypeWords of={additionalProperties} />
      </>
    )
  return <>{typeof type === 'string' ? type : (type?.join(' or ') ?? 'anything')}</>
}

const Either = ({ of: schemas }: { readonly of: readonly Schema[] }): VNode => (
  <>
    {schemas.map((schema, number) => (
      <Fragment key={number}>
        {number === 0 ? null : ' or '}
        <TypeWords of={schema} />
      </Fragment>
    ))}
  </>
)
