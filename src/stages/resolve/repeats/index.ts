export { repeatsOf } from './repeats-of.js'
