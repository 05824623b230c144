import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import './grid/grid.css';
import { Workbench } from './workbench';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Workbench />
    </StrictMode>,
  );
}
