import { PageHead } from '../../ui/Page.tsx';

export const ImportPage = () => <PageHead title="Bring in" />;
