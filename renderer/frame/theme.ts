import { useEffect } from 'react';
import { useRead } from '../data/query.ts';

/** Light, dark, or as the system has it (settings). */
export function useTheme(): void {
  const settings = useRead('settings.get', {});
  const theme = settings.state === 'here' ? settings.value.theme : 'system';
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
}
