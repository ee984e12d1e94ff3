import type { VNode } from 'preact'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { mostBytes, mostFiles } from './asked-pages.js'

/** What was sent and refused, and why. */
export interface RefusedPages {
  readonly words: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** Where pages are dropped in: by their address, as text, or as saved files. */
export const addPage = (assets: Assets, refused: RefusedPages | null): string => {
  const sent = (from: string, name: string): string => {
    const value = refused?.fields['from'] === from ? refused.fields[name] : undefined
    return typeof value === 'string' ? value : ''
  }
  return renderPage({
    assets,
    title: 'Add pages',
    section: '/add',
    scripts: ['add.ts'],
    children: (
      <div class="add">
        <h1>Add pages</h1>
        <p class="faint">
          A page is read on this machine and kept with its bytes. The same page again is no duplicate; another text at the same address is a new version.
        </p>
        {refused === null ? null : (
          <p role="alert" class="alert">
            Nothing was added: {refused.words}.
          </p>
        )}
        <FromAddress url={sent('url', 'url')} />
        <FromFiles url={sent('files', 'url')} />
        <FromText text={sent('text', 'text')} title={sent('text', 'title')} url={sent('text', 'url')} />
      </div>
    ),
  })
}

const FromAddress = ({ url }: { readonly url: string }): VNode => (
  <form method="post" action="/add" class="add-form">
    <h2>From the web</h2>
    <input type="hidden" name="from" value="url" />
    <label>
      <span>Address</span>
      <input name="url" type="url" required placeholder="https://" value={url} maxLength={4000} />
    </label>
    <p class="faint">robots.txt is obeyed, and nothing but the public internet is asked.</p>
    <button type="submit">Fetch and read it</button>
  </form>
)

const FromFiles = ({ url }: { readonly url: string }): VNode => (
  <form method="post" action="/add" encType="multipart/form-data" class="add-form" id="drop">
    <h2>Saved pages</h2>
    <input type="hidden" name="from" value="files" />
    <label>
      <span>HTML, text or Markdown, several at once</span>
      <input name="files" type="file" multiple required accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain,text/markdown" />
    </label>
    <label>
      <span>Address of the page, of a single file (may be empty)</span>
      <input name="url" type="url" value={url} maxLength={4000} />
    </label>
    <p class="faint">
      At most {mostFiles} files of {mostBytes / 1e6} MB, 25 MB together.
    </p>
    <button type="submit">Read them</button>
  </form>
)

const FromText = ({ text, title, url }: { readonly text: string; readonly title: string; readonly url: string }): VNode => (
  <form method="post" action="/add" encType="multipart/form-data" class="add-form">
    <h2>Text</h2>
    <input type="hidden" name="from" value="text" />
    <label>
      <span>Its words, paragraphs apart by an empty line</span>
      <textarea name="text" rows={8} required dir="auto">
        {text}
      </textarea>
    </label>
    <label>
      <span>Title (may be empty)</span>
      <input name="title" value={title} maxLength={1000} dir="auto" />
    </label>
    <label>
      <span>Address of the page (may be empty)</span>
      <input name="url" type="url" value={url} maxLength={4000} />
    </label>
    <button type="submit">Read it</button>
  </form>
)
