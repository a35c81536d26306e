export function findBrowser(): string | undefined;
export function howToInstallBrowser(): string;
export function findOrInstallBrowser(say: (line: string) => void): string | undefined;
