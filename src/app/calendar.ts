/** The day of a time in milliseconds since 1970, as `YYYY-MM-DD`. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Its month, as `YYYY-MM`. */
export const monthOf = (time: number): string => new Date(time).toISOString().slice(0, 7);
