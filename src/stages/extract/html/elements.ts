import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node
export type Tree = DefaultTreeAdapterTypes.Document

export const isElement = (node: Node): node is Element => 'tagName' in node

export const attribute = (element: Element, name: string): string | null => element.attrs.find((entry) => entry.name === name)?.value ?? null

/** The words of an element's class, id, role and test id, split at punctuation and inner capitals, lower case: "ArticleBody__share-bar" gives article, body, share, bar. */
export const labelWords = (element: Element): readonly string[] =>
  labelAttributes
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const labelAttributes = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  'data-module',
  'data-widget',
  'data-block',
  'aria-label',
  'rel',
] as const
