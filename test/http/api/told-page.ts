import { harbourPage } from '../served-record.js'
import type { ToldPage } from '../../fixtures/told-record.js'

/** A page with one statement, whose speaker the record knows. */
export const brelPage: ToldPage = { ...harbourPage, told: harbourPage.told!.map((told) => ({ ...told, speakers: [{ words: 'Ada Brel', name: 'Ada Brel' }] })) }
