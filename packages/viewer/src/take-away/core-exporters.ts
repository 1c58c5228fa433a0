/** Core's menu of formats, as a part of its own that loads when something is first exported. */
export { exporters } from '@newsgraph/core'
