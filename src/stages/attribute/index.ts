export { createAttribute, type Attribute, type Attributed, type AttributeOptions } from './attribute.js'
