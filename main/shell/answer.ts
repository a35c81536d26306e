import { fail, type Outcome } from '../../preload/contract/outcome.ts';
import type { App } from '../app/app.ts';
import type { Report } from '../log/bugs.ts';

const NOT_A_CALL = fail('invalid-input', 'That was not a call. Nothing was changed.');
const OUR_FAULT = fail(
  'unexpected',
  'Something went wrong inside Rapport. What was saved before is safe; this was not done. Try again, and if it happens once more, close Rapport and start it again.',
);

/**
 * Answers one request of a transport: JSON text in (`{ name, input }`), an outcome as JSON text out. Never rejects. A
 * bug that the app let through is reported and arrives as `unexpected`, without its text.
 */
export async function answer(app: Pick<App, 'call'>, text: string, report: Report): Promise<string> {
  return JSON.stringify(await outcomeOf(app, text, report));
}

async function outcomeOf(app: Pick<App, 'call'>, text: string, report: Report): Promise<Outcome<unknown>> {
  const request = readRequest(text);
  if (request === null) return NOT_A_CALL;
  try {
    return await app.call(request.name, request.input);
  } catch (error) {
    report(error);
    return OUR_FAULT;
  }
}

function readRequest(text: string): { readonly name: string; readonly input: unknown } | null {
  try {
    const request: unknown = JSON.parse(text);
    if (typeof request !== 'object' || request === null || !('name' in request) || typeof request.name !== 'string') return null;
    return { name: request.name, input: 'input' in request ? request.input : undefined };
  } catch {
    return null;
  }
}
