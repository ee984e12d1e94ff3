/** Brings a statement into focus without loading the page again: its card comes from the same address. */
document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-statement]') : null
  if (link === null) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  void bringIntoFocus(link.dataset['statement']!)
})

window.addEventListener('popstate', () => {
  const id = new URL(location.href).searchParams.get('statement')
  if (id !== null) void bringIntoFocus(id)
})

const bringIntoFocus = async (id: string): Promise<void> => {
  for (const marked of document.querySelectorAll('.in-focus')) marked.classList.remove('in-focus')
  for (const marked of document.querySelectorAll(`[data-statement="${CSS.escape(id)}"]`)) marked.classList.add('in-focus')
  const answer = await fetch(location.pathname + location.search)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const card = page.querySelector('#card')
  if (answer.ok && card !== null) document.querySelector('#card')?.replaceWith(card)
}
