import { PageHead } from '../../ui/Page.tsx';

export const ConflictsPage = () => <PageHead title="Conflicts" />;
