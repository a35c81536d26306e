import { PageHead } from '../../ui/Page.tsx';

export const OrganisationsPage = () => <PageHead title="Organisations" />;
