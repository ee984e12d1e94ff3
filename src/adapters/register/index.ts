/** The register of actors on disk: the one that is shipped, and what users add to it. */
export { decodeRegister, encodeRegister } from './compact-register.js'
export { loadActors, withActors } from './load-actors.js'
export { loadRegister } from './load-register.js'
export { loadStoreSetting } from './store-setting.js'
