import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { expectArrival } from '../../ui/arrival.ts';

/** What to do once main has opened a journal: look again at everything, and begin at Today. */
export function useOpened(): () => void {
  const client = useQueryClient();
  const [, go] = useLocation();
  return useCallback(() => {
    go('/');
    expectArrival();
    void client.resetQueries();
  }, [client, go]);
}
