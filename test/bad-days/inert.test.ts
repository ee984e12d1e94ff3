/** What a page smuggles into a quotation is printed as words: no script, no sequence for terminals, no formula. And each unfit record has its own exit code and one clear line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hearsay, records } from '../e2e/run-hearsay.js'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-inert-'))
const at = (name: string): string => join(folder, name)
beforeAll(async () => {
  writeFileSync(
    at('page.html'),
    `<title>Port</title><h1>Port</h1>
<p>“We will return &lt;script&gt;alert(1)&lt;/script&gt; &#27;[31mon&#155;2J Monday,” the minister said.</p>
<p>“=HYPERLINK(1) is what we will open,” the harbour master said.</p>`,
  )
  writeFileSync(at('diary.db'), 'Nothing was said today.\n')
  await hearsay(['add', at('page.html'), '--store', at('record.db')], { cwd: folder })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: readonly string[]): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> =>
  hearsay([...args, '--store', at('record.db')], { cwd: folder })

test('the words are there', { timeout: 60_000 }, async () => {
  const { stdout } = await run('who', '--json')
  expect(records<{ words: string }>(stdout).map(({ words }) => words)).toEqual(
    expect.arrayContaining([expect.stringContaining('<script>alert(1)</script>'), expect.stringContaining('=HYPERLINK(1)')]),
  )
})

// A CSV file has no way to write a control character but as itself.
test.each([['who', '--list'], ['who', '--plain'], ['who', '--json'], ['check', 'we will return script alert 1 script'], ['export']])(
  'no control character comes out of %s %s',
  { timeout: 60_000 },
  async (...args) => {
    const { stdout, stderr } = await run(...args)
    expect(stdout).toContain('script')
    expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/)
  },
)

test('no cell of a table is a formula', { timeout: 60_000 }, async () => {
  const { stdout } = await run('who', '--csv', '--words', 'hyperlink')
  expect(stdout).toContain('HYPERLINK')
  expect(stdout).not.toMatch(/(?:^|,)"?=/m)
})

test.each([
  ['a file that is no record', 'diary.db', /diary\.db is no record of hearsay/],
  ['a record that is not there', 'absent.db', /absent\.db/],
  ['a server that does not answer', 'postgres://reader:secret@127.0.0.1:9/record', /postgres:\/\/reader@127\.0\.0\.1:9/],
])('%s ends every command with 1 and one clear line', { timeout: 60_000 }, async (_, place, says) => {
  for (const command of [['who', '--words', 'port'], ['check', 'we will return'], ['export']]) {
    const { code, stdout, stderr } = await hearsay([...command, '--store', place], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(says)
    expect(stderr).not.toMatch(/secret|^\s+at /m)
  }
})
