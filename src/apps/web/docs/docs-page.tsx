import type { VNode } from 'preact'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { type ApiDescription, type Operation, refusalWords } from './api-description.js'
import { OperationSection } from './operation-section.js'
import { ShapeSection } from './shape-section.js'
import { WithCode } from './with-code.js'

interface DocsProps {
  readonly description: ApiDescription
  /** Of the server: its lines for a terminal can be tried as they stand. */
  readonly origin: string
}

/** The API for people: every operation with its parameters, its answers and a line for a terminal. */
export const docsPage = (assets: Assets, props: DocsProps): string => renderPage({ assets, title: 'For programs', section: '', children: <Docs {...props} /> })

const Docs = ({ description, origin }: DocsProps): VNode => {
  const all = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = description.tags ?? []
  const operations = tags.flatMap(({ name }) => all.filter(({ operation }) => isOf(operation, name)))
  const common = commonRefusals(all.map(({ operation }) => operation))
  return (
    <div class="docs">
      <h1>For programs</h1>
      {(description.info.description ?? '').split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          <WithCode words={paragraph} />
        </p>
      ))}
      <p>
        The same as <a href="/openapi.json">OpenAPI 3.1</a>, version {description.info.version}. The examples are of the record that{' '}
        <code>hearsay serve --demo</code> has.
      </p>
      <p>Every operation may be refused with {listed([...common.values()].map(refusalWords))}. What else may refuse one is said with it.</p>
      <nav aria-label="Operations">
        <ul class="operations">
          {operations.map(({ path, method, operation }) => (
            <li key={operation.operationId}>
              <a href={`#${operation.operationId}`}>
                <code>
                  {method.toUpperCase()} {path}
                </code>
              </a>{' '}
              <WithCode words={operation.summary} />
            </li>
          ))}
        </ul>
      </nav>
      {tags.map((tag) => (
        <section key={tag.name} aria-labelledby={`tag-${tag.name}`}>
          <h2 id={`tag-${tag.name}`}>{tag.name}</h2>
          <p>{tag.description}.</p>
          {operations
            .filter(({ operation }) => isOf(operation, tag.name))
            .map((each) => (
              <OperationSection key={each.operation.operationId} {...each} description={description} origin={origin} common={common} />
            ))}
        </section>
      ))}
      <h2>Shapes</h2>
      {Object.entries(description.components.schemas).map(([name, schema]) => (
        <ShapeSection key={name} name={name} schema={schema} />
      ))}
    </div>
  )
}

/** The shared refusals that all operations have, by their addresses. */
const commonRefusals = (operations: readonly Operation[]): ReadonlySet<string> => {
  const refs = operations.map(({ responses }) => new Set(Object.values(responses).flatMap(({ $ref }) => $ref ?? [])))
  return new Set([...(refs[0] ?? [])].filter((ref) => refs.every((each) => each.has(ref))))
}

const listed = (words: readonly string[]): string => words.join('; ')

const isOf = ({ tags }: Operation, name: string): boolean => tags.includes(name)
