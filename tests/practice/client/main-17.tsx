import ReactDOM from 'react-dom-17';
import { App } from './App';
import { ErrorPage } from './pages/ErrorPage';
import { startPage } from './practice';
import './styles/all.css';

startPage();
ReactDOM.render(
  <ErrorPage>
    <App />
  </ErrorPage>,
  document.getElementById('react-root') as Element,
);
