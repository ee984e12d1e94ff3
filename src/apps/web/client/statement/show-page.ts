import { offerSelection } from '../selection/take-selection.js'
import { offerCopies } from './copy-citations.js'

/** Makes the page show what another load of it shows: the marks in the text, and the card. Nothing else moves, and what has the keyboard's focus keeps it. */
export const showPage = (fresh: Document): void => {
  const hadFocus = document.querySelector('#card')?.contains(document.activeElement) ?? false
  if (!takeMarks(fresh)) replace('#text', fresh)
  replace('#card', fresh)
  for (const part of ['.byline', '.strip', '.legend', '.on-paper'])
    if (document.querySelector(part)?.innerHTML !== fresh.querySelector(part)?.innerHTML) replace(part, fresh)
  prepareCard()
  const current = document.querySelector<HTMLElement>('#text [data-item][aria-current], h1 [data-item][aria-current]')
  const repairing = document.querySelector<HTMLElement>('#card .alert')
  current?.scrollIntoView({ block: 'nearest' })
  if (repairing !== null) repairing.scrollIntoView({ block: 'nearest' })
  else if (hadFocus || document.activeElement === document.body) current?.focus({ preventScroll: true })
  announce()
}

/** What a script adds to a card. */
export const prepareCard = (): void => {
  offerSelection()
  offerCopies()
}

const replace = (selector: string, fresh: Document): void => {
  const part = fresh.querySelector(selector)
  if (part !== null) document.querySelector(selector)?.replaceWith(part)
}

/** Where the text is cut as before, the marks alone change. */
const takeMarks = (fresh: Document): boolean => {
  const now = [...document.querySelectorAll('.page-text .run')]
  const then = [...fresh.querySelectorAll('.page-text .run')]
  if (now.length !== then.length || now.some((run, at) => run.textContent !== then[at]!.textContent || run.id !== then[at]!.id)) return false
  now.forEach((run, at) => {
    run.className = then[at]!.className
    if (then[at]!.hasAttribute('aria-current')) run.setAttribute('aria-current', 'true')
    else run.removeAttribute('aria-current')
  })
  return true
}

const announce = (): void => {
  const told = document.querySelector('#told')
  if (told === null) return
  const words = ['.alert', '.kept[role=status]', '#card-title', '.statement-head', '.words'].map(
    (each) => document.querySelector(`#card ${each}`)?.textContent ?? '',
  )
  told.textContent = words.join(' ').replaceAll(/\s+/gu, ' ').trim()
}
