const everywhere: readonly (readonly [keys: string, what: string])[] = [
  ['?', 'this list'],
  ['/', 'to the search field'],
  ['j, k', 'to the next item, to the one before'],
  ['Esc', 'close this list'],
]

let ofThisPage: readonly (readonly [keys: string, what: string])[] = []

/** Names the keys that a page has beside those of every page. */
export const tellKeys = (keys: readonly (readonly [keys: string, what: string])[]): void => {
  ofThisPage = keys
}

/** Opens the list of keys. */
export const showKeys = (): void => {
  const dialog = document.createElement('dialog')
  dialog.className = 'keys'
  dialog.setAttribute('aria-label', 'Keys')
  const list = document.createElement('dl')
  for (const [keys, what] of [...ofThisPage, ...everywhere]) {
    const term = document.createElement('dt')
    for (const key of keys.split(', ')) {
      const shown = document.createElement('kbd')
      shown.textContent = key
      term.append(shown, ' ')
    }
    const meaning = document.createElement('dd')
    meaning.textContent = what
    list.append(term, meaning)
  }
  const close = document.createElement('button')
  close.textContent = 'Close'
  close.addEventListener('click', () => dialog.close())
  dialog.append(list, close)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
