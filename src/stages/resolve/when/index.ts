/** When statements were said, and when what they say was so. */
export { timesOf, type TimesOptions } from './times-of.js'
