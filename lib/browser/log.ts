const said = new Set<string>();

/** Says once per context what went wrong, for whoever opens the console. Never give it any of the writer's words. */
export function logOnce(fact: string, error?: unknown): void {
  if (said.has(fact)) return;
  said.add(fact);
  console.warn(`Poise: ${fact}`, error instanceof Error ? error.message : '');
}
