/** Forms that the register leaves out, because in English text they are mostly something else. */
import type { Actor } from '../../src/model/actor.js'

/** Capitals of territories and small states whose name is mostly a person's or another town's. */
export const ambiguousCapitals: ReadonlySet<string> = new Set([
  'Douglas',
  'Hamilton',
  'Stanley',
  'Victoria',
  'Plymouth',
  'Jamestown',
  'Kingston',
  'Georgetown',
  'George Town',
  'San Juan',
  'Saint-Pierre',
  'Stanley',
  'Saipan',
  'Alofi',
  'Marigot',
  'Gustavia',
])

/** Single words that are ordinary English words or first names where a source gives them as a name. */
const words = new Set(
  (
    'best direct action people state union nation nations front movement army party council group forum alliance network league black star freedom fighters victory mission sea bay city lands island islands republic kingdom federation ' +
    'the reading mobile nice bath orange man split bar lead march may august china-bowl friendship society future hope youth unity justice independence resistance liberation revolution jihad islam crusade army base rut here dev'
  ).split(' '),
)

export const withoutOrdinaryForms = (actor: Actor): Actor => {
  const name = tidy(actor.name)
  const names = new Set(actor.names.map(tidy).filter((form) => keeps(form)))
  names.delete(name)
  return { ...actor, name, names: [...names] }
}

/** Without nicknames in quote marks, and without marks at the head that no text has there. */
const tidy = (form: string): string =>
  form
    .replace(/\s*["“”][^"“”]*["“”]\s*/g, ' ')
    .replace(/^['‘’ʻʼ`+]+/, '')
    .trim()

const keeps = (form: string): boolean => form.length > 1 && !words.has(form.toLowerCase()) && !/^\d+$/.test(form)
