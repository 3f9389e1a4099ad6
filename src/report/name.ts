/** How a text shows a name from the results: each surface escapes in its own way. */
export type Name = (text: string) => string;
