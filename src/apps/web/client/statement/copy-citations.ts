/** Shows the buttons that copy what stands beneath them, and lets `c` copy the citation. */
export const offerCopies = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null
  const text = button?.closest('.citation')?.querySelector('pre')?.textContent
  if (text !== undefined && text !== null) void copy(text)
})

/** Copies the citation of the statement in focus. */
export const copyCitation = (): void => {
  const text = document.querySelector('[data-citation] pre')?.textContent
  if (text !== undefined && text !== null) void copy(text)
}

const copy = async (text: string): Promise<void> => {
  const told = document.querySelector('#told')
  try {
    await navigator.clipboard.writeText(text)
    if (told !== null) told.textContent = 'Copied.'
  } catch {
    if (told !== null) told.textContent = 'The browser does not let this page copy: select the text.'
  }
}
