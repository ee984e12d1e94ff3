import type { Assets } from '../assets.js'
import { renderPage } from './page.js'

/** What a page that cannot be shown says instead. */
export interface Failure {
  readonly status: number
  readonly title: string
  readonly detail: string
}

/** A failure as a page. */
export const failurePage = (assets: Assets, { status, title, detail }: Failure): string =>
  renderPage({
    assets,
    title,
    section: '',
    children: (
      <section class="failure">
        <h1>{title}</h1>
        <p>{detail}</p>
        <p class="faint">Status {status}</p>
        <p>
          <a href="/search">To the search</a>
        </p>
      </section>
    ),
  })
