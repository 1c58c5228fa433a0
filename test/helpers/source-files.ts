import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The top of the workspace. */
export const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What a file imports or exports from, as written; `types` where only types come, which compiling takes away. */
export interface Import {
  readonly from: string
  readonly types: boolean
}

/** A source file, by its path from the top of the workspace, with `/`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const bringsTypes = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node
    const named = exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : []
    return node.isTypeOnly || (named.length > 0 && named.every((it) => it.isTypeOnly))
  }
  const clause = node.importClause
  if (clause === undefined) return false
  const bindings = clause.namedBindings
  const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : []
  return (
    clause.isTypeOnly || (clause.name === undefined && named.length > 0 && named.every((it) => it.isTypeOnly))
  )
}

const importsOf = (text: string): readonly Import[] => {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        found.push({ from: node.moduleSpecifier.text, types: bringsTypes(node) })
      }
    }
    const [argument] = ts.isCallExpression(node) ? node.arguments : []
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      // A specifier that is computed is one that no test can follow.
      found.push({
        from: argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)',
        types: false,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true))
  return found
}

/** All TypeScript files under a folder of the workspace, sorted. */
export const sourceFiles = (folder: string): readonly SourceFile[] =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(top, path), 'utf8')
      return { path, text, imports: importsOf(text) }
    })

/** The file that a relative import means. */
export const targetOf = (file: SourceFile, specifier: string): string =>
  posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, '.ts')
