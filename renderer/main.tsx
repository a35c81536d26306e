import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
const info = await window.rapport.call('app.info', {});
if (root !== null) createRoot(root).render(<main>{info.ok ? info.value.today : info.failure.message}</main>);
