/** Keys of a review, and words that are taken from the text by selecting them. */
import { pressMarkedKeys } from './keyboard/press-marked-keys.js'
import { tellKeys } from './keyboard/show-keys.js'
import { offerSelection } from './selection/take-selection.js'

tellKeys([
  ['y, n', 'right, wrong: the next one comes'],
  ['f', 'fix it'],
  ['s', 'skip it, or go on'],
  ['u', 'undo the last answer'],
])
pressMarkedKeys()
offerSelection()
