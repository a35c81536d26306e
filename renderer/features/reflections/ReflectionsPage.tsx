import { PageHead } from '../../ui/Page.tsx';

export const ReflectionsPage = () => <PageHead title="Reflections" />;
