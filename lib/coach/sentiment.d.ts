/** Its word list as JSON alone would do, but it holds the word "await", which no named export may be called. */
declare module 'sentiment/languages/en/index.js' {
  const english: { readonly labels: Readonly<Record<string, number>> };
  export default english;
}
