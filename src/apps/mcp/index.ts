export { mcpOverHttp, mcpOverStdio, type McpOverHttp } from './serve-mcp.js'
export type { McpContext } from './mcp-context.js'
