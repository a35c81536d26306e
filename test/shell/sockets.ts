import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A network socket held by a process of this machine. Unix sockets are not among them. */
export interface Socket {
  readonly pid: number;
  readonly table: string;
  readonly line: string;
}

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6', 'icmp', 'icmp6'];

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** A process and all that it started, and they started (Linux). */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    // The name in parentheses may hold anything; what follows the last one does not.
    const parent = /\) \S (\d+)/.exec(/\)[^)]*$/.exec(read(`/proc/${name}/stat`))?.[0] ?? '')?.[1];
    if (/^\d+$/.test(name) && parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/**
 * Every network socket of a process tree, now. Processes in a network of their own (Chromium's sandbox gives its
 * renderers an empty one) are read in it: their sockets are looked up in the tables of their own process.
 */
export function networkSockets(root: number): Socket[] {
  const found: Socket[] = [];
  for (const pid of processTree(root)) {
    const held = new Set<string>();
    try {
      for (const fd of readdirSync(`/proc/${pid}/fd`)) {
        try {
          const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
          if (inode !== undefined) held.add(inode);
        } catch {
          // Closed meanwhile.
        }
      }
    } catch {
      continue;
    }
    if (held.size === 0) continue;
    for (const table of TABLES) {
      for (const line of read(`/proc/${pid}/net/${table}`).split('\n').slice(1)) {
        const inode = line.trim().split(/\s+/)[9];
        if (inode !== undefined && held.has(inode)) found.push({ pid, table, line: line.trim() });
      }
    }
  }
  return found;
}
