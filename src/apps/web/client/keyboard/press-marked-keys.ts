import { isTyping } from './is-typing.js'

/** Presses what is marked with a key on the page (`data-key`): a button, a link, or what opens. */
export const pressMarkedKeys = (): void => {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return
    if (!/^[a-z]$/u.test(event.key) || document.querySelector('dialog[open]') !== null) return
    const marked = document.querySelector<HTMLElement>(`[data-key="${event.key}"]`)
    if (marked === null) return
    event.preventDefault()
    const details = marked.closest('details')
    if (!marked.matches('summary') || details === null) return marked.click()
    details.open = true
    details.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus()
  })
}
