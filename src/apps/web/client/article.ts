/** Brings a statement into focus, and keeps its repairs, without loading the page again: all comes from the same addresses that links and forms have. */
import { isTyping } from './keyboard/is-typing.js'
import { pressMarkedKeys } from './keyboard/press-marked-keys.js'
import { tellKeys } from './keyboard/show-keys.js'
import { copyCitation } from './statement/copy-citations.js'
import { prepareCard, showPage } from './statement/show-page.js'

tellKeys([
  ['y, n', 'the statement in focus is right, is wrong'],
  ['f', 'fix it'],
  ['u', 'undo the last repair of it'],
  ['o', 'open the original at its words'],
  ['c', 'copy its citation'],
])
pressMarkedKeys()
prepareCard()

/** Counts what was asked for, so that an answer that comes late does not take the place of a newer one. */
let asked = 0
let isKeeping = false

const load = async (address: string, body?: URLSearchParams): Promise<void> => {
  asked += 1
  const turn = asked
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' }, ...(body === undefined ? {} : { method: 'POST', body }) })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    // What was kept meanwhile is seen on the statement that is in focus by now; what was refused is told in any case.
    if (turn !== asked && answer.ok) return body === undefined ? undefined : await load(location.href)
    if (fresh.querySelector('#card') === null) return tellFailure(fresh.querySelector('.failure')?.textContent ?? `The server answers ${answer.status}.`)
    if (body !== undefined && answer.redirected) history.replaceState(null, '', `${answer.url}${location.hash}`)
    showPage(fresh)
  } catch {
    tellFailure(body === undefined ? 'The server does not answer.' : 'The server does not answer: nothing was kept.')
  }
}

const tellFailure = (words: string): void => {
  const alert = document.createElement('p')
  alert.className = 'alert'
  alert.setAttribute('role', 'alert')
  alert.textContent = words
  document.querySelector('#card')?.prepend(alert)
}

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a[data-statement], a[data-close]') : null
  const address = link?.getAttribute('href')
  if (address === undefined || address === null) return
  event.preventDefault()
  // What is selected is to be taken into a field; a click at its end is none on a link.
  if (event.detail > 0 && document.getSelection()?.isCollapsed === false && link?.closest('[data-start]') !== null) return
  history.pushState(null, '', address)
  void load(address)
})

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (event.key === 'c') return copyCitation()
  const item = document.activeElement
  if ((event.key !== 'j' && event.key !== 'k') || !(item instanceof HTMLAnchorElement) || !item.hasAttribute('data-item')) return
  history.replaceState(null, '', item.href)
  void load(item.href)
})

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('.repair')) return
  event.preventDefault()
  // A key that is pressed twice is one answer.
  if (isKeeping) return
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, event.submitter)) if (typeof value === 'string') body.append(name, value)
  isKeeping = true
  void load(form.action, body).finally(() => {
    isKeeping = false
  })
})

window.addEventListener('popstate', () => void load(location.pathname + location.search))

if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-item][aria-current]')?.focus({ preventScroll: true })
