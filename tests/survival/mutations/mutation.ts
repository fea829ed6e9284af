/** One way in which LinkedIn's page may change: it does to the document what a new build would. */
export interface Mutation {
  /** In the words of the table that the survival script prints. */
  name: string;
  mutate(document: Document): void;
}
