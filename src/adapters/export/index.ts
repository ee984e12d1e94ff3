export { createParquet } from './parquet.js'
