/** The list of organisations with the form to add one open, perhaps begun with a name. */
export const addOrganisationPath = (name = ''): string => `/organisations?add=${encodeURIComponent(name)}`;
