import type { Posted } from '../posted';

/** The first words on these pages: something to answer. */
export const PITCH = 'I wrote to you twice about the broken hinge and nobody has answered.';

/** Looks after what the tests ask of every practice page: what the model holds, and what was posted. */
export function practise(model: () => string, clear: () => void): () => Promise<void> {
  const posted: Posted[] = [];
  const nowhere = () => {
    throw new Error('Only the practice site of X can do that.');
  };
  window.practice = {
    posted,
    crashes: [],
    drafts: () => ({ box: [model()] }),
    set: nowhere,
    go: nowhere,
    switchAccount: nowhere,
  };
  return async () => {
    if (model().trim() === '') return;
    const post: Posted = { texts: [model()], surface: 'elsewhere', account: location.hostname };
    clear();
    await fetch('/i/api/posts', { method: 'POST', body: JSON.stringify(post) });
    posted.push(post);
  };
}

/** Puts markup into the page; gives the element that a selector names in it. */
export function lay(markup: string): (css: string) => HTMLElement {
  document.body.insertAdjacentHTML('beforeend', markup);
  return (css) => {
    const found = document.querySelector<HTMLElement>(css);
    if (!found) throw new Error(`The page has no ${css}.`);
    return found;
  };
}
