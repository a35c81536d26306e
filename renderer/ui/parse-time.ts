import { isLocalTime, type LocalTime } from '../../main/domain/day.ts';

/** "8.30", "8:30", "0830", "8", "2pm", "2.15 pm" as HH:MM; null for anything else. */
export function parseTime(text: string): LocalTime | null {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))? ?(am|pm)?$/u.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const [, hours = '', minutes = '00', half] = match;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return isLocalTime(time) && !(half !== undefined && (Number(hours) > 12 || Number(hours) === 0)) ? time : null;
}
