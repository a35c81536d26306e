export function buildChromiumPreload(): Promise<void>;
export function buildIfStale(say: (line: string) => void): Promise<void>;
