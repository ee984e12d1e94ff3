/** Keys of every page: `?` lists them, `/` goes to the first search field, `j` and `k` go through what is marked as an item. */
import { isTyping } from './keyboard/is-typing.js'
import { showKeys } from './keyboard/show-keys.js'
import { stepThroughItems } from './keyboard/step-through-items.js'

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (event.key === '?') showKeys()
  else if (event.key === '/') focusSearch(event)
  else if (event.key === 'j') stepThroughItems(1)
  else if (event.key === 'k') stepThroughItems(-1)
})

const focusSearch = (event: KeyboardEvent): void => {
  const field = document.querySelector<HTMLElement>('form[role=search] :is(input:not([type=hidden]), textarea)')
  if (!field) return
  event.preventDefault()
  field.focus()
}
