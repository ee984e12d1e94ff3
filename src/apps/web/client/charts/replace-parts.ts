/** Puts parts of the page at an address in the place of those of this page, and the address into the bar. What was asked for last wins. */
let asked = 0

export const replaceParts = async (address: string, ids: readonly string[]): Promise<void> => {
  asked += 1
  const mine = asked
  history.replaceState(null, '', address)
  for (const id of ids) document.getElementById(id)?.setAttribute('aria-busy', 'true')
  const page = await pageAt(address)
  if (mine !== asked) return
  // The browser says what is wrong.
  if (page === null) return location.assign(address)
  for (const id of ids) {
    const part = page.getElementById(id)
    if (part !== null) document.getElementById(id)?.replaceWith(part)
  }
}

/** Null where the server cannot be reached, or has no such page. */
const pageAt = async (address: string): Promise<Document | null> => {
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' } })
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  } catch {
    return null
  }
}
