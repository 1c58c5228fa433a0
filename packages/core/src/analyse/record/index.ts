export { buildRecord } from './build-record.js'
