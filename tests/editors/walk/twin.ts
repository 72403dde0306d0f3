import type { Tab } from '../../e2e/browsers/tab';
import { turn } from '../../e2e/steps';
import type { BedId } from '../rig/beds';

/** What the writer did, to be done again elsewhere. */
export type Play = (tab: Tab) => Promise<unknown>;

/** A text node, or an element with what is in it. */
type Copy = string | { readonly tag: string; readonly style: string | null; readonly inside: readonly Copy[] };
type Spot = { readonly path: readonly number[]; readonly offset: number };

/** All that a box without an editor of its own remembers, but for its undo. */
export type Stand =
  | { readonly text: string; readonly from: number; readonly to: number; readonly way: 'forward' | 'backward' | 'none' }
  | { readonly nodes: readonly Copy[]; readonly anchor: Spot; readonly focus: Spot };

/** The boxes that the browser alone edits. What it makes of a key is nowhere written down. */
export const isTheBrowsers = (bed: BedId): boolean => bed.startsWith('contenteditable') || bed === 'textarea';

export const standIn = (tab: Tab): Promise<Stand> => tab.evaluate(look);

/** The same tab, which keeps what it is told to do. */
export function noting(tab: Tab, plays: Play[]): Tab {
  const noted = (play: Play) => {
    plays.push(play);
    return play(tab);
  };
  return {
    ...tab,
    press: (chord) => noted((one) => one.press(chord)) as Promise<void>,
    type: (text) => noted((one) => one.type(text)) as Promise<void>,
    evaluate: (run, ...values) =>
      noted((one) => one.evaluate(run, ...values)) as ReturnType<typeof run> & Promise<never>,
  };
}

/** What the same browser makes of the same keys at the same place without Poise. */
export async function playedWithout(tab: Tab, bed: BedId, stand: Stand, plays: readonly Play[]): Promise<string> {
  await tab.goto(`/${bed}`);
  await tab.evaluate(lay, stand);
  for (const play of plays) await play(tab);
  await turn(tab);
  return tab.evaluate(() => window.bed.model());
}

/** Runs in the page, as does the next, so each refers to nothing outside itself. */
function look(): Stand {
  const box = document.querySelector('#box textarea, #box [contenteditable]') as HTMLElement;
  if (box instanceof HTMLTextAreaElement)
    return { text: box.value, from: box.selectionStart, to: box.selectionEnd, way: box.selectionDirection };
  const copyOf = (node: Node): Copy =>
    node instanceof Element
      ? { tag: node.tagName, style: node.getAttribute('style'), inside: [...node.childNodes].map(copyOf) }
      : (node.nodeValue ?? '');
  const pathTo = (node: Node): readonly number[] =>
    node === box || !node.parentNode
      ? []
      : [...pathTo(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)];
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() as Selection;
  return {
    nodes: [...box.childNodes].map(copyOf),
    anchor: { path: pathTo(anchorNode ?? box), offset: anchorOffset },
    focus: { path: pathTo(focusNode ?? box), offset: focusOffset },
  };
}

function lay(stand: Stand): void {
  window.bed.set('text' in stand ? stand.text : '');
  const box = document.querySelector('#box textarea, #box [contenteditable]') as HTMLElement;
  if ('text' in stand) {
    (box as HTMLTextAreaElement).setSelectionRange(stand.from, stand.to, stand.way);
    return;
  }
  const made = (copy: Copy): Node => {
    if (typeof copy === 'string') return document.createTextNode(copy);
    const element = document.createElement(copy.tag);
    if (copy.style !== null) element.setAttribute('style', copy.style);
    element.append(...copy.inside.map(made));
    return element;
  };
  box.replaceChildren(...stand.nodes.map(made));
  const at = ({ path }: Spot) => path.reduce<Node>((node, index) => node.childNodes[index] as Node, box);
  const { anchor, focus } = stand;
  getSelection()?.setBaseAndExtent(at(anchor), anchor.offset, at(focus), focus.offset);
}
