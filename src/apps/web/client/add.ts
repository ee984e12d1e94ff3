/** Lets files be dropped anywhere on the page, and shows how far the pages are without loading it again. */
const input = document.querySelector<HTMLInputElement>('#drop input[type=file]')

if (input !== null) {
  const form = input.form!
  const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  document.addEventListener('dragover', (event) => {
    if (!isFiles(event)) return
    event.preventDefault()
    form.classList.add('is-over')
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) form.classList.remove('is-over')
  })
  document.addEventListener('drop', (event) => {
    form.classList.remove('is-over')
    const files = event.dataTransfer?.files
    if (files === undefined || files.length === 0) return
    event.preventDefault()
    input.files = files
    form.scrollIntoView({ block: 'nearest' })
    form.querySelector<HTMLElement>('button[type=submit]')?.focus()
  })
  form.classList.add('takes-drops')
}

/** Milliseconds between two looks. */
const pause = 400

const follow = async (): Promise<void> => {
  for (let now = document.querySelector('#progress'); now?.hasAttribute('data-wait'); now = document.querySelector('#progress')) {
    await new Promise((resolve) => {
      setTimeout(resolve, pause)
    })
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (answer.redirected) return location.replace(answer.url)
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const then = fresh.querySelector('#progress')
    if (then === null) return location.reload()
    // The same words again would be told again.
    if (then.textContent !== now.textContent) now.replaceChildren(...then.childNodes)
    if (!then.hasAttribute('data-wait')) {
      now.removeAttribute('data-wait')
      document.querySelector('h1')!.textContent = fresh.querySelector('h1')?.textContent ?? 'Done'
    }
  }
}
void follow()
