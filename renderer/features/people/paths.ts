/** The list of people with the form to add one open, perhaps begun with a name. */
export const addPersonPath = (name = ''): string => `/people?add=${encodeURIComponent(name)}`;
