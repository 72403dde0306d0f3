/** One way in which posts tell what happened, turned into a whole clause, still in the poster's own person. */
export type Shape = (clause: string) => string | undefined;
