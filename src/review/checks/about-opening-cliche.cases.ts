import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I build ticketing for ferries. I am passionate about none of it before coffee.',
    'At five in the morning the harbour office opens, and the passenger list has to be right.',
    'Objects, not objectives, are what a crane operator looks at; I write the software in between.',
    'Most of what I know about databases I learned from one that was on fire.',
    'I set the prices of 40,000 rooms a night with dynamic pricing in Python.',
    'Thermodynamics taught me patience, backend work taught me humility.',
    'I run the dedicated servers of a chess platform with 2 million players.',
    'Every March, 60,000 pupils open the timetable at the same minute. I look after the backend.',
    'Seit acht Jahren baue ich Abrechnungssysteme für Stadtwerke.',
    'Llevo ocho años con sistemas de pago para comercios pequeños.',
    'Je fais tourner la billetterie de 300 salles de concert.',
  ],
  fail: [
    '',
    'I am a passionate developer with a proven track record.',
    'Highly motivated professional with 5+ years of experience in backend development.',
    'Ever since I was a child, I have loved computers.',
    'In today’s fast-moving world, data is the new oil.',
    'My name is Tomasz and I am a developer.',
    '“Code is like humour. When you have to explain it, it is bad.” That is my motto.',
    'Welcome to my profile! I write Java.',
  ],
};
