export { createApp } from './create-app.js'
export { serve, type Served, type ServeOptions } from './serve.js'
