import { join, resolve } from 'node:path'

/** The folder of the model that is measured: the shipped one, or the one that HEARSAY_MODEL names, as for the command. */
export const modelFolder: string = resolve(process.env['HEARSAY_MODEL'] ?? join(import.meta.dirname, '../../models/reader'))
