import { PageHead } from '../../ui/Page.tsx';

export const ReviewPage = () => <PageHead title="Review" />;
