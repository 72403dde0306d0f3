import { tagger } from '../structure/tagger';

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';
const MONTHS = 'January February March April June July August September October November December';
const PLACES =
  'London Paris Berlin Madrid Rome Dublin Edinburgh Glasgow Cardiff Belfast Manchester Leeds Bristol York England Scotland Wales Ireland Britain Europe America Africa Asia Australia Canada Germany France Spain Italy Poland India China Japan Iceland Christmas Easter Diwali Ramadan Eid English French German Polish Urdu Spanish Italian Irish Welsh Scottish British American Google Amazon Apple Twitter Facebook Instagram WhatsApp Windows Android Netflix Uber PayPal Microsoft Zoom Gmail Yahoo YouTube TikTok LinkedIn Tesco Asda Aldi Lidl Costco Walmart Visa Mastercard iPhone iPad Nigeria Lagos Abuja Kenya Nairobi Ghana Accra Delhi Mumbai Pune Chennai Pakistan Karachi Lahore Sydney Melbourne Brisbane Auckland Toronto Vancouver Chicago Texas Florida California Kansas Houston Galway Limerick Halloween Thanksgiving Holi Hanukkah Passover Muslim Christian Jewish Hindu Sikh Catholic Nigerian Kenyan Indian Chinese African European Toyota Hilux Corsa Vauxhall Audi Nissan Honda Yamaha Tesla Volvo Skoda Hyundai Renault Peugeot Citroen Mazda Suzuki Lexus Porsche Mercedes Subaru Mitsubishi Kawasaki Volkswagen Prius eBay Deliveroo Vodafone Ryanair Bluetooth';

const PAID_WITH = 'PayPal Venmo Zelle Revolut Monzo Klarna';

/** Words that keep a capital in running text, by their small letters ("may" and "march" are too often plain words). */
export const PROPER: ReadonlyMap<string, string> = new Map(
  [DAYS, MONTHS, PLACES, PAID_WITH].flatMap((names) => names.split(' ')).map((word) => [word.toLowerCase(), word]),
);

/** Capitals that are not a raised voice, even beside shouted words. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  'AC ADHD AGM AI AIB AOB API APK APR ASAP ATM BA BBC BBQ BMW BSL BST BTW CCTV CD CEO CET CFO CGI CIO CMS CNN CO2 COVID CPD CPR CPU CRM CSS CSV CTO CV CVS DBS DHL DIY DJ DLC DM DMS DMV DNA DNS DOB DPD DVD DVLA DWP EOD ESB EST ETA EU EV FAQ FAQS FBI FCA FIFA FOI FPS FYI GB GCSE GDPR GMT GP GPS GPU HDMI HGV HMRC HOA HQ HR HTML HTTP IBAN ICU ICYMI ID IDS IKEA IMO INR IOS IP IPA IRL IRS ISA ISBN ISP ISPCA ITV KYC LCD LED LTD MOT MP MPS MRI NASA NATO NDA NFL NGO NHS NPC NSFW NYC NYPD OAP OCR OK OS OTP PA PALS PC PCN PCR PDF PDT PE PHD PIN PLC PM PPE PR PS PSA PTA PTO PUK QA QR RAF RAM RIP RN RNLI RSPCA RSVP RTE SEO SIM SMS SOS SPCA SQL SSD SUV SWAT TBA TBC TBH TFL TV TVS UFO UK UN UPS URL US USA USB USD UTC UV UX VAT VIN VIP VPN VR WC WIFI WWE XL XXL YMCA YTD YWCA ZIP'.split(
    ' ',
  ),
);

const { lexicon } = (tagger.model() as { one: { lexicon: Record<string, string | readonly string[]> } }).one;
const NAMES = new Set(['FemaleName', 'MaleName', 'City', 'Country', 'Place', 'Region', 'Demonym']);
/** Names that shouted words far oftener are not. */
const NO_NAMES = new Set(
  'abbey amber angel autumn basil blanche bonnie brandy buddy buster candy carol chad charity cherry chile chip clay coral cork crystal curt daisy dale dawn den destiny dolly don dot downtown fern flora gale garland gay ginger glen harmony harrow hazel heather herb holly honey iris ist ivy jade jay jersey jock kirk kitty lacy lance las laurel lax lily marina melody merry mimi misty nice noel norman olive opal para pearl pei petro poppy reed riverfront robin rocky rosemary ruby rusty sage sal sherry star stormy summer sunny swede teddy turkey ty ups violet wally warren willow willy yan'.split(
    ' ',
  ),
);

/** The name of a person, a town or a country that a shouted word is, as it is written; undefined where it is none. */
export function nameOf(lower: string): string | undefined {
  if (lower.length < 3 || NO_NAMES.has(lower) || !Object.hasOwn(lexicon, lower)) return undefined;
  const [kind = ''] = [lexicon[lower] ?? ''].flat();
  return NAMES.has(kind) ? lower.charAt(0).toUpperCase() + lower.slice(1) : undefined;
}
