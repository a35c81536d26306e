import { PageHead } from '../../ui/Page.tsx';

export const SettingsPage = () => <PageHead title="Settings" />;
