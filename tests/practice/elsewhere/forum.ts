import { lay, practise } from './page';

/** A page that nobody wrote Poise for: a form with two buttons, a box without a form, and boxes that are no prose. */
const part = lay(`
  <form class="reply"><textarea name="words" rows="4"></textarea>
    <button type="submit" name="preview">Preview</button><button type="submit" name="send">Send</button></form>
  <div class="note"><div contenteditable="true" class="loose"></div><button type="button" class="keep">Keep</button></div>
  <form role="search"><textarea rows="4" name="search"></textarea></form>
  <div contenteditable="true" spellcheck="false" class="code"></div>
  <output></output>`);

const box = part('.reply textarea') as HTMLTextAreaElement;
const loose = part('.loose');
const isLoose = () => location.hash === '#loose';
const post = practise(
  () => (isLoose() ? (loose.textContent ?? '') : box.value),
  () => {
    box.value = '';
    loose.textContent = '';
  },
);
part('.reply').addEventListener('submit', (event) => {
  event.preventDefault();
  const { submitter } = event as SubmitEvent;
  if (submitter?.getAttribute('name') === 'send') void post();
  else part('output').textContent = 'A preview';
});
part('.keep').addEventListener('click', () => void post());
