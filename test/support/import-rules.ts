import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A file of the program: its path from the root, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Breach {
  readonly path: string;
  readonly why: string;
}

interface Import {
  readonly from: string;
  /** Only types: gone before the program runs. */
  readonly types: boolean;
}

interface Rule {
  /** Which files it is for; the first that fits a file is its rule. */
  readonly of: RegExp;
  /** What they may import: paths of the program, and packages by name. */
  readonly may: readonly RegExp[];
  /** What they may import as types alone, besides. */
  readonly mayType?: readonly RegExp[];
}

const DOMAIN = /^main\/domain\//;
const CONTRACT = /^preload\/contract(\.ts|\/)/;
const DB = /^db\//;
const NODE = /^node:/;

/** The table of the architecture: what may import what. */
const RULES: readonly Rule[] = [
  { of: /^main\/domain\/recognise\//, may: [DOMAIN, /^date-fns/, /^chrono-node/] },
  { of: DOMAIN, may: [DOMAIN, /^date-fns/] },
  { of: DB, may: [DB, DOMAIN, NODE, /^drizzle-orm/, /^better-sqlite3/, /^date-fns/] },
  { of: CONTRACT, may: [CONTRACT, DOMAIN, /^zod/] },
  { of: /^preload\/electron\.ts$/, may: [/^preload\//, /^electron$/] },
  { of: /^preload\//, may: [/^preload\//] },
  { of: /^main\/log\//, may: [/^main\/log\//, NODE] },
  // The shell's own shape is what the app asks of it; nothing of a shell runs in the app.
  {
    of: /^main\/(app|vault|exchange)\//,
    may: [/^main\/(app|vault|exchange|log)\//, DOMAIN, DB, CONTRACT, NODE, /^zod/, /^drizzle-orm/, /^ical\.js/, /^papaparse/, /^docx$/, /^package\.json$/],
    mayType: [/^main\/shell\/shell\.ts$/],
  },
  { of: /^main\/shell\/electron\.ts$/, may: [/^main\/(shell|app|log)\//, DOMAIN, /^preload\//, NODE, /^electron$/] },
  { of: /^main\/shell\/chromium(\/print)?\.ts$/, may: [/^main\/(shell|app|log)\//, DOMAIN, /^preload\//, NODE, /^playwright-core$/] },
  {
    of: /^main\/shell\//,
    may: [/^main\/(shell|app|log)\//, DOMAIN, /^preload\//, NODE],
    mayType: [/^playwright-core$/],
  },
  {
    of: /^renderer\//,
    may: [/^renderer\//, DOMAIN, /^(?!node:|electron|playwright|better-sqlite3|drizzle|zod|(?:main|preload|db|test|tools)\/)[@\w]/],
    mayType: [CONTRACT, /^preload\/window\.d\.ts$/],
  },
];

/** Names in `main/`, `preload/`, `renderer/` and `db/` are the program's; anything else that is imported is a package. */
const OURS = /^(main|preload|renderer|db)\//;

/** Everything in the program that breaks the architecture. */
export function breaches(sources: readonly Source[]): Breach[] {
  const paths = new Set(sources.map(({ path }) => path));
  const imports = new Map(sources.map((source) => [source.path, importsOf(source)]));
  return [
    ...sources.flatMap(({ path }) => (imports.get(path) ?? []).flatMap((one) => judge(path, one, paths))),
    ...sources.filter(({ path }) => DOMAIN.test(path)).flatMap(clocksRead),
    ...circles(imports),
  ];
}

function judge(path: string, { from, types }: Import, paths: ReadonlySet<string>): Breach[] {
  if (OURS.test(from) && /\.tsx?$/.test(from) && !paths.has(from)) return [{ path, why: `imports ${from}, which is not there` }];
  const rule = RULES.find(({ of }) => of.test(path));
  if (rule === undefined) return [{ path, why: 'has no rule: say in the table what it may import' }];
  const may = rule.may.some((allowed) => allowed.test(from)) || (types && (rule.mayType ?? []).some((allowed) => allowed.test(from)));
  // A stylesheet or a font goes with the file that asks for it.
  return may || (path.startsWith('renderer/') && from.endsWith('.css')) ? [] : [{ path, why: `imports ${from}` }];
}

/** A node of the syntax tree, as far as it is looked at. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child);
  }
}

const treeOf = ({ path, text }: Source): Node[] => [...nodesOf(parseSync(path, text).program)];

function importsOf(source: Source): Import[] {
  return treeOf(source).flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        return specifierOf(node).map((text) => ({ from: resolve(source.path, text), types: isTypeOnly(node) }));
      default:
        return [];
    }
  });
}

const specifierOf = (node: Node): string[] => {
  const source = node['source'] ?? node['argument'];
  return isNode(source) && typeof source['value'] === 'string' ? [source['value']] : [];
};

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const named = node['specifiers'];
  return Array.isArray(named) && named.length > 0 && named.every((one) => isNode(one) && (one['importKind'] === 'type' || one['exportKind'] === 'type'));
}

const resolve = (path: string, from: string): string => (from.startsWith('.') ? posix.join(posix.dirname(path), from) : from);

/** Reads of the clock, and throws of the dice. */
function clocksRead(source: Source): Breach[] {
  return treeOf(source).flatMap((node) => {
    const what = readsClock(node);
    return what === null ? [] : [{ path: source.path, why: `reads ${what}` }];
  });
}

function readsClock(node: Node): string | null {
  const callee = node['callee'];
  const args = node['arguments'];
  if (node.type === 'NewExpression' && isNamed(callee, 'Date') && Array.isArray(args) && args.length === 0) return 'new Date()';
  if (node.type === 'CallExpression' && isNamed(callee, 'Date')) return 'Date()';
  if (node.type !== 'MemberExpression' || !isNode(node['property'])) return null;
  const property = node['property']['name'];
  if (isNamed(node['object'], 'Date') && property === 'now') return 'Date.now';
  if (isNamed(node['object'], 'Math') && property === 'random') return 'Math.random';
  if (isNamed(node['object'], 'performance') || isNamed(node['object'], 'crypto')) return String(property);
  return null;
}

const isNamed = (node: unknown, name: string): boolean => isNode(node) && node.type === 'Identifier' && node['name'] === name;

/** Circles of imports, each once, from its first file in the alphabet. */
function circles(imports: ReadonlyMap<string, readonly Import[]>): Breach[] {
  const found = new Map<string, Breach>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      const circle = trail.slice(at);
      const first = circle.toSorted()[0] ?? path;
      const turned = [...circle.slice(circle.indexOf(first)), ...circle.slice(0, circle.indexOf(first)), first];
      found.set(turned.join(), { path: first, why: `is in a circle: ${turned.join(' → ')}` });
      return;
    }
    if (done.has(path)) return;
    for (const { from } of imports.get(path) ?? []) if (imports.has(from)) visit(from, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return [...found.values()];
}
