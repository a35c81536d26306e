import { PageHead } from '../../ui/Page.tsx';

export const PeoplePage = () => <PageHead title="People" />;
