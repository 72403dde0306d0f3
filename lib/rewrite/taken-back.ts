import type { Verdict } from '../coach/context';
import { bodyOf } from './assemble';
import { stem } from './own-words';
import { weighedWords } from './structure/cuts';
import { sentencesOf } from './structure/sentences';

/** Less likely to go than this, on average, is what reads harmless now that the worst is gone. */
const HARMLESS = 0.3;
/** The same for what is said of the reader, which is easily a reproach. */
const TO_THE_READER = 0.2;

/**
 * A rewrite with those sentences of a fuller one that judgement, which has read the fuller one, would not cut from it. `before` is the rewrite as it was
 * first written, `text` what a second look left of it. Nothing where no sentence comes back, or what was left is told otherwise there.
 */
export function takenBack(text: string, before: string, { report, findings, judgement }: Verdict): string | undefined {
  if (judgement === undefined) return undefined;
  const { layout, words } = weighedWords(report.text, { findings, context: report.context, judgement });
  let back = 0;
  const lines = layout.sentences.map((sentence, at) => {
    const said = stem(sentence.text);
    if (text.includes(said)) return sentence;
    const own = words.filter((word) => word.sentence === at);
    const likely = own.reduce((sum, word) => sum + word.likely, 0) / Math.max(1, own.length);
    const stays = !before.includes(said) && likely < (/\byou\b/iu.test(said) ? TO_THE_READER : HARMLESS);
    if (stays) back += 1;
    return stays ? sentence : { ...sentence, text: '' };
  });
  const body = bodyOf(lines);
  const whole = sentencesOf(text).every((sentence) => body.includes(stem(sentence.text)));
  return back > 0 && whole ? body : undefined;
}
