import type { Place } from '../model/statement.js'

/** Places for people, where they are not the body. */
export const placeNames: Readonly<Record<Exclude<Place, 'body'>, string>> = {
  title: 'in the headline',
  caption: 'in a caption',
  comment: 'in the outlet’s commentary',
  citation: 'in a reference to earlier coverage',
}
