import { createRoot } from 'react-dom/client';
import { App } from '#/app/App.tsx';
import { ensureDevice } from '#/storage/device.ts';

const root = document.getElementById('root');
void ensureDevice();
if (root) createRoot(root).render(<App />);
