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
  'AC ADHD AGM AI AIB AIG AMC AMD AOB API APK APR ASAP ATM BA BBC BBQ BMW BP BSL BST BTW CBC CCTV CD CEO CET CFO CGI CIA CIO CMS CNN CO2 COVID CPD CPR CPU CRM CSS CSV CTO CV CVS DBS DHL DIY DJ DLC DM DMS DMV DNA DNS DOB DOJ DPD DVD DVLA DWP EOD ESB EST ETA EU EV FAQ FAQS FBI FCA FDA FIFA FOI FPS FYI GB GCSE GDPR GMT GP GPS GPU HDMI HGV HMRC HOA HQ HR HSBC HTML HTTP IBAN IBM ICU ICYMI ID IDS IKEA IMO INR IOS IP IPA IRL IRS ISA ISBN ISP ISPCA ITV KFC KLM KYC LCD LED LTD MOT MP MPS MRI MTV NASA NATO NBA NBC NDA NFL NGO NHL NHS NPC NSFW NYC NYPD OAP OCR OK OPEC OS OTP PA PALS PC PCN PCR PDF PDT PE PHD PIN PLC PM PPE PR PS PSA PTA PTO PUK QA QR RAF RAM RIP RN RNLI RSPCA RSVP RTE SEO SIM SMS SOS SPCA SQL SSD SUV SWAT TBA TBC TBH TFL TV TVS UFO UK UN UNESCO UPS URL US USA USB USD USPS UTC UV UX VAT VIN VIP VPN VR WC WIFI WWE XL XXL YMCA YTD YWCA ZIP'.split(
    ' ',
  ),
);

const { lexicon } = (tagger.model() as { one: { lexicon: Record<string, string | readonly string[]> } }).one;
const NAMES = new Set(['FemaleName', 'MaleName', 'City', 'Country', 'Place', 'Region', 'Demonym', 'Organization']);
/** Names that shouted words far oftener are not. */
const NO_NAMES = new Set(
  'abbey acer amber angel autumn basil blanche bonnie brandy buddy buster candy carol chad charity cherry chile chip clay coral cork crystal curt daisy dale dawn dell den destiny dolly don dot downtown fern flora ford gale garland gay ginger glen harmony harrow hazel heather herb holly honey ing iris ist ivy jade jay jersey jock kirk kitty lacy lance las laurel lax lily marina melody merry mimi misty nestle nice noel norman olive opal para pearl pei petro poppy prudential reed riverfront robin rocky rosemary ruby rusty sage sal sherry star stormy summer sunny swede teddy turkey ty ups violet wally warren willow willy yan'.split(
    ' ',
  ),
);

/** The name of a person, a town or a country that a shouted word is, as it is written; undefined where it is none. */
export function nameOf(lower: string): string | undefined {
  if (lower.length < 3 || NO_NAMES.has(lower) || !Object.hasOwn(lexicon, lower)) return undefined;
  const [kind = ''] = [lexicon[lower] ?? ''].flat();
  return NAMES.has(kind) ? lower.charAt(0).toUpperCase() + lower.slice(1) : undefined;
}
