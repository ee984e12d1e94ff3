import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from '../assets.js'

/** A page of the site: what is common to all stands around `children`. */
export interface PageProps {
  readonly assets: Assets
  /** Of the window; the site's name is added. */
  readonly title: string
  /** The part of the site that the page belongs to, as an address of the navigation. */
  readonly section: string
  /** Sources of scripts that move something on it: "article.ts". It is whole without them. */
  readonly scripts?: readonly string[]
  /** Address of the Atom feed of what the page shows. */
  readonly feed?: string | undefined
  readonly children: ComponentChildren
}

const sections: readonly (readonly [href: string, name: string])[] = [
  ['/search', 'Search'],
  ['/check', 'Check a quote'],
  ['/actors', 'Actors'],
  ['/pairs', 'Pairs'],
  ['/review', 'Review'],
  ['/add', 'Add pages'],
]

const Page = ({ assets, title, section, scripts = [], feed, children }: PageProps): VNode => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · hearsay`}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.hrefOf('style.css')} />
      {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" href={feed} />}
      {['keys.ts', ...scripts].map((script) => (
        <script type="module" src={assets.hrefOf(script)} />
      ))}
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="site">
        <a class="site-name" href="/">
          hearsay
        </a>
        <nav aria-label="Site">
          {sections.map(([href, name]) => (
            <a href={href} {...(href === section ? { 'aria-current': 'page' as const } : {})}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="site">
        <p>A saying is not a fact, and the record is no verdict. What nobody has checked is as the machine read it.</p>
        <p>
          <a href="/api/docs">Programs</a> · press <kbd>?</kbd> for the keys
        </p>
      </footer>
    </body>
  </html>
)

/** A page as HTML, with its doctype. */
export const renderPage = (props: PageProps): string => `<!doctype html>${renderToString(<Page {...props} />)}`

/** A part of a page as HTML, for a script that puts it in place. */
export const renderPart = (part: VNode): string => renderToString(part)
