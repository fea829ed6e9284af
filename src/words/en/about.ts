/** Why an edit of the About is offered, by what it does. */
export const aboutWords: Record<string, Record<string, string>> = {
  'about-edit': {
    opening: 'Begin with what you do: this line is all that many readers see.',
    instead: 'Begin with what you do instead of words that could stand on any profile.',
    cliche: 'Take the tired word out of your first sentence.',
    sentence: 'Leave this sentence out: the next one is a stronger beginning.',
    number: 'Tell a result from your own experience, with its figure.',
    skills: 'Name what your own profile shows and the text leaves out.',
    invitation: 'Close with an invitation, so that readers know how to reach you.',
    closing: 'Close with what the text leaves out and an invitation to write to you.',
    blank: 'A figure would show the size of your work. Answer the question; only true ones.',
    'first-person': 'Speak of yourself as “I”.',
  },
};
