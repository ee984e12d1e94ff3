import type { VNode } from 'preact'
import { type Answer, type ApiDescription, type Operation, type Parameter, refusalWords, type Schema } from './api-description.js'
import { curlLine } from './curl-line.js'
import { TypeWords } from './type-words.js'
import { WithCode } from './with-code.js'

interface OperationProps {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly description: ApiDescription
  readonly origin: string
  /** Refusals that every operation has. */
  readonly common: ReadonlySet<string>
}

/** One operation: what it does, a line that asks for it, what it takes and what it answers. */
export const OperationSection = ({ path, method, operation, description, origin, common }: OperationProps): VNode => {
  const { operationId, summary, parameters = [], requestBody, responses } = operation
  return (
    <article class="operation" aria-labelledby={operationId}>
      <h3 id={operationId}>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h3>
      <p>
        <WithCode words={/[.?]$/u.test(summary) ? summary : `${summary}.`} />{' '}
        {operation.description === undefined ? null : <WithCode words={operation.description} />}
      </p>
      <pre class="curl">
        <code>{curlLine(origin, method, path, operation, description)}</code>
      </pre>
      {parameters.length === 0 ? null : <Parameters of={parameters} label={`Parameters of ${operationId}`} />}
      {requestBody === undefined ? null : <Bodies content={requestBody.content} />}
      <ul class="answers">
        {Object.entries(responses)
          .filter(([status, { $ref }]) => status !== '431' && !($ref !== undefined && common.has($ref)))
          .map(([status, answer]) => (
            <li key={status}>
              <AnswerWords status={status} answer={answer} />
            </li>
          ))}
      </ul>
    </article>
  )
}

const Parameters = ({ of: parameters, label }: { readonly of: readonly Parameter[]; readonly label: string }): VNode => (
  <div class="table-frame" role="region" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">name</th>
          <th scope="col">in</th>
          <th scope="col">what</th>
          <th scope="col">meaning</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, in: place, required, schema }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {required === true ? ' (needed)' : null}
            </th>
            <td>{place}</td>
            <td>
              <TypeWords of={schema} />
              {schema.default === undefined ? null : `; ${String(schema.default)} where it is not said`}
            </td>
            <td>
              <WithCode words={schema.description ?? ''} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Bodies = ({ content }: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }): VNode => (
  <p>
    Body:{' '}
    {Object.entries(content).map(([type, { schema }], number) => (
      <span key={type}>
        {number === 0 ? null : ', '}
        <code>{type}</code> {type.endsWith('json') ? <TypeWords of={schema} /> : type.startsWith('multipart') ? 'with a file' : 'the page itself'}
      </span>
    ))}
  </p>
)

const AnswerWords = ({ status, answer: { $ref, description, content } }: { readonly status: string; readonly answer: Answer }): VNode => {
  if ($ref !== undefined) return <>{refusalWords($ref)}</>
  const [type, { schema }] = Object.entries(content ?? {})[0] ?? ['', {}]
  return (
    <>
      {status} {description}
      {schema !== undefined && type.endsWith('json') ? (
        <>
          {': '}
          <TypeWords of={schema} />
        </>
      ) : type === '' ? null : (
        `: ${Object.keys(content ?? {}).join(', ')}`
      )}
    </>
  )
}
