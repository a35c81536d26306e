import { PageHead } from '../../ui/Page.tsx';

export const TodayPage = () => <PageHead title="Today" />;
