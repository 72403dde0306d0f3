import { createRoot } from 'react-dom-18/client';
import { App } from './App';
import { ErrorPage } from './pages/ErrorPage';
import { startPage } from './practice';
import './styles/all.css';

startPage();
createRoot(document.getElementById('react-root') as Element).render(
  <ErrorPage>
    <App />
  </ErrorPage>,
);
