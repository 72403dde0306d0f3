/** What was found and tried where a figure has missed its bound, by the figure's name; printed only under one that misses. */
export const TRIED: Readonly<Record<string, string>> = {
  'Poise, instinct, 280 characters':
    'the bound was set on a machine on which compromise’s full parse takes 2.2 ms: read the ratios.',
  'Encoder, one draft of 200 characters':
    'three quarters of the time are the backend’s products of whole matrices, single-threaded since a service worker can start no threads. The last layer already reads the draft’s own rows alone, attention goes head by head past the backend’s slow batched product, and the table is widened row by row. What is left to take out is width or a layer, and with it judgement. A quarter of it are the layers that read on to what an editor would do; done by hand beside the backend’s products they took twice as long.',
  'Encoder, 95 of 100 drafts':
    'the longest of the drafts; the same products of matrices. Where compromise’s full parse takes more than 2.2 ms, the machine is slower than the one the bound was set on.',
  'Encoder, memory of the background’s process while loaded':
    '40 MB of it are the WebAssembly memory, in which the backend keeps each narrow matrix twice, as it was given and packed for its products, and the wide ones once. Beside it live 3 MB of bytes for the table and the words, 5 MB of vocabulary and code, and what the rewriter’s expressions compile to.',
  'Rewrites, 95 of 100 drafts':
    'half of it goes into mending sentence by sentence, a sixth into reading the post that is answered, and over both a fifth is compromise’s tagger. Each sentence is cut, weighed and tagged once, and tagged only where no plain verb shows; the detectors weigh a rewrite no further than it takes to find it calm. What is left is spread flat over some two hundred expressions. It runs in the background and keeps no key waiting.',
  'Added to a key, median, 4x slower':
    'instinct and verdict are 0.13 ms of it on an unslowed machine; underlines, the card and the style and layout that follow them are the rest.',
  'Added to a key, 99 of 100, 4x slower':
    'the slowest keys are those during which the coach is put into the page. It was 379 ms: to tell the page that the coach had come, with where it was said, the browser read the whole script a second time, so nothing is said now; and the first key compiled all patterns, which is done in idle slices of 4 ms now, with the first words read once that is through. What is left is reading and running the script.',
  'Long tasks more than without Poise, first use included':
    'reading and running the coach’s script, which the browser does in one task, and putting the first card together. Half of the first was the script read a second time, which is gone. More would take a script in parts, each put into the page by itself.',
};
