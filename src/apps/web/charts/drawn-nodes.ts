import { type ComponentChildren, h, type VNode } from 'preact'
import type { DrawnElement, DrawnText } from './drawing-document.js'

const elements: ReadonlySet<string> = new Set(['svg', 'g', 'a', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'title'])
/** A link is nothing but an address of this site. */
const ownAddress = /^[/?#](?!\/)/u

/**
 * What Plot drew inside an element, as nodes of the page: only elements and attributes that draw. Left out are style sheets and `style`, which the content security policy refuses, and
 * labels of groups, which would be read out before every chart. A link is named by the title of what it holds, and the keyboard passes it by: hundreds of bars stand in nobody's way,
 * and the table beside has the same links.
 */
export const nodesIn = ({ childNodes }: DrawnElement): ComponentChildren[] =>
  [...childNodes].map((child) => (isElement(child) ? drawnNodes(child) : (child.textContent ?? '')))

const drawnNodes = (element: DrawnElement): VNode | null => {
  const { localName } = element
  if (!elements.has(localName)) return null
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) if (isDrawing(localName, name, value)) attributes[name] = value
  const isLink = localName === 'a' && 'href' in attributes
  if (isLink) Object.assign(attributes, { 'aria-label': titleIn(element), tabindex: '-1' })
  return h(localName === 'a' && !isLink ? 'g' : localName, attributes, nodesIn(element))
}

const isElement = (child: DrawnElement | DrawnText): child is DrawnElement => child.nodeType === 1

const isDrawing = (element: string, name: string, value: string): boolean => {
  if (name === 'style' || name === 'aria-label' || /^on/iu.test(name)) return false
  return !/href$/iu.test(name) || (element === 'a' && ownAddress.test(value))
}

const titleIn = (element: DrawnElement): string =>
  [...element.childNodes]
    .map((child) => (!isElement(child) ? '' : child.localName === 'title' ? [...child.childNodes].map(textOf).join('') : titleIn(child)))
    .join('')

const textOf = (node: DrawnElement | DrawnText): string => (isElement(node) ? '' : (node.textContent ?? ''))
