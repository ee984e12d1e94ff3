import { expect, test } from 'vitest'
import { loadRuntime } from './runtime.js'
import type { RuntimeName } from './runtime-name.js'

test.each<RuntimeName>(['native', 'wasm'])('the %s runtime is there', async (name) => {
  const runtime = await loadRuntime(name)
  expect(runtime.name).toBe(name)
  expect(runtime.ort.InferenceSession.create).toBeTypeOf('function')
})

test('a runtime that does not exist is refused by name', async () => {
  await expect(loadRuntime('abacus' as RuntimeName)).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('abacus') })
})
