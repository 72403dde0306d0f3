import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import './popup.css';
import { mount } from '../../components/panels/mount';
import { messagesFrom } from '../../components/ui/messages';
import { browserMessages } from '../../lib/browser/i18n';
import { Popup } from './Popup';

const { lookup, locale, direction } = browserMessages();
mount(<Popup />, messagesFrom(lookup, locale, direction));
