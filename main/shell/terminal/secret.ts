import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * The passphrase: from `RAPPORT_PASSPHRASE`, else asked on a terminal without showing what is typed. Null when there is
 * neither, or when nothing is typed.
 */
export async function askSecret(
  question: string,
  env: NodeJS.ProcessEnv,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): Promise<string | null> {
  const given = env['RAPPORT_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  if (!input.isTTY) return null;
  output.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  try {
    return await new Promise<string | null>((resolve) => {
      lines.once('line', (line) => resolve(line === '' ? null : line));
      lines.once('close', () => resolve(null));
      lines.once('SIGINT', () => resolve(null));
    });
  } finally {
    lines.close();
    output.write('\n');
  }
}
