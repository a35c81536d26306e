/** The one channel for calls, and the one for signals. */
export const CALL_CHANNEL = 'rapport:call';
export const SIGNAL_CHANNEL = 'rapport:signal';
