/** Empty where the account is gone. */
export interface Author {
  readonly login: string;
  readonly isBot: boolean;
}

/** A comment or an issue: ids grow in the order of creation. */
export interface Written {
  readonly id: number;
  readonly body: string;
  readonly author: Author;
}
