import type { ReactElement } from 'react';
import { createRoot } from 'react-dom-18/client';

export const mount = (element: ReactElement, root: Element): void => createRoot(root).render(element);
