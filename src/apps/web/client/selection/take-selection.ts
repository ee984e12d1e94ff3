import { type Stretch, selectedStretch, showChosen, wordsAt } from './text-places.js'

/** What was selected in the text last: a click on a button may take the selection away. */
let selected: Stretch | null = null

document.addEventListener('selectionchange', () => {
  const now = selectedStretch()
  if (now === null) return
  selected = now
  for (const button of document.querySelectorAll<HTMLButtonElement>('.take button')) button.disabled = false
})

/** Puts buttons to the fields for words of the page: they take what is selected in the text. Without them the words are typed. */
export const offerSelection = (): void => {
  for (const field of document.querySelectorAll<HTMLElement>('.part-field')) {
    const words = field.querySelector('textarea')
    const spans = field.querySelector<HTMLInputElement>('input[type=hidden]')
    if (words === null || spans === null || field.querySelector('.take') !== null) continue
    const take = (stretches: readonly Stretch[]): void => {
      words.value = stretches.map(wordsAt).join(' | ')
      spans.value = stretches.map(({ start, end }) => `${start}-${end}`).join(',')
      showChosen(stretches)
    }
    const row = document.createElement('p')
    row.className = 'take'
    row.append(
      button('Take the selection', (stretch) => take([stretch])),
      ' ',
      button('Add the selection', (stretch) => take(withStretch(stretchesOf(spans.value), stretch))),
    )
    words.closest('label')?.after(row)
    words.addEventListener('focus', () => showChosen(stretchesOf(spans.value)))
    words.addEventListener('blur', () => showChosen([]))
  }
}

const button = (words: string, onTake: (stretch: Stretch) => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'quiet'
  made.textContent = words
  made.disabled = selected === null
  made.title = 'Select words in the text first'
  made.addEventListener('click', () => {
    if (selected !== null) onTake(selected)
  })
  return made
}

const stretchesOf = (list: string): readonly Stretch[] =>
  [...list.matchAll(/(\d+)-(\d+)/gu)].map(([, start, end]) => ({ start: Number(start), end: Number(end) }))

/** The stretches with one more: those that it touches are one with it. */
const withStretch = (stretches: readonly Stretch[], added: Stretch): readonly Stretch[] => {
  const apart = stretches.filter(({ start, end }) => end < added.start || start > added.end)
  const joined = stretches.filter((each) => !apart.includes(each))
  const whole = { start: Math.min(added.start, ...joined.map(({ start }) => start)), end: Math.max(added.end, ...joined.map(({ end }) => end)) }
  return [...apart, whole].toSorted((a, b) => a.start - b.start)
}
