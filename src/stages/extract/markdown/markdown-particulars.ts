import { authorNames } from '../metadata/author-names.js'
import { pageDate } from '../metadata/page-date.js'
import type { TextParticulars } from '../text-particulars.js'
import type { FrontMatter } from './front-matter.js'

/** What a page's front matter says of it; the language as a tag. */
export const frontMatterParticulars = ({
  fields,
}: FrontMatter): TextParticulars & { readonly language: string | null; readonly canonicalUrl: string | null } => {
  const first = (...names: readonly string[]): string | null => names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined) ?? null
  const date = (...names: readonly string[]): string | null => {
    const value = first(...names)
    return value === null ? null : pageDate(value)
  }
  return {
    title: first('title', 'headline'),
    authors: [...new Set(['author', 'authors', 'byline'].flatMap((name) => fields.get(name) ?? []).flatMap((value) => authorNames(value)))],
    publishedAt: date('date', 'published', 'publishedat', 'published_at', 'pubdate', 'publishdate', 'datepublished'),
    modifiedAt: date('updated', 'modified', 'lastmod', 'last_modified', 'modifiedat', 'updated_at'),
    language: first('lang', 'language', 'locale'),
    publisher: first('publisher', 'outlet', 'site', 'site_name', 'publication'),
    canonicalUrl: first('canonical', 'canonicalurl', 'canonical_url', 'url', 'link'),
  }
}
