import { defineWxtModule } from 'wxt/modules';

/** Stores and browsers know Portuguese by country only: Portugal gets the same words as Brazil, which beats English. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, assets) => {
    const brazil = assets.find(({ relativeDest }) => relativeDest === '_locales/pt_BR/messages.json');
    if (brazil) assets.push({ ...brazil, relativeDest: '_locales/pt_PT/messages.json' });
  });
});
