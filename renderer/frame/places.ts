/** The ten places, in the order of the rail. These are also their accessible names (experience: Places). */
export const PLACES = [
  { name: 'Today', path: '/', apart: false },
  { name: 'Log', path: '/log', apart: false },
  { name: 'People', path: '/people', apart: true },
  { name: 'Organisations', path: '/organisations', apart: false },
  { name: 'Partnerships', path: '/partnerships', apart: false },
  { name: 'Conflicts', path: '/conflicts', apart: true },
  { name: 'Commitments', path: '/commitments', apart: false },
  { name: 'Review', path: '/review', apart: true },
  { name: 'Reflections', path: '/reflections', apart: false },
  { name: 'Settings', path: '/settings', apart: true },
] as const;

export type PlaceName = (typeof PLACES)[number]['name'];

/** The place a path belongs to: "/people/12" is in People. Null for a path that is in none. */
export function placeOf(path: string): PlaceName | null {
  const first = `/${path.split('/')[1] ?? ''}`;
  if (first === '/imports') return 'Settings';
  return PLACES.find((place) => place.path === first)?.name ?? null;
}
