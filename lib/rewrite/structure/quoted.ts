/** Words in quotation marks, with them: typographic, straight double, and single ones that open behind a space; asked globally. */
export const QUOTED = /“[^”]*”|"[^"]*"|(?<=^|\s)['‘][^'’]{2,50}['’](?=[\s.,!?]|$)/gu;
