export { createAttribute, type Attribute } from './attribute.js'
