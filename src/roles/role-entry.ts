/** What finding a role needs to know of it before its guide is loaded. */
export interface RoleEntry {
  id: string;
  title: string;
  family: string;
  /** Other titles of the same role: aliases, and the titles in Spanish, French, German, Portuguese. */
  titles: string[];
}
