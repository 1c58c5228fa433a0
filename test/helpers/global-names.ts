import ts from 'typescript'

const declares = (node: ts.Node): node is ts.NamedDeclaration & { readonly name: ts.Identifier } =>
  (ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node)) &&
  node.name !== undefined &&
  ts.isIdentifier(node.name)

/** Whether an identifier is but the name of a member, and no word of its own: `x.fetch`, `{ fetch: 1 }`. */
const isMember = (node: ts.Identifier): boolean => {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isTypeReferenceNode(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  )
}

/**
 * Names that a text takes from its surroundings: identifiers that it neither declares nor imports, members of
 * such (`Date.now`, `Math.random`) as `Date.now`, and `new Date()` where no day is handed in.
 */
export const globalNames = (text: string): ReadonlySet<string> => {
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true)
  const own = new Set<string>()
  const used = new Set<string>()
  const declare = (node: ts.Node): void => {
    if (declares(node)) own.add(node.name.text)
    ts.forEachChild(node, declare)
  }
  const use = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node) && !own.has(node.text)) used.add(node.text)
    if (ts.isPropertyAccessExpression(node)) {
      used.add(`.${node.name.text}`)
      if (ts.isIdentifier(node.expression) && !own.has(node.expression.text)) {
        used.add(`${node.expression.text}.${node.name.text}`)
      }
    }
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'Date' && !node.arguments?.length) {
      used.add('new Date()')
    }
    ts.forEachChild(node, use)
  }
  declare(file)
  use(file)
  return used
}
