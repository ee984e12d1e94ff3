/** What moves on the page that checks a quote: it is sent from the keyboard, and names are offered while one is typed. */
import { isTyping } from './keyboard/is-typing.js'
import { tellKeys } from './keyboard/show-keys.js'
import { offerNames } from './search/offer-names.js'

tellKeys([
  ['Ctrl+Enter', 'check the quote'],
  ['Enter', 'open the page where the words stand'],
  ['t', 'how the statement was reported'],
])

const form = document.querySelector<HTMLFormElement>('form.check-form')
for (const field of form?.querySelectorAll<HTMLInputElement>('input[list]') ?? []) offerNames(field)
form?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  document.activeElement?.closest('article')?.querySelector<HTMLAnchorElement>('a[data-trace]')?.click()
})
