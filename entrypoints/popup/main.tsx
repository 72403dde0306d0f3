import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import './popup.css';
import { mount } from '../../components/panels/mount';
import { messagesFrom } from '../../components/ui/messages';
import { browserMessages } from '../../lib/browser/i18n';
import { watchTrouble } from '../../lib/browser/trouble';
import { Popup } from './Popup';
import { readPopup } from './read-popup';

const { lookup, locale, direction } = browserMessages();
// Until all is read the page shows its shell, which comes with the HTML.
const popup = readPopup().then((first) => <Popup first={first} />);
void mount(popup, messagesFrom(lookup, locale, direction), watchTrouble);
