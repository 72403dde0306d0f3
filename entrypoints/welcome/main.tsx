import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/card/buttons.css';
import '../../components/card/card.css';
import '../../components/panels/draft.css';
import './welcome.css';
import { mount } from '../../components/panels/mount';
import { messagesFrom } from '../../components/ui/messages';
import { browserMessages } from '../../lib/browser/i18n';
import { watchTrouble } from '../../lib/browser/trouble';
import { Welcome } from './Welcome';

const { lookup, locale, direction } = browserMessages();
void mount(<Welcome />, messagesFrom(lookup, locale, direction), watchTrouble);
