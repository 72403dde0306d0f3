import type { ReactElement } from 'react';
import ReactDOM from 'react-dom-17';

export const mount = (element: ReactElement, root: Element): void => ReactDOM.render(element, root);
