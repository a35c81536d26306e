/** The most a file may hold to be handed to main, in bytes. Beyond this nothing is read. */
export const FILE_LIMIT = 64 * 1024 * 1024;

/** A file as the contract takes it. */
export interface HandedFile {
  readonly name: string;
  readonly base64: string;
}

/** Reads a chosen or dropped file. Null when it is larger than main takes, or could not be read. */
export async function readFile(file: File): Promise<HandedFile | null> {
  if (file.size > FILE_LIMIT) return null;
  try {
    return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return null;
  }
}

/** In pieces that are multiples of three bytes, so that the text joins without padding in between. */
const PIECE = 3 * 8_192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return text;
}
