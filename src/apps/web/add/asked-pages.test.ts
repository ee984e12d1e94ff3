import { describe, expect, test } from 'vitest'
import { type AddFields, askedPages, mostBytes } from './asked-pages.js'

const file = (name: string, size = 3): File => new File([new Uint8Array(size)], name, { type: 'text/html' })

describe('what a form adds', () => {
  test('is a page at an address', async () => {
    expect(await askedPages({ from: 'url', url: ' https://meridian.example/a ' })).toEqual([{ kind: 'url', url: 'https://meridian.example/a' }])
  })

  test('is a text with the line ends that it had before a form sent it', async () => {
    const asked = await askedPages({ from: 'text', text: 'One said.\r\n\r\nTwo.', title: '', url: '' })
    expect(asked).toEqual([{ kind: 'text', text: 'One said.\n\nTwo.', title: null, url: null }])
  })

  test('is files with their names and types', async () => {
    const [one, two] = await askedPages({ from: 'files', files: [file('a.html'), file('b.html')], url: '' })
    expect(one).toMatchObject({ kind: 'file', page: { name: 'a.html', contentType: 'text/html', format: 'auto', url: null } })
    expect(two).toMatchObject({ page: { name: 'b.html' } })
  })

  test.each<[string, AddFields]>([
    ['USAGE', {}],
    ['USAGE', { from: 'url', url: '' }],
    ['USAGE', { from: 'url', url: 'javascript:alert(1)' }],
    ['USAGE', { from: 'text', text: ' \r\n' }],
    ['USAGE', { from: 'text', text: 'words', url: 'file:///etc/passwd' }],
    ['USAGE', { from: 'files', files: new File([], '') }],
    ['USAGE', { from: 'files', files: Array.from({ length: 21 }, (_, number) => file(`${number}.html`)) }],
    ['USAGE', { from: 'files', files: [file('a.html'), file('b.html')], url: 'https://meridian.example/a' }],
    ['INPUT_TOO_LARGE', { from: 'files', files: file('large.html', mostBytes + 1) }],
  ])('is refused with %s: %j', async (code, fields) => {
    await expect(askedPages(fields)).rejects.toMatchObject({ code })
  })
})
