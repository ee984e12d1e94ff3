/** Moves the focus to the next or the previous item of the page: elements with `data-item`, which are, or hold, a link. */
export const stepThroughItems = (step: 1 | -1): void => {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
  if (items.length === 0) return
  const now = items.findIndex((item) => item === document.activeElement || item.contains(document.activeElement))
  const next = now === -1 ? (step === 1 ? 0 : items.length - 1) : Math.min(Math.max(now + step, 0), items.length - 1)
  const item = items[next]!
  const target = item.matches('a, button, [tabindex]') ? item : item.querySelector<HTMLElement>('a, button, [tabindex]')
  target?.focus()
  item.scrollIntoView({ block: 'nearest' })
}
