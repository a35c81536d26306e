import { PageHead } from '../../ui/Page.tsx';

export const PartnershipsPage = () => <PageHead title="Partnerships" />;
