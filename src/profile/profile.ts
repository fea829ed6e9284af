/**
 * What a profile is: the sections a job seeker fills in, as plain data.
 *
 * Dates are `YYYY-MM` or `YYYY`; the `end` of a current position is null. Text keeps its line
 * breaks as `\n`; offsets into it count UTF-16 code units.
 */
export interface Position {
  title: string;
  company: string;
  start: string | null;
  end: string | null;
  location: string;
  description: string;
}

export interface Education {
  school: string;
  degree: string;
  field: string;
  start: string | null;
  end: string | null;
}

export interface ListedSkill {
  name: string;
  /** Null where the page does not show a count. */
  endorsements: number | null;
}

export interface Certification {
  name: string;
  issuer: string;
  issued: string | null;
}

export interface FeaturedItem {
  /** `post`, `link`, `article`, `document`, `media`, or `item` where the page does not say. */
  kind: string;
  title: string;
  url: string;
}

export interface Profile {
  name: string;
  headline: string;
  location: string;
  about: string;
  experience: Position[];
  education: Education[];
  skills: ListedSkill[];
  certifications: Certification[];
  featured: FeaturedItem[];
  languages: string[];
}

/** A profile of which some sections may not be known: a missing key was not read, '' or [] is empty. */
export type KnownProfile = Partial<Profile> & {
  /** How many skills the page says there are, where it shows only the first ones. */
  skillsTotal?: number;
};

export type TextSection = 'name' | 'headline' | 'location' | 'about';
export type ListSection = Exclude<keyof Profile, TextSection>;
export type Section = keyof Profile;
