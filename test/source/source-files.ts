import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { projectRoot } from "../project-root.ts";

/** Every TypeScript file of the library, as paths below the project such as "src/kernel/span.ts". */
export function sourceFiles(): string[] {
  return globSync("src/**/*.ts", { cwd: projectRoot, ignore: ["**/*.d.ts"] }).sort();
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(join(projectRoot, file), "utf8");
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.ES2022, true);
  parsed.set(file, source);
  return source;
}

/** All nodes of a file. */
export function nodesOf(file: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return nodes;
}

/** Names that a file uses by themselves: `process` of `process.env`, not of `encoder.process()`. */
export function freeNames(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isIdentifier(node)) return [];
    const { parent } = node;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
        parent.name === node);
    return isMember ? [] : [node.text];
  });
}

/** Calls and constructions as "Date.now/0", "new Date/3", ".localeCompare/1": what is called with how many arguments. */
export function calls(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    if (ts.isNewExpression(node)) return [`new ${node.expression.getText()}/${node.arguments?.length ?? 0}`];
    if (!ts.isCallExpression(node)) return [];
    const callee = node.expression;
    const name = !ts.isPropertyAccessExpression(callee)
      ? callee.getText()
      : `${ts.isIdentifier(callee.expression) ? callee.expression.text : ""}.${callee.name.text}`;
    return [`${name}/${node.arguments.length}`];
  });
}

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What a file imports or re-exports: relative paths resolved to paths below the project, package names as written. */
export function importsOf(file: string): Import[] {
  return parse(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    const from = specifier.text.startsWith(".") ? join(file, "..", specifier.text) : specifier.text;
    return [{ from, typeOnly: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const namedTypesOnly =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
  return clause.isTypeOnly || (clause.name === undefined && namedTypesOnly);
}
