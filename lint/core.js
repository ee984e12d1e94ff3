/** The core's own lint rule: time and chance come in as arguments. oxlint has no rule for `new Date()` without arguments. */
const noArgumentlessDate = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
        context.report({ node, message: 'The core reads no clock: take the time as an argument.' })
      }
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date')
        context.report({ node, message: 'The core reads no clock: take the time as an argument.' })
    },
  }),
}

export default { meta: { name: 'core' }, rules: { 'no-argumentless-date': noArgumentlessDate } }
