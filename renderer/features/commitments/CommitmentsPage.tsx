import { PageHead } from '../../ui/Page.tsx';

export const CommitmentsPage = () => <PageHead title="Commitments" />;
