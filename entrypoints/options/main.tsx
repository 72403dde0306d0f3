import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/card/buttons.css';
import '../../components/card/card.css';
import '../../components/panels/draft.css';
import '../../components/panels/sections.css';
import './options.css';
import { mount } from '../../components/panels/mount';
import { messagesFrom } from '../../components/ui/messages';
import { browserMessages } from '../../lib/browser/i18n';
import { watchTrouble } from '../../lib/browser/trouble';
import { Options } from './Options';

const { lookup, locale, direction } = browserMessages();
void mount(<Options />, messagesFrom(lookup, locale, direction), watchTrouble);
