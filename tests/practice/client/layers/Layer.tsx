import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Draws into `#layers`, which lies inside the React root and before the app. */
export const Layer = ({ children }: { children: ReactNode }) => {
  const [layers, setLayers] = useState<Element | null>(null);
  useLayoutEffect(() => setLayers(document.getElementById('layers')), []);
  return layers && createPortal(<div className="layer">{children}</div>, layers);
};
