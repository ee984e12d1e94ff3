/** Reads a register's file. */
import { readFile } from 'node:fs/promises'
import { HearsayError } from '../../errors.js'
import type { Register } from '../../model/register.js'
import { decodeRegister } from './compact-register.js'

/** Throws REGISTER_MISSING where there is no file, REGISTER_DAMAGED where it is none of ours or of another version. */
export const loadRegister = async (path: string): Promise<Register> => {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new HearsayError('REGISTER_MISSING', `There is no register to read at ${path}. Install the package again, or build it with npm run register.`, {
      cause,
    })
  }
  return decodeRegister(text, path)
}
