import type { VNode } from 'preact'
import type { Schema } from './api-description.js'
import { TypeWords } from './type-words.js'
import { WithCode } from './with-code.js'

/** One named shape and its fields. */
export const ShapeSection = ({ name, schema }: { readonly name: string; readonly schema: Schema }): VNode => (
  <div class="shape">
    <h3 id={`shape-${name}`}>{name}</h3>
    {schema.description === undefined ? null : (
      <p>
        <WithCode words={schema.description} />
      </p>
    )}
    {schema.properties === undefined ? <Forms of={schema} /> : <Fields of={schema} label={`Fields of ${name}`} />}
  </div>
)

const Fields = ({ of: { properties = {}, required = [] }, label }: { readonly of: Schema; readonly label: string }): VNode => (
  <div class="table-frame" role="region" aria-label={label} tabIndex={0}>
    <table>
      <tbody>
        {Object.entries(properties).map(([name, field]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {required.includes(name) ? null : ' (may be left out)'}
            </th>
            <td>
              <TypeWords of={field} />
            </td>
            <td>
              <WithCode words={field.description ?? field.allOf?.[1]?.description ?? ''} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** What has no fields of its own: words, lists, and one of several. */
const Forms = ({ of: schema }: { readonly of: Schema }): VNode => {
  const several = schema.anyOf ?? schema.oneOf
  if (several === undefined || several.every(({ properties }) => properties === undefined))
    return (
      <p>
        <TypeWords of={schema} />
      </p>
    )
  return (
    <ul>
      {several.map((form, number) => (
        <li key={number}>
          <FieldList of={form} />
        </li>
      ))}
    </ul>
  )
}

const FieldList = ({ of: { properties = {}, description } }: { readonly of: Schema }): VNode => (
  <>
    {Object.entries(properties).map(([name, field], number) => (
      <span key={name}>
        {number === 0 ? null : ', '}
        <code>{name}</code>: <TypeWords of={field} />
      </span>
    ))}
    {description === undefined ? null : `. ${description}`}
  </>
)
