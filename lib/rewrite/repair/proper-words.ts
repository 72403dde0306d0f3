const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';
const MONTHS = 'January February March April June July August September October November December';
const PLACES =
  'London Paris Berlin Madrid Rome Dublin Edinburgh Glasgow Cardiff Belfast Manchester Leeds Bristol York England Scotland Wales Ireland Britain Europe America Africa Asia Australia Canada Germany France Spain Italy Poland India China Japan Iceland Christmas Easter Diwali Ramadan Eid English French German Polish Urdu Spanish Italian Irish Welsh Scottish British American Google Amazon Apple Twitter Facebook Instagram WhatsApp Windows Android Netflix Uber PayPal Microsoft Zoom Gmail Yahoo YouTube TikTok LinkedIn Tesco Asda Aldi Lidl Costco Walmart Visa Mastercard iPhone iPad Nigeria Lagos Abuja Kenya Nairobi Ghana Accra Delhi Mumbai Pune Chennai Pakistan Karachi Lahore Sydney Melbourne Brisbane Auckland Toronto Vancouver Chicago Texas Florida California Kansas Houston Galway Limerick Halloween Thanksgiving Holi Hanukkah Passover Muslim Christian Jewish Hindu Sikh Catholic Nigerian Kenyan Indian Chinese African European';

/** Words that keep a capital in running text, by their small letters ("may" and "march" are too often plain words). */
export const PROPER: ReadonlyMap<string, string> = new Map(
  [...DAYS.split(' '), ...MONTHS.split(' '), ...PLACES.split(' ')].map((word) => [word.toLowerCase(), word]),
);

/** Capitals that are not a raised voice, even beside shouted words. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  'AIB DHL DWP ESB ISPCA RNLI RTE SPCA YMCA YWCA AC ADHD AGM AI AOB API APK APR ASAP ATM BA BBC BMW BST BTW CCTV CD CEO CET CFO CGI CIO CMS CNN CO2 COVID CPD CPU CRM CSS CSV CTO CV CVS DJ DIY DLC DM DMS DMV DNS DOB DPD DVD DVLA EOD EST ETA EU EV FAQ FAQS FBI FCA FIFA FOI FPS FYI GB GDPR GMT GP GPS GPU HGV HMRC HOA HR HQ HTML HTTP IBAN ICYMI ID IDS IKEA IMO INR IOS IP IPA IRL IRS ISBN ISP ITV KYC LED LCD LTD MOT MP MPS MRI NASA NATO NDA NFL NGO NHS NPC NSFW NYC NYPD OAP OCR OS PA PALS PC PCR PDF PDT PE PHD PIN PLC PM PR PS PSA PTA PTO PUK QA QR RAF RAM RIP RN RSPCA RSVP SEO SIM SMS SQL SSD SUV SWAT TBA TBC TBH TFL TV TVS UFO UK UN UPS URL US USA USB USD UTC UV UX VAT VIN VIP VPN VR WC WIFI WWE XL XXL YTD ZIP'.split(
    ' ',
  ),
);
