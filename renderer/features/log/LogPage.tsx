import { PageHead } from '../../ui/Page.tsx';

export const LogPage = () => <PageHead title="Log" />;
