/** So long nothing is typed before names are asked for: milliseconds. */
const pause = 150

/** Offers names of the record while one is typed, in the field's own list. */
export const offerNames = (field: HTMLInputElement): void => {
  const list = field.list
  if (list === null) return
  const always = [...list.options].map(({ value }) => value)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void offer(), pause)
  })
  const offer = async (): Promise<void> => {
    const number = (asked += 1)
    const names = field.value.trim() === '' ? always : await namesFor(list.id === 'publishers' ? 'publisher' : 'speaker', field.value)
    // An answer that came late is to another question.
    if (number === asked && names !== null) list.replaceChildren(...names.map((name) => new Option(name, name)))
  }
}

const namesFor = async (field: string, typed: string): Promise<readonly string[] | null> => {
  const answer = await fetch(`/search/names?${new URLSearchParams({ field, typed })}`).catch(() => null)
  return answer?.ok === true ? ((await answer.json()) as readonly string[]) : null
}
